import { bounds } from '../../language/numbers/index.ts';
import type { Figure } from '../numbers/figures.ts';
import type { Token } from '../tokens.ts';
import { leadSlips } from './leads.ts';
import { overflow } from './overflow.ts';
import { between, write, type Line, type Slip } from './line.ts';

const DETERMINERS = /^(?:the|its|their|his|her|our|all|these|those|some|about)$/;

const PEOPLE = new Set(
  `person voter respondent american adult man woman republican democrat independent student household resident parent child
  worker employee participant member citizen patient briton viewer reader user teacher farmer young hispanic black white
  latino conservative liberal`.split(/\s+/),
);

/** “15 of the 12 members”, “5 of 12 (52 percent)”, “120 percent of voters”, “62 % approve and 45 % disapprove”. */
export function shareSlips(line: Line): Slip[] {
  return [...ofSlips(line), ...peopleSlips(line), opposedSlip(line), ...leadSlips(line)].filter(
    (slip) => slip !== null,
  );
}

function ofSlips({ tokens, figures }: Line): Slip[] {
  const slips: Slip[] = [];
  for (const [at, part] of figures.entries()) {
    const whole = figures[at + 1];
    if (!whole || !isPartOf(tokens, part, whole)) continue;
    if (bounds(part)[0] > bounds(whole)[1]) {
      slips.push({
        span: { start: part.start, end: whole.end },
        related: [],
        reason: `${write(part.value)} cannot be a part of ${write(whole.value)}.`,
        severity: 'high',
      });
      continue;
    }
    const rate = [figures[at - 1], figures[at + 2]].find(
      (figure) => figure && isBeside(tokens, figure, part, whole),
    );
    if (!rate) continue;
    const share = (part.value / whole.value) * 100;
    const [low, high] = shareOf(part, whole);
    const slack = Math.max(rate.step, 0.1) * 0.55 + (rate.hedge ? 3 : 0.5);
    if (rate.value >= low - slack && rate.value <= high + slack) continue;
    slips.push({
      span: { start: rate.start, end: rate.end },
      related: [{ start: part.start, end: whole.end }],
      reason: `${write(part.value)} of ${write(whole.value)} is about ${write(share)} per cent, not ${write(rate.value)}.`,
      severity: 'high',
    });
  }
  return slips;
}

/** What share in per cent a part may be: exactly so much, where both are counted one by one. */
function shareOf(part: Figure, whole: Figure): [number, number] {
  const isCounted = [part, whole].every(({ hedge, step }) => hedge === null && step === 1);
  const [low, high] = isCounted ? [part.value, part.value] : bounds(part);
  const [lower, higher] = isCounted ? [whole.value, whole.value] : bounds(whole);
  return [(low / higher) * 100, (high / lower) * 100];
}

/** “5 of the 12”, “5 out of 12”. */
function isPartOf(tokens: readonly Token[], part: Figure, whole: Figure): boolean {
  if (part.kind !== 'count' || whole.kind !== 'count' || part.joined !== null || whole.joined !== null)
    return false;
  if (part.value < 1 || whole.value < 2) return false;
  // “6 in 10 of the 3 in 10 voters” speaks of shares.
  const isRate = tokens[part.first - 1]?.lower === 'in' && tokens[part.first - 2]?.part === 'NUM';
  if (isRate || tokens[whole.last + 1]?.lower === 'in') return false;
  const words = between(tokens, part.last, whole.first);
  const rest = words[0] === 'out' ? words.slice(1) : words;
  return rest[0] === 'of' && rest.length <= 2 && (rest[1] === undefined || DETERMINERS.test(rest[1]));
}

/** “… of 12 members (52 percent)”, “… of 12, or 52 percent”, “52 percent (5 of 12)”. */
function isBeside(tokens: readonly Token[], rate: Figure, part: Figure, whole: Figure): boolean {
  if (rate.kind !== 'percent') return false;
  if (rate.last < part.first) return between(tokens, rate.last, part.first).join(' ') === '(';
  const words = between(tokens, Math.max(whole.nounEnd, whole.last), rate.first).join(' ');
  return /^(?:\(|, or|or|–|—|\( about|, or about|, or roughly|\( roughly)$/.test(words);
}

function peopleSlips({ figures }: Line): Slip[] {
  return figures
    .filter(
      ({ kind, value, noun, joined }) =>
        kind === 'percent' && value > 100 && joined === null && PEOPLE.has(noun ?? ''),
    )
    .map(({ start, end, value }) => ({
      span: { start, end },
      related: [],
      reason: `More than all of them, ${write(value)} per cent, cannot be.`,
      severity: 'high' as const,
    }));
}

const STANCES: ReadonlyMap<string, [family: string, side: 1 | -1]> = new Map([
  ...stances('approve', 'approve approved approves approving approval', 1),
  ...stances('approve', 'disapprove disapproved disapproves disapproving disapproval', -1),
  ...stances(
    'support',
    'support supported supports favor favored favors favour favoured agree agreed yes',
    1,
  ),
  ...stances('support', 'oppose opposed opposes disagree disagreed no', -1),
  ...stances('view', 'favorable favorably favourable favourably positive positively', 1),
  ...stances('view', 'unfavorable unfavorably unfavourable unfavourably negative negatively', -1),
]);

function stances(family: string, words: string, side: 1 | -1): [string, [string, 1 | -1]][] {
  return words.split(' ').map((word) => [word, [family, side]]);
}

/** Two opposite answers to one question, over 100 together; one is allowed for rounding. */
function opposedSlip({ tokens, figures, words }: Line): Slip | null {
  const rates = figures.filter(({ kind }) => kind === 'percent');
  const [one, two, ...others] = rates;
  if (
    !one ||
    !two ||
    others.length > 0 ||
    one.value + two.value <= 101.5 ||
    (one.noun !== two.noun && two.noun !== null && !STANCES.has(two.noun))
  )
    return null;
  const end = (words.at(-1)?.index ?? 0) + 1;
  const first = stanceIn(tokens, one.last + 1, two.first);
  const second = stanceIn(tokens, two.last + 1, Math.min(end, two.last + 9));
  if (!first || first[0] !== second?.[0] || first[1] === second[1]) return null;
  // “69 percent of Republicans support it, 45 percent of Democrats oppose it”: shares of two groups.
  const isGrouped = [one, two].some(({ last }) =>
    between(tokens, last, last + 6).some(
      (word, at, all) => GROUPED.test(word) && !STANCES.has(all[at - 1] ?? ''),
    ),
  );
  if (isGrouped && (one.noun === null || one.noun !== two.noun)) return null;
  return overflow(one, two);
}

const GROUPED = /^(?:of|among|from|republicans|democrats|men|women)$/;

function stanceIn(tokens: readonly Token[], from: number, to: number): [string, 1 | -1] | null {
  for (let at = from; at < to; at += 1) {
    const stance = STANCES.get(tokens[at]?.lower ?? '');
    if (stance) return stance;
  }
  return null;
}
