import type { Figure } from '../numbers/figures.ts';
import type { Token } from '../tokens.ts';
import { between, write, type Line, type Slip } from './line.ts';

/** Ages against years of birth, durations against the years they span, “three times” against the years listed. */
export function yearSlips(line: Line): Slip[] {
  const years = line.figures.filter(({ kind }) => kind === 'year');
  if (years.length === 0) return [];
  return [
    ageSlip(line, years),
    lifeSlip(line, years),
    durationSlip(line, years),
    agoSlip(line, years),
    timesSlip(line, years),
  ].filter((slip) => slip !== null);
}

const spanOf = ({ start, end }: Figure): { start: number; end: number } => ({ start, end });

/** “born in 1950, died in 2000 at 60”; “the 50-year-old, born in 1950”, where the year of publication is known. */
function ageSlip({ tokens, figures, plain, year }: Line, years: readonly Figure[]): Slip | null {
  if (!plain.includes(' born ')) return null;
  const births = years.filter(({ first }, at) =>
    between(tokens, Math.max(first - 8, years[at - 1]?.last ?? -1), first).includes('born'),
  );
  const [birth] = births;
  const ages = figures.filter((figure) => isAge(tokens, figure));
  const [age] = ages;
  if (!birth || births.length > 1 || !age || ages.length > 1 || age.hedge !== null) return null;
  const others = years.filter((other) => other !== birth && other.value >= birth.value);
  const death = others.find(
    ({ first, last }) =>
      isNear(age, first, last) ||
      / (?:died|dead|killed|death) (?:[a-z]+ ){0,3}in $/.test(
        ` ${between(tokens, first - 8, first).join(' ')} `,
      ),
  );
  const isYearOld = age.joined === 'year-old';
  const at = isYearOld ? (others.length === 0 ? year : null) : (death?.value ?? null);
  if (at === null || others.length > 1) return null;
  const difference = at - birth.value;
  const slack = isYearOld ? 1 : 0;
  if (age.value <= difference + slack && age.value >= difference - 1 - slack) return null;
  return {
    span: spanOf(age),
    related: [spanOf(birth), ...(death ? [spanOf(death)] : [])],
    reason: `Somebody born in ${birth.value} was ${difference - 1} or ${difference} in ${at}, not ${write(age.value)}.`,
    severity: 'high',
  };
}

/** “John Smith (1940–2010) died at 75”. */
function lifeSlip({ tokens, figures, plain }: Line, years: readonly Figure[]): Slip | null {
  const [birth, death, ...others] = years;
  if (!birth || !death || others.length > 0 || !/ (?:died|dead|death) /.test(plain)) return null;
  if (
    tokens[birth.first - 1]?.text !== '(' ||
    !/^[-–—]$/.test(between(tokens, birth.last, death.first).join(' '))
  )
    return null;
  const [age, ...more] = figures.filter((figure) => isAge(tokens, figure));
  const difference = death.value - birth.value;
  if (!age || more.length > 0 || age.hedge !== null || difference > 115) return null;
  if (age.value === difference || age.value === difference - 1) return null;
  return {
    span: spanOf(age),
    related: [{ start: birth.start, end: death.end }],
    reason: `From ${birth.value} to ${death.value} are ${difference - 1} or ${difference} years of life, not ${write(age.value)}.`,
    severity: 'high',
  };
}

const isNear = (age: Figure, first: number, last: number): boolean =>
  Math.min(Math.abs(first - age.last), Math.abs(age.first - last)) <= 5;

/** “at the age of 60”, “aged 60”, “at 60”, “a 60-year-old”. */
function isAge(tokens: readonly Token[], figure: Figure): boolean {
  if (figure.kind !== 'count' || figure.value > 115 || figure.step !== 1) return false;
  if (figure.joined === 'year-old') return true;
  if (figure.joined !== null || figure.noun !== null) return false;
  const ahead = between(tokens, figure.first - 4, figure.first).join(' ');
  return /(?:^| )(?:age|age of|aged|at)$/.test(ahead);
}

/** “from 1990 to 2005, for 20 years”; one year more or less is a matter of counting. */
function durationSlip({ tokens, figures }: Line, years: readonly Figure[]): Slip | null {
  const [from, to, ...others] = years;
  if (!from || !to || others.length > 0 || to.value <= from.value || !isSpan(tokens, from, to)) return null;
  const lengths = figures.filter((figure) => isLength(figure) && isBesideSpan(tokens, figure, from, to));
  const [length] = lengths;
  if (!length || lengths.length > 1) return null;
  const isDecade = length.noun === 'decade' || length.joined === 'decade';
  const value = length.value * (isDecade ? 10 : 1);
  const difference = to.value - from.value;
  const slack = (isDecade ? 4 : 1) + (length.hedge === null ? 0 : Math.max(1, value * 0.2));
  if (Math.abs(difference - value) <= slack) return null;
  return {
    span: spanOf(length),
    related: [{ start: from.start, end: to.end }],
    reason: `From ${from.value} to ${to.value} are ${difference} years, not ${write(value)}.`,
    severity: 'high',
  };
}

