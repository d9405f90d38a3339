import type { Figure } from '../numbers/figures.ts';
import type { Token } from '../tokens.ts';
import { between, write, type Line, type Slip } from './line.ts';
import { overflow } from './overflow.ts';

const RACE =
  / (?:lead|leads|led|leading|beat|beats|beating|ahead|trails|trailed|trailing|defeat|defeats|defeated|tops|topped|edge|edges|edged|advantage|margin|won|win|wins|within) /;

/** “leads 52 percent to 51 percent”; “leads by 5 points, 52 to 45 percent”. */
export function leadSlips({ tokens, figures, plain }: Line): Slip[] {
  if (!RACE.test(plain)) return [];
  const slips: Slip[] = [];
  figures.forEach((one, at) => {
    const two = figures[at + 1];
    if (!two || !isRace(tokens, one, two)) return;
    if (one.kind === 'percent' && one.value + two.value > 101.5) slips.push(overflow(one, two));
    const [ahead, after] = [figures[at - 1], figures[at + 2]];
    const lead = [ahead, after].find(
      (figure) =>
        figure && isLead(tokens, figure) && distance(figure, one, two) <= 10 && isLone(tokens, figure, one),
    );
    const difference = Math.abs(one.value - two.value);
    if (
      lead?.hedge !== null ||
      Math.abs(difference - lead.value) <= Math.max(one.step, two.step, lead.step) * 1.01
    )
      return;
    slips.push({
      span: { start: lead.start, end: lead.end },
      related: [{ start: one.start, end: two.end }],
      reason: `Between ${write(one.value)} and ${write(two.value)} are ${write(difference)} points, not ${write(lead.value)}.`,
      severity: 'high',
    });
  });
  return slips;
}

/** “52 percent to 45 percent”, “52–45”: the shares of two sides; not “from 52 to 45”, “between”, or two counts of things. */
function isRace(tokens: readonly Token[], one: Figure, two: Figure): boolean {
  if (two.first - one.last !== 2 || !/^(?:to|[-–—])$/.test(tokens[one.last + 1]?.lower ?? '')) return false;
  if (/^(?:from|between|ages?|aged|of)$/.test(tokens[one.first - 1]?.lower ?? '') || one.kind !== two.kind)
    return false;
  if (one.kind === 'percent') return two.noun !== 'point';
  const isBare =
    one.kind === 'count' &&
    one.joined === null &&
    two.joined === null &&
    (two.noun === null || two.noun === 'percent');
  return isBare && one.value >= 10 && two.value >= 10 && one.value + two.value <= 100;
}

const distance = (lead: Figure, one: Figure, two: Figure): number =>
  lead.first < one.first ? one.first - lead.last : lead.first - two.last;

/** Whether no “and”, semicolon or dash parts the lead from the shares. */
const isLone = (tokens: readonly Token[], lead: Figure, one: Figure): boolean =>
  !between(tokens, Math.min(lead.last, one.last), Math.max(lead.first, one.first)).some((word) =>
    /^(?:and|but|while|;|—|than|compared)$/.test(word),
  );

/** “a 5-point lead”, “by 5 points”, “5 points ahead”; not “up 5 points since May”. */
function isLead(tokens: readonly Token[], lead: Figure): boolean {
  const isPoints = lead.noun === 'point' || lead.joined === 'point' || lead.joined === 'percentage-point';
  if (lead.kind !== 'count' || !isPoints) return false;
  const after = between(tokens, Math.max(lead.last, lead.nounEnd), lead.nounEnd + 4);
  const ahead = between(tokens, lead.first - 3, lead.first);
  if (after.some((word) => /^(?:since|from|swing|increase|drop|gain|decline)$/.test(word))) return false;
  return (
    ahead.includes('by') ||
    ahead.includes('within') ||
    after.some((word) => /^(?:lead|advantage|edge|margin|gap|ahead)$/.test(word)) ||
    /^(?:lead|advantage|edge|margin)$/.test(lead.noun ?? '')
  );
}
