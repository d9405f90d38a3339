import { countryNames } from '../../language/countries/index.ts';
import { PLACES } from '../../language/places/index.ts';
import { isSpelledOut } from '../abbreviations/spelled-out.ts';
import type { Facts } from '../facts.ts';
import { isCommonWord } from '../names/index.ts';
import type { Token } from '../tokens.ts';
import type { Outline } from './outline.ts';

/**
 * Names that a headline has and the body never gives, in whatever form: “Russia” may be “Russian” or “the Russian Federation”
 * there, “EPA” may be spelled out, “Trump’s” may be “Trump”.
 */
export function namesMissing({ tokens, body }: Outline, facts: Facts): Token[] {
  if (isShouted(tokens)) return [];
  const words = new Set<string>();
  for (const { lower } of body) {
    words.add(plain(lower));
    for (const part of lower.split(/[-‑]/)) words.add(plain(part));
  }
  const countries = countriesIn(body);
  const missing = tokens.filter((token, at) => {
    if (!mayBeName(token, tokens, at)) return false;
    const parts = token.lower.split(/[-‑]/).map(plain);
    if (parts.some((part) => words.has(part) || isLike(part, words))) return false;
    const country = countryOf(parts);
    if (country !== undefined && countries.has(country)) return false;
    return !(/^\p{Lu}{2,}$/u.test(token.text) && isSpelledOut(token.text, [], facts));
  });
  // “New Zealand” is one name, flagged once.
  return missing.filter((token) => missing.every((other) => other.index !== token.index - 1));
}

const plain = (word: string): string => word.replace(/\.|['’]s?$/g, '').replace(/(?<=\p{L}{3})s$/u, '');

/** “Democrats” and “Democratic”, “Syrian” and “Syria”, “Californians” and “California”. */
function isLike(part: string, words: ReadonlySet<string>): boolean {
  const stem = part.slice(0, Math.max(5, part.length - 3));
  if (stem.length < 5) return false;
  for (const word of words) if (word.startsWith(stem)) return true;
  return false;
}

function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ isWord }) => isWord);
  return words.filter(({ text }) => text === text.toUpperCase()).length > words.length / 2;
}

/** In many headlines every word has a capital; only what news never write in lower case is a name. */
function mayBeName(
  { text, lower, part, isWord, isQuoted }: Token,
  tokens: readonly Token[],
  at: number,
): boolean {
  if (!isWord || isQuoted || !/^\p{Lu}/u.test(text) || text.length < 3 || /\d/.test(text)) return false;
  // The name of a section or a series: “Analysis: …”, “Opinion | …”.
  if (/^[:|]$/.test(tokens[at + 1]?.text ?? '') || tokens[at - 1]?.text === '|') return false;
  return part === 'PROPN' && !isCommonWord(lower);
}

/** “in Moscow”, “at Yalta” */
const IN = new Set(['in', 'at', 'near']);

/** Words before the name of a place that say that something happens there, or is there. */
const LOCAL = new Set(
  'in at near to from into of around outside inside through across for via toward towards leave left visit visited'.split(
    ' ',
  ),
);

/**
 * Places of which a headline says that something happens there, and which the body names only as one who acts: “Moscow
 * summoned the envoy” does not say that the talks are there.
 */
export function placesUnsupported({ tokens, body }: Outline): Token[] {
  return tokens.filter((token, at) => {
    if (!IN.has(tokens[at - 1]?.lower ?? '') || !isPlace(token.lower)) return false;
    const mentions = body.filter(({ lower }) => lower === token.lower);
    return mentions.length > 0 && mentions.every((mention) => !isLocal(mention, body));
  });
}

const isPlace = (lower: string): boolean =>
  PLACES.has(lower) || countryNames().byCapital.has(lower) || countryNames().byName.has(lower);

function isLocal({ index, block }: Token, body: readonly Token[]): boolean {
  const at = index - (body[0]?.index ?? 0);
  const before = body[at - 1];
  const after = body[at + 1];
  if (before && (LOCAL.has(before.lower) || /^[,(–—-]$/.test(before.text))) return true;
  // “MOSCOW, Dec. 15 —”, “Moscow (Reuters)”; “Moscow’s Red Square”, “Moscow time”.
  if (before?.block !== block && after && /^[,(–—-]/.test(after.text)) return true;
  return (
    after !== undefined && (/^['’]s$/.test(after.lower) || after.part === 'NOUN' || after.part === 'PROPN')
  );
}

function countriesIn(tokens: readonly Token[]): Set<string> {
  const found = new Set<string>();
  tokens.forEach((token, at) => {
    if (!/^\p{Lu}/u.test(token.text)) return;
    for (const length of [1, 2, 3]) {
      const country = countryOf(tokens.slice(at, at + length).map(({ lower }) => lower));
      if (country !== undefined) found.add(country);
    }
  });
  return found;
}

function countryOf(words: readonly string[]): string | undefined {
  const { byName, byDemonym } = countryNames();
  const key = words.join(' ');
  return (byName.get(key) ?? byDemonym.get(key))?.common;
}
