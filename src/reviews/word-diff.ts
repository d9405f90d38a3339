import { diffArrays } from 'diff';
import type { DiffPart } from '../schemas/ledger.ts';

/** Words, numbers with their separators in one piece, runs of white space, and single marks. */
const TOKENS = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*|\s+|./gsu;

/** A word diff, from the words that were judged to the words of today. “1,200” is one word: half of a number says nothing. */
export function wordDiff(was: string, now: string): DiffPart[] {
  return diffArrays(was.match(TOKENS) ?? [], now.match(TOKENS) ?? []).map(({ value, added, removed }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value.join(''),
  }));
}

/** The two wordings that a diff was made from. */
export function wordingsOf(diff: readonly DiffPart[]): { was: string; now: string } {
  const join = (left: DiffPart['kind']): string =>
    diff.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');
  return { was: join('new'), now: join('gone') };
}

/** A word or mark of a text, with its place. */
interface Token {
  text: string;
  start: number;
  end: number;
}

/** The words and marks of a text, without the white space between. */
function tokensOf(text: string, offset: number): Token[] {
  return [...text.matchAll(TOKENS)].flatMap(({ 0: token, index }) =>
    /^\s/.test(token) ? [] : [{ text: token, start: offset + index, end: offset + index + token.length }],
  );
}

/** So many words and marks lie between the borders that were found and those that a comparison tells. */
const REACH = 80;

/** A word in place of another moves a border by so much at most. */
const LONGEST_WORD = 16;

/**
 * Where the borders of words run that were edited. A search that allows for errors finds them to within some letters;
 * words laid beside words, with what stood around them, tell them exactly.
 * @param then what stood before them, they themselves, and what stood behind them
 * @param near where the search found them, in `text`
 */
export function fitBorders(
  then: { before: string; words: string; behind: string },
  text: string,
  near: { start: number; end: number },
): { start: number; end: number } {
  const from = Math.max(0, near.start - REACH);
  const today = tokensOf(text.slice(from, near.end + REACH), from);
  const parts = [then.before.slice(-REACH), then.words, then.behind.slice(0, REACH)].map((part) =>
    tokensOf(part, 0).map((token) => token.text),
  );
  const [before = [], words = [], behind = []] = parts;
  const first = before.length;
  const last = first + words.length - 1;
  const places = new Map<number, number>();
  let [old, now] = [0, 0];
  for (const { value, added, removed } of diffArrays(
    [...before, ...words, ...behind],
    today.map((token) => token.text),
  )) {
    if (!added && !removed) value.forEach((_, index) => places.set(old + index, now + index));
    if (!added) old += value.length;
    if (!removed) now += value.length;
  }
  const kept = words.flatMap((_, index) => places.get(first + index) ?? []);
  const outside = (place: number | undefined, step: number): number | undefined =>
    place === undefined ? undefined : place + step;
  // A mark far from there that happens to be the same tells nothing.
  const most = Math.ceil((near.end - near.start) * 0.2) + LONGEST_WORD;
  const isNear = (at: number | undefined, place: number): boolean =>
    at !== undefined && Math.abs(at - place) <= most;
  const starts = [places.get(first), outside(places.get(first - 1), 1), kept[0]]
    .map((index) => today[index ?? -1]?.start)
    .find((at) => isNear(at, near.start));
  const ends = [places.get(last), outside(places.get(last + 1), -1), kept.at(-1)]
    .map((index) => today[index ?? -1]?.end)
    .find((at) => isNear(at, near.end));
  const loose = snapped(text, near);
  const [start, end] = [starts ?? loose.start, ends ?? loose.end];
  return start < end ? { start, end } : loose;
}

/** Borders moved outwards, to where words begin and end. */
function snapped(
  text: string,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  const lead = /[\p{L}\p{M}\p{N}]+$/u.exec(text.slice(Math.max(0, start - 40), start));
  const isInside = /^[\p{L}\p{N}]/u.test(text.slice(start));
  const tail = /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(end, end + 40));
  const endsInside = /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, end - 2), end));
  return {
    start: isInside && lead ? start - lead[0].length : start,
    end: endsInside && tail ? end + tail[0].length : end,
  };
}
