import type { Token } from '../tokens.ts';

/** A phrase longer than this is a list or a table. */
const MOST_BEFORE = 8;

/** “20 million experts” is more likely money and another phrase. */
const NUMBER = /\d|^(?:hundred|thousand|million|billion|trillion)$/;

const INSIDE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);

/** The index of the first token of the noun phrase that has its head at `head`: that of “some” in “some US officials”. */
export function phraseStart(
  tokens: readonly Token[],
  head: number,
  isInside: (token: Token) => boolean,
): number {
  const sentence = tokens[head]?.sentence;
  let first = head;
  while (first > 0 && head - first < MOST_BEFORE) {
    const before = tokens[first - 1];
    if (before?.sentence !== sentence || before?.isQuoted) break;
    if (before?.part === 'DET' && !/^(?:that|which|what|who)$/.test(before.lower)) return first - 1;
    const isGenitive = /^['’]s?$/i.test(before?.text ?? '');
    if (!before || NUMBER.test(before.lower) || !(INSIDE.has(before.part) || isGenitive || isInside(before)))
      break;
    first -= 1;
  }
  return first;
}

/** The tokens of one sentence from `from` on, at most `most`. */
export function* following(tokens: readonly Token[], from: number, most: number): Generator<Token> {
  const sentence = tokens[from - 1]?.sentence;
  for (let at = from; at < from + most; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) return;
    yield token;
  }
}
