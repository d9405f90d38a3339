import { inside } from '../../article/index.ts';
import type { Facts } from '../facts.ts';
import type { Figure } from '../numbers/figures.ts';
import { singular } from '../numbers/singular.ts';
import { differ, isFar, type Conflict } from './conflict.ts';
import { isSameEvent, isSameSetting, settingOf, shared, type Setting } from './setting.ts';

/** Where a text gives more figures of one kind, it compares them, and which repeats which cannot be told. */
const MOST = 12;

const POLLS = /\b(?:polls?|polling|surveys?)\b/gi;

/** One poll is named about so often where a text is on nothing else. */
const MOST_POLLS = 4;

const TIMES = new Set(
  'year month day week hour minute second decade time century percentage point way'.split(' '),
);

/**
 * One quantity told twice: “the 12-member panel … the 14-member panel”, “30 miners were trapped … the 33 miners”,
 * and two clauses of nearly the same words.
 */
export function repeatedConflicts(facts: Facts, figures: readonly Figure[]): Conflict[] {
  // Polls differ from each other, and a text on one speaks of others.
  const hasPolls = Array.from(facts.text.matchAll(POLLS)).length > MOST_POLLS;
  const counted = figures.filter(
    ({ kind, noun, isQuoted, value }) =>
      !isQuoted &&
      value > 1 &&
      ((kind === 'percent' && !hasPolls) || kind === 'money' || (kind === 'count' && noun !== null)),
  );
  const conflicts: Conflict[] = [];
  // “240 pages” and “the 210-page report” count one thing.
  const groups = Map.groupBy(counted, ({ kind, noun, joined }) => `${kind} ${joined ?? noun ?? ''}`);
  for (const group of groups.values()) {
    if (group.length < 2 || group.length > MOST) continue;
    const settings = group.map((figure) => settingOf(facts, figure));
    const found = firstConflict(facts, group, settings);
    if (found) conflicts.push(found);
  }
  return conflicts;
}

/** A figure and what stands around it. */
type Told = [figure: Figure, setting: Setting];

function firstConflict(
  facts: Facts,
  group: readonly Figure[],
  settings: readonly Setting[],
): Conflict | null {
  const told = group.map((figure, at): Told => [figure, settings[at] ?? settingOf(facts, figure)]);
  for (const [at, two] of told.entries()) {
    // The nearest one before it first.
    for (const one of told.slice(0, at).reverse()) {
      const strength = strengthOf(facts, group, one, two);
      if (strength)
        return { one: one[0], two: two[0], quantity: nameOf(two[0]), isWeak: strength === 'weak' };
    }
  }
  return null;
}

/** How surely two figures are told of one quantity. */
function strengthOf(
  facts: Facts,
  group: readonly Figure[],
  [one, first]: Told,
  [two, second]: Told,
): 'strong' | 'weak' | null {
  if (one.sentence === two.sentence || !differ(one, two) || first.isNearContrast || second.isNearContrast)
    return null;
  const isPages = isCountOfParts(facts, one, two);
  if (!isPages && (one.noun !== two.noun || one.joined !== two.joined)) return null;
  const like = isPages
    ? group
    : group.filter(({ noun, joined }) => noun === two.noun && joined === two.joined);
  const values = new Set(like.map(({ value }) => value)).size;
  const isContrast = first.isContrast || second.isContrast;
  if (!isContrast && isAlike(facts, [one, first], [two, second])) return 'strong';
  if (isFar(one, two, 3)) return null;
  const isSame = isSameCompound(facts, [one, first], [two, second]) || isTakenUp(facts, one, two);
  if (values === 2 && isSame) return 'strong';
  return isLikely([one, first], [two, second], values <= 3) ? 'weak' : null;
}

/** “the report runs to 240 pages … the 210-page report”: the thing is named beside the count of its parts. */
function isCountOfParts({ tokensBySentence }: Facts, one: Figure, two: Figure): boolean {
  if (one.joined !== null || two.joined === null || two.joined !== one.noun) return false;
  return (tokensBySentence[one.sentence] ?? []).some(({ lower }) => singular(lower) === two.noun);
}

