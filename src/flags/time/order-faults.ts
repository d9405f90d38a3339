import { S, YEAR } from '../../language/dates/words.ts';
import { spanIn, type Fault, type Passage } from './fault.ts';
import { numberIn, type WrittenDay } from './written-days.ts';

/** “From 2015 to 2012”, “between 2015 and 2012”, “(2015–2012)”. */
const YEARS = new RegExp(
  `(?<=(?<!\\p{L})(?:[Ff]rom${S}(?:the${S}year${S})?|[Bb]etween${S}|[Dd]uring${S}|[Ii]n${S})|\\()(${YEAR})(?:${S}(to|until|through|and)${S}|\\s?[–—-]\\s?)(${YEAR})(?![\\p{L}\\d-])`,
  'gu',
);

/** What goes down or back may go from the later year, or from the greater number: “fell from 2015 to 1980 members”. */
const DOWN =
  /\b(?:fell|falls?|falling|fallen|drop|drops|dropped|dropping|declin\w+|decreas\w+|reduc\w+|cut|cuts|down|lower\w*|slip\w*|shr[aiu]nk\w*|back\w*|return\w*|rewind\w*|revers\w+|moved?|chang\w+|brought|slid\w*|went|plung\w+|tumbl\w+|trim\w*|number|count|score|resolution|BC|BCE)\b/i;

/** “2015 to 1980 members”, “2015 to 1980 paying members”, “1500 to 1200 BC”; not “2015 to 2012 it was”. */
const NO_NOUN =
  '(?!(?:is|was|has|as|does|its|his|this|and|or|but|in|on|at|to|for|by|with|when|while|it|he|she|they|we|who|which|that)\\b)';
const COUNTED = new RegExp(
  `^\\s${NO_NOUN}(?:\\p{Ll}+\\s)?${NO_NOUN}(?:\\p{Ll}+s|people|men|women|children)\\b|^\\s?(?:%|B\\.?C)`,
  'u',
);

/** Ranges of years that end before they begin. */
export function backwardYears(passage: Passage): Fault[] {
  return Array.from(passage.words.matchAll(YEARS)).flatMap((match): Fault[] => {
    const [range, first = '', joint = '', last = ''] = match;
    const before = passage.words.slice(Math.max(0, match.index - 60), match.index);
    const after = passage.words.slice(match.index + range.length, match.index + range.length + 20);
    const isRange = /between\s$/i.test(before) === (joint === 'and') || joint === '';
    if (Number(last) >= Number(first) || !isRange || (joint && /\b(?:in|during)\s$/i.test(before))) return [];
    const isFrom = /from\s(?:the\syear\s)?$/i.test(before);
    if ((isFrom && DOWN.test(before)) || COUNTED.test(after)) return [];
    return [{ ...spanIn(passage, match), reason: `“${range}” ends before it begins.` }];
  });
}

/** What may stand between the two days of one range. */
const JOINT = /^(?:\sto\s|\suntil\s|\sthrough\s|\sand\s|\s?[–—-]\s?)(?:the\s)?$/;

/** Ranges of days that end before they begin: “from 15 December 2015 to 12 December 2015”. */
export function backwardDays({ words, start }: Passage, days: readonly WrittenDay[]): Fault[] {
  return days.flatMap((last, at): Fault[] => {
    const first = days[at - 1];
    const joint = first ? words.slice(first.end - start, last.start - start) : '';
    if (!first || !JOINT.test(joint)) return [];
    const lead = words.slice(Math.max(0, first.start - start - 9), first.start - start);
    // “On Dec. 15 and Dec. 12” are two days, and no range; so are days that a meeting was moved between.
    if (!/\s?[–—-]/.test(joint) && !(joint.includes('and') ? /\bbetween\s$/i : /\bfrom\s$/i).test(lead))
      return [];
    if (DOWN.test(words.slice(Math.max(0, first.start - start - 60), first.start - start))) return [];
    if (!endsBefore(first, last)) return [];
    const range = words.slice(first.start - start, last.end - start);
    return [{ start: first.start, end: last.end, reason: `“${range}” ends before it begins.` }];
  });
}

/** Without years only days of one month tell: “Dec. 28 to Jan. 3” goes over a new year. */
function endsBefore(first: WrittenDay, last: WrittenDay): boolean {
  const isYearless = first.year === null && last.year === null;
  if (isYearless || first.year === null) {
    return first.month === last.month && first.day > last.day;
  }
  const from = numberIn(first, first.year);
  const to = numberIn(last, last.year ?? first.year);
  if (last.year === null && last.month < first.month) return false;
  return from !== null && to !== null && to < from;
}

/** “From 15 to 12 December”, “December 15 to 12”. */
const SHORT_RANGE = new RegExp(
  `(?<=(?<!\\p{L})(?:[Ff]rom|[Bb]etween)${S})(?:\\p{Lu}\\p{Ll}{2,8}\\.?${S})?(\\d\\d?)${S}(?:to|and)${S}(\\d\\d?)(?:${S}\\p{Lu}\\p{Ll}{2,8})?(?![\\p{L}\\d:.,-]\\d)(?!\\s?%)`,
  'gu',
);
const HAS_MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/g;

/** Ranges of days within the month that they name once. */
export function backwardShortRanges(passage: Passage): Fault[] {
  return Array.from(passage.words.matchAll(SHORT_RANGE)).flatMap((match): Fault[] => {
    const [range, first, last] = match;
    if (range.match(HAS_MONTH)?.length !== 1 || Number(first) <= Number(last) || Number(first) > 31)
      return [];
    if (/^\s\p{Ll}+s\b/u.test(passage.words.slice(match.index + range.length))) return [];
    if (DOWN.test(passage.words.slice(Math.max(0, match.index - 60), match.index))) return [];
    return [{ ...spanIn(passage, match), reason: `“${range}” ends before it begins.` }];
  });
}

const LIFE = new RegExp(
  `\\bborn${S}[^.;()]{0,60}?(?<![\\d-])(${YEAR})(?:${S}|,${S}|;${S}|[–—])[^.;()]{0,40}?\\bdied${S}[^.;()]{0,60}?(?<![\\d-])(${YEAR})`,
  'gu',
);

/** Others whose deaths a life is told by: “born in 1950, four years after his father died in 1946”. */
const ANOTHER =
  /\b(?:after|before|when|since|father|mother|parents?|brother|sister|husband|wife|son|daughter|uncle|aunt|grand\w+|he|she|they|his|her|their|whose|who|later|twin|predecessor|namesake)\b/i;

/** A death before the birth: “born in 1950, died in 1940”. */
export function deathsBeforeBirth(passage: Passage): Fault[] {
  return Array.from(passage.words.matchAll(LIFE)).flatMap((match): Fault[] => {
    const [words, born = '', died = ''] = match;
    if (Number(died) >= Number(born) || ANOTHER.test(words)) return [];
    return [{ ...spanIn(passage, match), reason: `A death in ${died} cannot follow a birth in ${born}.` }];
  });
}
