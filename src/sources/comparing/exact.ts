import { countOf, textAt, type Library } from './library.ts';

/** So many words are compared for one quotation; only texts that repeat themselves without end need more. */
const MOST_STEPS = 2_000_000;

/**
 * Where a sequence of words stands exactly, in the order of the texts.
 * @param numbers the words, as numbers of the library
 * @param visit gets the text and the place in `ids`; true to hear of no further place in this text
 */
export function findExactly(
  library: Library,
  numbers: Int32Array,
  visit: (text: number, place: number) => boolean,
): void {
  const { ids, places, first, texts } = library;
  let rarest = -1;
  for (let at = 0; at < numbers.length; at += 1) {
    const count = countOf(library, numbers[at] ?? -1);
    if (count === 0) return;
    if (rarest < 0 || count < countOf(library, numbers[rarest] ?? -1)) rarest = at;
  }
  if (rarest < 0) return;
  const number = numbers[rarest] ?? 0;
  const end = first[number + 1] ?? 0;
  let steps = 0;
  let done = -1;
  for (let at = first[number] ?? 0; at < end && steps < MOST_STEPS; at += 1) {
    const start = (places[at] ?? 0) - rarest;
    if (start < done) continue;
    let length = 0;
    while (length < numbers.length && ids[start + length] === numbers[length]) length += 1;
    steps += length + 1;
    if (length < numbers.length) continue;
    const text = textAt(library, start);
    if (visit(text, start)) done = texts[text]?.to ?? start;
  }
}
