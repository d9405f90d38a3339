import type { Span } from '../../schemas/common.ts';
import { alignWords } from './align.ts';
import { compareQuotation } from './compare.ts';
import { numberOf, prepareTexts } from './library.ts';
import { readQuotation } from './quotation.ts';
import type { Match, SourceText } from './types.ts';
import { readWords, spanOf } from './words.ts';

/** What a phrase of a source says of a quotation. */
export interface PhraseMatch extends Match {
  /** The words of the quotation that the phrase is about: a span of what stands between the marks. */
  within: Span;
}

/**
 * Compares a quotation with a phrase of a source: a few words, all that is known of it. It is looked for where in the
 * quotation the phrase belongs, and only these words are compared; `of` and `found` count them. The phrase may reach over an
 * end of the quotation.
 * @returns null where the phrase says nothing of the quotation; spans count UTF-16 units, `at` and `within` in `words`
 */
export function comparePhrase(words: string, phrase: SourceText): PhraseMatch | null {
  const place = placeOf(words, phrase.text);
  if (!place) return null;
  const part = words.slice(place.start, place.end);
  const [match] = compareQuotation(part, prepareTexts([phrase]));
  if (!match) return null;
  const changes = match.changes.map((change) => ({
    ...change,
    at: { start: change.at.start + place.start, end: change.at.end + place.start },
  }));
  return { ...match, changes, within: place };
}

/** Where in a quotation a phrase belongs; where its first or last words have no partner there, with as many words instead. */
function placeOf(quotation: string, phrase: string): Span | null {
  const whole = readWords(quotation);
  const { words } = readQuotation(quotation);
  const known = readWords(phrase);
  if (known.keys.length === 0 || words.keys.length === 0) return null;
  // A phrase longer than the quotation has room for all of it.
  if (known.keys.length >= words.keys.length) return spanOf(whole, 0, whole.keys.length);
  const library = prepareTexts([{ id: '', text: words.keys.join(' ') }]);
  const numbers = (keys: readonly string[]): Int32Array =>
    Int32Array.from(keys, (key) => numberOf(library, key));
  const partners = alignWords(numbers(known.keys), numbers(words.keys), { isPassage: true });
  const found = [...partners].filter((partner) => partner >= 0);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return null;
  const ahead = partners.indexOf(first);
  const behind = known.keys.length - 1 - partners.lastIndexOf(last);
  return spanOf(words, Math.max(0, first - ahead), Math.min(words.keys.length, last + behind + 1));
}
