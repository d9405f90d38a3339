import { bounds } from '../../language/numbers/index.ts';
import type { Span } from '../../schemas/common.ts';
import type { Figure } from '../numbers/figures.ts';
import type { Token } from '../tokens.ts';
import { between, isAlike, isAmount, write, type Line, type Slip } from './line.ts';

const list = (words: string): Set<string> => new Set(words.trim().split(/\s+/));

const UP =
  list(`rose rise rises risen rising increase increased increases increasing grew grow grown growing growth climbed climb
  climbing jumped jump jumping soared soaring surged surging surge gain gained raised raising up swelled expanded`);
const DOWN =
  list(`fell fall falls fallen falling drop dropped drops dropping decline declined declining decrease decreased
  decreasing shrank shrunk shrinking plunged plunging plummeted plummeting slid sliding slipped tumbled tumbling cut cutting
  lowered reduced reduction down dipped sank`);

/** Where ranks, times and rates of exchange are told, a higher number is a smaller thing. */
const OTHER =
  / (?:rank|ranks|ranked|ranking|rankings|place|places|position|spot|seed|seeded|no|dollar|euro|yen|pound|age|minus|negative|odds|deficit|margin|per) /;

const TIMES: readonly [pattern: RegExp, factor: number, name: string][] = [
  [/ (?:doubled|doubling) /, 2, 'doubled'],
  [/ (?:tripled|tripling|trebled) /, 3, 'tripled'],
  [/ (?:quadrupled|quadrupling) /, 4, 'quadrupled'],
  [/ (?:halved|halving) /, 1 / 2, 'halved'],
];

interface Change {
  from: Figure;
  to: Figure;
  span: Span;
}

/** “from 40 to 60, a rise of 20 %”, “doubled from 3 to 5”, “rose from 60 to 40”, “60, up from 70”. */
export function changeSlips(line: Line): Slip[] {
  if (!line.plain.includes(' from ')) return [];
  const changes = changesIn(line);
  const [change, ...others] = changes;
  if (!change || others.length > 0) return [];
  const slip = directionSlip(line, change) ?? multipleSlip(line, change) ?? rateSlip(line, change);
  return slip ? [slip] : [];
}

function changesIn({ tokens, figures }: Line): Change[] {
  const amounts = figures.filter(isAmount);
  const changes: Change[] = [];
  for (const [at, one] of amounts.entries()) {
    const two = amounts[at + 1];
    if (!two || !isAlike(one, two) || one.joined !== two.joined || two.first - one.last > 12) continue;
    if (one.noun !== null && two.noun !== null && one.noun !== two.noun) continue;
    const span = { start: one.start, end: two.end };
    if (introduces(tokens, one, 'from') && introduces(tokens, two, 'to'))
      changes.push({ from: one, to: two, span });
    else if (introduces(tokens, one, 'to') && introduces(tokens, two, 'from'))
      changes.push({ from: two, to: one, span });
    else if (
      introduces(tokens, two, 'from') &&
      /^(?:up|down)$/.test(before(tokens, two, 'from')) &&
      amounts.filter((other) => isAlike(other, one) && other.first < two.first).length === 1
    )
      changes.push({ from: two, to: one, span });
  }
  return changes;
}

const SMALL = list(
  'about around nearly almost just only a an the roughly some over more than less under more approximately',
);

/** Whether a word stands before a figure, with no more between than a hedge. */
function introduces(tokens: readonly Token[], { first }: Figure, word: string): boolean {
  for (let at = first - 1; at >= first - 4; at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === word) return true;
    if (!SMALL.has(lower)) return false;
  }
  return false;
}

function before(tokens: readonly Token[], { first }: Figure, word: string): string {
  let at = first - 1;
  while (at > first - 5 && tokens[at]?.lower !== word) at -= 1;
  return tokens[at - 1]?.lower ?? '';
}

/** The direction that the words before a change give it. */
function directionOf({ tokens, words }: Line, { from, to }: Change): { sign: 1 | -1; token: Token } | null {
  const start = Math.min(from.first, to.first);
  const end = Math.max(from.first, to.first);
  for (let at = end - 1; at >= Math.max(words[0]?.index ?? 0, start - 6); at -= 1) {
    const token = tokens[at];
    if (!token) return null;
    if (UP.has(token.lower)) return { sign: 1, token };
    if (DOWN.has(token.lower)) return { sign: -1, token };
    if (/^[,;:()]$/.test(token.text) && at < start - 1) return null;
  }
  return null;
}

