import { isKnownWord, nearWordsOf, newsCount } from '../../language/misspelling/index.ts';
import type { Facts } from '../facts.ts';
import { lazily } from '../lazily.ts';
import type { Token } from '../tokens.ts';

/** A word that is probably a slip, and what was meant. */
export interface Misspelling {
  token: Token;
  /** The likeliest first. */
  near: string[];
  /** Where the first of them stands in the text, if it does. */
  elsewhere: Token | null;
}

/** A quick test that nearly all words pass which are known. */
const OFTEN = 200;

const SMALL = /^[a-z]{4,}$/;

/** Where more words than one in so many never stood in news, the text is not in English, or was not read well by a machine. */
const EVERY = 30;
const ALWAYS_LOOKED_AT = 20;

/** The unknown words in small letters that are one slip from a word that is known or stands elsewhere in the text. */
export function misspeltWords({ text, tokens }: Facts): Misspelling[] {
  const unknown = tokens.filter(
    ({ text: word, isQuoted }) =>
      word.length > 3 && !isQuoted && newsCount(word) < OFTEN && SMALL.test(word) && !isKnownWord(word),
  );
  const unheard = unknown.filter(({ text: word }) => newsCount(word) === 0).length;
  if (unknown.length === 0 || unheard > Math.max(ALWAYS_LOOKED_AT, tokens.length / EVERY)) return [];
  const places = lazily(() => placesByWord(tokens));
  return unknown.flatMap((token) => {
    const { text: word, index } = token;
    const placesOf = (other: string): Token[] => places().get(other) ?? [];
    if (!isApart(text, token)) return [];
    const near = nearWordsOf(word, (other) => placesOf(other).some(({ text: here }) => here === other));
    if (near.length === 0 || placesOf(word).length > 1) return [];
    if (isForeign(tokens[index - 1]) || isForeign(tokens[index + 1])) return [];
    return [{ token, near, elsewhere: placesOf(near[0] ?? '')[0] ?? null }];
  });
}

/** Whether a word is part of a phrase in another language, as far as its letters tell. */
function isForeign(token: Token | undefined): boolean {
  if (!token || token.text.length < 4 || !/^\p{Ll}+$/u.test(token.text)) return false;
  return !isKnownWord(token.text) && newsCount(token.text) === 0;
}

/** By word in small letters, where it stands. */
function placesByWord(tokens: readonly Token[]): Map<string, Token[]> {
  const places = new Map<string, Token[]>();
  for (const token of tokens) {
    if (!token.isWord) continue;
    const known = places.get(token.lower);
    if (known) known.push(token);
    else places.set(token.lower, [token]);
  }
  return places;
}

/** Parts of addresses, handles, hyphened and divided words are no words of the language: sic.example, @grey, inter- rupted. */
export function isApart(text: string, { start, end }: Token): boolean {
  return (
    !/(?:[\p{L}\p{N}@#_/.\-‑–'’=&*\\]|[-‑]\s)$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^(?:[\p{L}\p{N}@_/\-‑=&*\\]|[.'’](?!s(?!\p{L}))[\p{L}\p{N}])/u.test(text.slice(end, end + 3))
  );
}