/** “a 12-member panel … the 14-member panel” */
function isSameCompound({ tokens }: Facts, [one, first]: Told, [two, second]: Told): boolean {
  if (two.joined === null || two.noun === null || two.joined === 'year-old' || TIMES.has(two.noun))
    return false;
  // “a two-year plan” and “the five-year plan” may be two plans.
  if (TIMES.has(two.joined) && shared(first.content, second.content) < 1) return false;
  if (one.joined !== null && one.modifiers.join(' ') !== two.modifiers.join(' ')) return false;
  return /^(?:the|this|that|its|his|her|their)$/.test(tokens[two.first - 1]?.lower ?? '');
}

/** “30 miners were trapped … the 33 miners were …”; what a clause narrows (“the 33 miners who …”) is another set. */
function isTakenUp({ tokens }: Facts, one: Figure, two: Figure): boolean {
  if (
    two.kind !== 'count' ||
    two.joined !== null ||
    TIMES.has(two.noun ?? '') ||
    Math.min(one.value, two.value) < 3
  )
    return false;
  if (!/^(?:the|those|these)$/.test(tokens[two.first - 1]?.lower ?? '')) return false;
  if (two.modifiers.some((word) => !one.modifiers.includes(word))) return false;
  const next = tokens[two.nounEnd + 1];
  return next?.part === 'AUX' || next?.part === 'VERB' || next?.text === '.' || next?.text === ',';
}

/** Two clauses of nearly the same words, that name the same people, places and times. */
function isAlike({ title }: Facts, [one, first]: Told, [two, second]: Told): boolean {
  if (one.modifiers.join(' ') !== two.modifiers.join(' ') || isFar(one, two, 10) || two.noun === 'point')
    return false;
  // Sentences side by side that are built alike set two things against each other.
  if (one.block === two.block && two.sentence - one.sentence < 2) return false;
  const common = shared(first.content, second.content);
  const least = Math.min(first.content.size, second.content.size);
  const most = Math.max(first.content.size, second.content.size);
  const isTitle = title !== null && inside(one, title);
  if (isTitle) return common >= 2 && common >= least * 0.6 && isSameSetting(first, second);
  const needed = two.kind === 'count' || two.noun !== null ? 2 : 3;
  if (common < needed || common < least * 0.75 || common < most * 0.5) return false;
  return first.marks.size === second.marks.size && isSameSetting(first, second);
}

/** The same noun with the same word before or after it, in other paragraphs: “slash 30,000 jobs … slashed 36,000 jobs”. */
function isLikely([one, first]: Told, [two, second]: Told, isFew: boolean): boolean {
  if (two.kind === 'percent' || one.block === two.block || Math.min(one.value, two.value) < 5) return false;
  if ((two.noun?.length ?? 3) < 3 || TIMES.has(two.noun ?? '') || !isSameSetting(first, second)) return false;
  if (!isSameEvent(first, second)) return false;
  const common = shared(first.content, second.content);
  if (isFew && common >= 4 && common >= Math.min(first.content.size, second.content.size) * 0.5) return true;
  if (one.modifiers.join(' ') !== two.modifiers.join(' ')) return false;
  const isBefore = first.before !== null && first.before === second.before;
  const isAfter = first.after !== null && first.after === second.after;
  if (!isFew) return isBefore && isAfter && common > 2 && first.marks.size === second.marks.size;
  return isBefore || isAfter || (two.joined !== null && common > 1);
}

function nameOf({ joined, noun, kind }: Figure): string {
  if (kind === 'money') return 'one amount of money';
  if (joined !== null) return `one ${noun ?? joined}`;
  return noun === null ? 'one share' : `one number of ${noun === 'person' ? 'people' : `“${noun}”`}`;
}