function directionSlip(line: Line, change: Change): Slip | null {
  const { from, to, span } = change;
  const direction = directionOf(line, change);
  if (!direction || OTHER.test(line.plain) || from.joined !== null) return null;
  const [low, high] = bounds(from);
  const [lower, higher] = bounds(to);
  if (direction.sign > 0 ? higher > low : lower < high) return null;
  if (/ (?:not|n't|n’t|instead|rather|than) /.test(line.plain) || line.tokens[from.first - 1]?.text === '-')
    return null;
  return {
    span,
    related: [{ start: direction.token.start, end: direction.token.end }],
    reason: `“${direction.token.text}” says that it went ${direction.sign > 0 ? 'up' : 'down'}, but ${write(to.value)} is ${direction.sign > 0 ? 'less' : 'more'} than ${write(from.value)}.`,
    severity: 'high',
  };
}

function multipleSlip({ plain }: Line, { from, to, span }: Change): Slip | null {
  const found = TIMES.find(([pattern]) => pattern.test(plain));
  if (!found || from.value <= 0) return null;
  const [pattern, factor, name] = found;
  const hedge = plain.slice(Math.max(0, plain.search(pattern) - 14), plain.search(pattern) + 1);
  const ratio = to.value / from.value;
  // Above 1 where more than that many times as much, below where less.
  const share = factor > 1 ? ratio / factor : factor / ratio;
  const [least, most] = hedge.endsWith(' more than ')
    ? [0.98, 1.6]
    : / (?:nearly|almost|about|roughly|around) $/.test(hedge)
      ? [0.75, 1.15]
      : [0.88, 1.2];
  if (share >= least && share <= most) return null;
  return {
    span,
    related: [],
    reason: `From ${write(from.value)} to ${write(to.value)} is ${write(ratio)} times as much, not “${name}”.`,
    severity: 'high',
  };
}

const CHANGE_NOUNS =
  / (?:rise|increase|jump|gain|drop|decline|fall|decrease|cut|growth|surge|reduction|hike|climb|plunge) /;

/** “from 40 to 60, a rise of 20 %”: it is 50. From 40 % to 60 % it may be 50 per cent or, as many write, 20. */
function rateSlip({ tokens, figures }: Line, { from, to, span }: Change): Slip | null {
  if (from.value <= 0) return null;
  const rates = figures.filter(
    (figure) => figure !== from && figure !== to && (figure.kind === 'percent' || figure.noun === 'point'),
  );
  const [rate, ...others] = rates;
  if (!rate || others.length > 0 || !isRate(tokens, rate) || rate.hedge === 'over') return null;
  const [low, high] = bounds(from);
  const [lower, higher] = bounds(to);
  const relative = [lower / high - 1, higher / low - 1]
    .map((value) => Math.abs(value) * 100)
    .sort((a, b) => a - b);
  const [least = 0, most = 0] = low < higher && lower < high ? [0, relative[1]] : relative;
  const points = Math.abs(to.value - from.value);
  const slack = Math.max(rate.step, 0.1) * 0.6 + (rate.hedge ? rate.value * 0.15 : rate.value * 0.03);
  const isRight = rate.value >= least - slack && rate.value <= most + slack;
  const isPoints =
    from.kind === 'percent' &&
    Math.abs(points - rate.value) <= 1.01 * Math.max(from.step, to.step, rate.step);
  if (rate.kind === 'percent' ? isRight || isPoints : from.kind !== 'percent' || isPoints) return null;
  const change = Math.abs(to.value / from.value - 1) * 100;
  const is =
    rate.kind === 'percent'
      ? `a change of about ${write(change)} per cent`
      : `a change of ${write(points)} points`;
  return {
    span: { start: rate.start, end: rate.end },
    related: [span],
    reason: `From ${write(from.value)} to ${write(to.value)} is ${is}, not ${write(rate.value)}.`,
    severity: change > rate.value * 1.5 || change < rate.value / 1.5 ? 'high' : 'medium',
  };
}

/** Whether a per cent tells how much something changed: “a rise of 20 percent”, “rose 20 percent”, “a 20 percent rise”. */
function isRate(tokens: readonly Token[], rate: Figure): boolean {
  const after = ` ${between(tokens, rate.last, rate.last + 4).join(' ')} `;
  if (CHANGE_NOUNS.test(after.replace(/ (?:of|in|from) .*/, ' '))) return true;
  const near = between(tokens, rate.first - 5, rate.first).filter(
    (word) => !SMALL.has(word) && word !== 'by' && word !== 'of',
  );
  const last = near.at(-1) ?? '';
  return UP.has(last) || DOWN.has(last);
}