/** “from 1990 to 2005”, “between 1990 and 2005”, “(1990–2005)”. */
function isSpan(tokens: readonly Token[], from: Figure, to: Figure): boolean {
  const words = between(tokens, from.last, to.first);
  if (words.length !== 1) return false;
  const ahead = tokens[from.first - 1]?.lower ?? '';
  if (ahead === 'from') return /^(?:to|until|till|through|[-–—])$/.test(words[0] ?? '');
  return ahead === 'between' ? words[0] === 'and' : ahead === '(' && /^[-–—]$/.test(words[0] ?? '');
}

const isLength = ({ kind, noun, joined, step, value }: Figure): boolean =>
  kind === 'count' &&
  (/^(?:year|decade)$/.test(joined ?? '') || (joined === null && /^(?:year|decade)$/.test(noun ?? ''))) &&
  step === 1 &&
  value > 1;

/** “for 20 years, from …”, “his 20-year reign (…)”, “…, for 20 years”, “…, a span of 20 years”. */
function isBesideSpan(tokens: readonly Token[], length: Figure, from: Figure, to: Figure): boolean {
  if (length.first > to.last)
    return /^(?:\)? ?,? ?(?:for|a span of|a period of|a total of|or|, or|spanning|lasting)|,|\(|, a)$/.test(
      between(tokens, to.last, length.first).join(' '),
    );
  const words = between(tokens, length.nounEnd, from.first - 1);
  const hasFrom = tokens[from.first - 1]?.lower !== 'between' || words.length === 0;
  return (
    hasFrom &&
    words.length <= 3 &&
    !words.some((word) => /^(?:after|later|before|of|and|ago|old|to|with)$/.test(word))
  );
}

/** “in 1990, 20 years ago”, where the year of publication is known. */
function agoSlip({ tokens, figures, year }: Line, years: readonly Figure[]): Slip | null {
  if (year === null || years.length !== 1) return null;
  const [then] = years;
  const length = figures.find((figure) => isLength(figure) && tokens[figure.nounEnd + 1]?.lower === 'ago');
  if (!then || length?.noun !== 'year' || length.hedge !== null) return null;
  const words =
    then.first > length.last
      ? between(tokens, length.nounEnd + 1, then.first)
      : between(tokens, then.last, length.first);
  if (!/^(?:, in|in|,|, or|\()$/.test(words.join(' ')) || Math.abs(year - then.value - length.value) <= 1)
    return null;
  return {
    span: spanOf(length),
    related: [spanOf(then)],
    reason: `${then.value} was ${year - then.value} years before this was published, not ${write(length.value)}.`,
    severity: 'high',
  };
}

/** “won it three times (2001, 2005)”, “for the third time, after 2001, 2005 and 2009”. */
function timesSlip({ tokens, plain, figures }: Line, years: readonly Figure[]): Slip | null {
  if (years.length < 2 || !/ (?:times|time|twice) /.test(plain)) return null;
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last) return null;
  for (const [at, year] of years.entries()) {
    const next = years[at + 1];
    if (next && !/^(?:,|and|, and|&)$/.test(between(tokens, year.last, next.first).join(' '))) return null;
  }
  const twice = tokens
    .slice(Math.max(0, first.first - 4), first.first)
    .find(({ lower }) => lower === 'twice');
  const times = figures.find(
    ({ noun, kind, nounEnd }) =>
      noun === 'time' &&
      (kind === 'count' || kind === 'ordinal') &&
      nounEnd < first.first &&
      first.first - nounEnd <= 3,
  );
  const mention = twice ?? times;
  if (!mention || times?.hedge) return null;
  const opening = between(tokens, twice ? twice.index : (times?.nounEnd ?? 0), first.first).join(' ');
  const isAfter = times?.kind === 'ordinal' && /^,? ?(?:after|following)$/.test(opening);
  if (!isAfter && (times?.kind === 'ordinal' || !/^(?:\(|, in|in|:|, \()$/.test(opening))) return null;
  const told = twice ? 2 : (times?.value ?? 0);
  const expected = isAfter ? told - 1 : told;
  if (years.length === expected || told > 20) return null;
  return {
    span: {
      start: mention.start,
      end: times && !twice ? (tokens[times.nounEnd]?.end ?? times.end) : mention.end,
    },
    related: [{ start: first.start, end: last.end }],
    reason: `${years.length} years are listed, where ${write(expected)} would be expected.`,
    severity: 'medium',
  };
}
