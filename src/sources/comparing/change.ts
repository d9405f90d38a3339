import { isModal } from '../../language/modals/index.ts';
import { isDate, isNumber } from './classes.ts';
import { keysOf, kindOf, type Run } from './kinds.ts';
import { pairOff } from './pair.ts';
import { areGroups } from './same-words.ts';
import type { PlacedChange } from './types.ts';
import { gapBefore, spanOf, startsSentence, wordAt, type Words } from './words.ts';

/** The changes from words to those in their place, as small as can be; none where only spaces in a number or initials differ. */
export function changesBetween(one: Run, other: Run): PlacedChange[] {
  if (one.from === one.to && other.from === other.to) return [];
  return pairOff({ one, other })
    .filter((pair) => !differInSpaces(keysOf(pair.one), keysOf(pair.other)))
    .map((pair) => changeOf(pair.one, pair.other, kindOf(pair.one, pair.other)));
}

/** “1 200” and “1200”, “J. K. Reed” and “J.K. Reed”. */
function differInSpaces(keys: readonly string[], others: readonly string[]): boolean {
  if (keys.length === others.length || keys.join('') !== others.join('')) return false;
  const longer = keys.length > others.length ? keys : others;
  return longer.every((key) => key.length === 1) || areGroups(longer);
}

/** One change, as it is handed out. */
export function changeOf(one: Run, other: Run, kind: PlacedChange['kind']): PlacedChange {
  const at = spanOf(one.words, one.from, one.to);
  const place = spanOf(other.words, other.from, other.to);
  return {
    article: one.words.text.slice(at.start, at.end),
    source: other.words.text.slice(place.start, place.end),
    kind,
    at,
    in: place,
  };
}

/** Equal words may differ all the same: in a hyphen before them, or in a capital that makes another word of them. */
export function changesOfPair(
  one: Words,
  other: Words,
  { at, partner }: { at: number; partner: number },
  isNextToLast: boolean,
): PlacedChange[] {
  const kind = kindOfCapital(one, other, at, partner);
  if (kind !== null) {
    return [
      changeOf({ words: one, from: at, to: at + 1 }, { words: other, from: partner, to: partner + 1 }, kind),
    ];
  }
  if (!isNextToLast || !differsInHyphen(gapBefore(one, at), gapBefore(other, partner))) return [];
  return [
    changeOf(
      { words: one, from: at - 1, to: at + 1 },
      { words: other, from: partner - 1, to: partner + 1 },
      'spelling',
    ),
  ];
}

const HYPHEN = /^[\u00AD]*[-‐‑][\u00AD]*$/;

/** “well-known” and “well known”; with dashes in their place it is punctuation. */
function differsInHyphen(gap: string, other: string): boolean {
  return (HYPHEN.test(gap) && /^\s+$/.test(other)) || (HYPHEN.test(other) && /^\s+$/.test(gap));
}

/** “may” and “May”, “us” and “US” are two words; “president” and “President” are one. */
function kindOfCapital(one: Words, other: Words, at: number, partner: number): PlacedChange['kind'] | null {
  const [word, opposite] = [wordAt(one, at), wordAt(other, partner)];
  if (word === opposite || word.toLowerCase() !== opposite.toLowerCase()) return null;
  const key = one.keys[at] ?? '';
  if (isDate(one, at) !== isDate(other, partner)) {
    // At the start of a sentence nobody can tell.
    return startsSentence(one, at) || startsSentence(other, partner) ? null : 'date';
  }
  if (isModal(key) || isNumber(key)) return null;
  const isAcronym = (text: string): boolean => /^\p{Lu}{2,}$/u.test(text);
  const isLower = (text: string): boolean => !/\p{Lu}/u.test(text);
  const isTurned = (isAcronym(word) && isLower(opposite)) || (isAcronym(opposite) && isLower(word));
  return isTurned && !isInCapitals(one, at) && !isInCapitals(other, partner) ? 'name' : null;
}

/** Whether the words around a word are in capitals, too. */
function isInCapitals(words: Words, at: number): boolean {
  return [at - 1, at + 1].some((near) => {
    const word = near >= 0 && near < words.keys.length ? wordAt(words, near) : '';
    return word.length > 1 && /\p{L}/u.test(word) && word === word.toUpperCase();
  });
}
