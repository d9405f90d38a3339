import { bounds } from '../../language/numbers/index.ts';
import type { Figure } from '../numbers/figures.ts';
import { between, isAlike, write, type Line, type Slip } from './line.ts';

const list = (words: string): Set<string> => new Set(words.trim().split(/\s+/));

/** Words for people of all sorts, who then are told apart. */
const WHOLES =
  list(`person people victim passenger student member employee worker staff suspect officer senator lawmaker legislator
  juror child adult hostage patient resident player candidate councillor councilor delegate soldier migrant refugee prisoner
  inmate detainee casualty survivor participant respondent justice judge citizen volunteer guest teacher critic voter seat`);

/** Sorts of people that a whole may fall into. */
const SORTS =
  list(`man woman child boy girl adult teenager infant baby toddler minor civilian soldier policeman officer police
  democrat republican independent conservative liberal labour male female student teacher guard militant rebel insurgent
  foreigner tourist native national american briton passenger pilot crew woman pensioner senior nurse doctor`);

/** Pairs of which a whole is made up. */
const OVERLAPPING = / (?:also|some of|both|overlap|as well as) /;

/** Time and measures are no parts of a number of things. */
const MEASURES = list(
  'year month day week hour minute second percent point mile kilometre kilometer metre meter time dollar',
);

/** “12 people, 5 men and 8 women”; “of the 100 seats, 40 …, 35 … and the remaining 20 …”; “$3 and $4, for a total of $8”. */
export function partSlips(line: Line): Slip[] {
  if (line.figures.length < 2) return [];
  return [listedParts(line), remainingParts(line), totalOf(line)].filter((slip) => slip !== null);
}

/** A whole and its parts straight after it, in a list that ends with “and”. */
function listedParts({ tokens, figures, plain }: Line): Slip | null {
  if (OVERLAPPING.test(plain)) return null;
  for (const [at, whole] of figures.entries()) {
    if (whole.kind !== 'count' || whole.joined !== null || whole.noun === null || whole.value < 2) continue;
    if (MEASURES.has(whole.noun)) continue;
    const parts: Figure[] = [];
    let last = whole.nounEnd;
    let opening: string[] = [];
    let hasAnd = false;
    for (const part of figures.slice(at + 1)) {
      const words = between(tokens, last, part.first);
      if (parts.length === 0) opening = words;
      else if (!/^(?:,|and|, and|; and|;|plus)$/.test(words.join(' '))) break;
      if (part.kind !== 'count' || part.joined !== null || part.noun === null || MEASURES.has(part.noun))
        break;
      hasAnd ||= parts.length > 0 && words.includes('and');
      parts.push(part);
      last = part.nounEnd;
    }
    if (parts.length < 2 || !hasAnd) continue;
    const slip = judge(whole, parts, opening.join(' '), tokens[last + 1]?.lower ?? '');
    if (slip) return slip;
  }
  return null;
}

function judge(whole: Figure, parts: readonly Figure[], opening: string, after: string): Slip | null {
  const isPart = /^(?:, |\( ?|– |— )?(?:including|among them|of them|including at least)$/.test(opening);
  const isList =
    /^(?:,|\(|–|—|--|:|of them|, namely|, comprising|, made up of|consisting of|, consisting of|comprising)$/.test(
      opening,
    );
  if (!isPart && !isList) return null;
  const isPeople =
    WHOLES.has(whole.noun ?? '') && parts.every(({ noun }) => SORTS.has(noun ?? '') && noun !== whole.noun);
  // Brackets, a colon or dashes open a list of parts whatever they are; a comma may go on with other things.
  const isClosed =
    opening === '('
      ? after === ')'
      : /^(?:–|—|--)$/.test(opening)
        ? /^(?:–|—|--|\.)$/.test(after)
        : opening === ':' && after === '.';
  if (!isPeople && !(isClosed && whole.modifiers.length < 3)) return null;
  const sum = parts.reduce((total, { value }) => total + value, 0);
  if (!isPeople && (sum > whole.value * 2 || sum < whole.value / 2)) return null;
  return sumSlip(whole, parts, sum, isPart);
}

function sumSlip(whole: Figure, parts: readonly Figure[], sum: number, mayBeLess: boolean): Slip | null {
  const [low, high] = bounds(whole);
  const spread = parts.map(bounds);
  const least = spread.reduce((total, [from]) => total + from, 0);
  const most = spread.reduce((total, [, to]) => total + to, 0);
  const isExact = [whole, ...parts].every(
    ({ hedge, step, value }) => hedge === null && step === 1 && value < 10_000,
  );
  const isOver = isExact ? sum > whole.value : least > high;
  const isUnder = isExact ? sum < whole.value : most < low;
  if (!isOver && !(isUnder && !mayBeLess)) return null;
  const [first] = parts;
  return {
    span: { start: (first ?? whole).start, end: (parts.at(-1) ?? whole).end },
    related: [{ start: whole.start, end: whole.end }],
    reason: `The parts come to ${write(sum)}, but the whole is given as ${write(whole.value)}.`,
    severity: 'high',
  };
}

/** Who does not vote: where a text has them too, all are told. */
const NO_VOTE = / (?:abstained|abstaining|did not vote|didn't vote|were absent|was absent) /;

/** “Of the 100 seats, 40 went to A, 35 to B and the remaining 20 to C”. Only “the rest” says that this is all, or those who abstained. */
function remainingParts({ tokens, figures, plain, words }: Line): Slip | null {
  const hasRest = / (?:remaining|other) /.test(plain);
  const isVote = NO_VOTE.test(plain);
  if ((!hasRest && !isVote) || words[0]?.lower !== 'of') return null;
  const [whole, ...parts] = figures.filter(({ kind }) => kind !== 'ordinal' && kind !== 'fraction');
  if (
    !whole ||
    parts.length < 2 ||
    whole.kind !== 'count' ||
    parts.some((part) => !isAlike(part, whole) || part.joined !== null)
  )
    return null;
  const last = parts.at(-1);
  if (!last || whole.first > words[0].index + 3) return null;
  const ahead = between(tokens, last.first - 3, last.first);
  if (!isVote && !/^(?:the )?(?:remaining|other)$/.test(ahead.slice(-2).join(' '))) return null;
  const sum = parts.reduce((total, { value }) => total + value, 0);
  return sumSlip(whole, parts, sum, false);
}

const TOTAL = / (?:for a total of|, a total of|a combined total of|totaling|totalling|adding up to) /;

/** “$3 million and $4 million, for a total of $8 million” */
function totalOf({ tokens, figures, plain }: Line): Slip | null {
  if (!TOTAL.test(plain)) return null;
  const total = figures.at(-1);
  const parts = figures.slice(0, -1);
  if (!total || parts.length < 2 || parts.length > 5) return null;
  const ahead = ` ${between(tokens, total.first - 6, total.first).join(' ')} `;
  if (!TOTAL.test(ahead)) return null;
  const isSame = parts.every(
    (part) =>
      isAlike(part, total) &&
      part.joined === null &&
      (total.kind === 'money' || part.noun === null || part.noun === parts[0]?.noun),
  );
  if (!isSame || total.kind === 'percent') return null;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  if (sum > total.value * 2 || sum < total.value / 2) return null;
  return sumSlip(total, parts, sum, false);
}
