import type { Facts } from '../facts.ts';
import type { Figure } from '../numbers/figures.ts';
import type { Token } from '../tokens.ts';
import { differ, type Conflict } from './conflict.ts';
import { isSameEvent, settingOf } from './setting.ts';

type Fate = 'killed' | 'hurt' | 'missing' | 'arrested';

const FATES: ReadonlyMap<string, Fate> = new Map<string, Fate>([
  ...words(
    'killed killing kills kill dead died die dies death deaths fatality fatalities slain murdered perished',
    'killed',
  ),
  ...words(
    'hurt injured injuring injures wounded wounding wounds injury injuries hospitalised hospitalized',
    'hurt',
  ),
  ...words('missing unaccounted', 'missing'),
  ...words('arrested arresting arrests detained', 'arrested'),
]);

function words(list: string, fate: Fate): [string, Fate][] {
  return list.split(' ').map((word) => [word, fate]);
}

const PEOPLE = new Set([
  'person',
  'victim',
  'dead',
  'killed',
  'injured',
  'wounded',
  'hurt',
  'missing',
  'death',
  'fatality',
  'injury',
  'casualty',
  'arrest',
]);

const PASSED = new Set([
  'were',
  'was',
  'are',
  'have',
  'had',
  'has',
  'been',
  'being',
  'be',
  'left',
  'who',
  'also',
  'the',
  'at',
  'least',
  'a',
  'total',
  'of',
  'have',
  'is',
  'including',
  'toll',
  'to',
  'stood',
  'stands',
  'in',
  'with',
]);

/**
 * The killed and the hurt of one event: “killed 12 people … the 14 dead”.
 *
 * Two sentences that name different places, people or days speak of different events; where three figures differ, the
 * text counts several events, or the toll as it rose, and nothing is said.
 */
export function casualtyConflicts(facts: Facts, figures: readonly Figure[]): Conflict[] {
  const found = figures.flatMap((figure) => {
    const key = figure.isQuoted || figure.value <= 1 ? null : fateOf(facts.tokens, figure);
    return key === null ? [] : [{ figure, ...key }];
  });
  const conflicts: Conflict[] = [];
  for (const group of Map.groupBy(found, ({ fate, who }) => `${fate} ${who}`).values()) {
    if (new Set(group.map(({ figure }) => figure.value)).size !== 2) continue;
    const settings = group.map(({ figure }) => settingOf(facts, figure));
    const [first] = group;
    const at = group.findIndex(({ figure }) => figure.value !== first?.figure.value);
    const other = group[at];
    if (!first || !other || !differ(first.figure, other.figure)) continue;
    // The nearest figure before it that differs, in a setting that fits.
    for (let before = at - 1; before >= 0; before -= 1) {
      const [one, two] = [settings[before], settings[at]];
      const { figure } = group[before] ?? first;
      if (!one || !two || figure.sentence === other.figure.sentence) continue;
      if (one.isNearContrast || two.isNearContrast || !isSameEvent(one, two)) continue;
      if (isAddedTo(facts.tokens, figure, other.figure)) break;
      conflicts.push({ one: figure, two: other.figure, quantity: `how many ${NAMES[first.fate]}` });
      break;
    }
  }
  return conflicts;
}

/** “killed 12 people. Two more died …, so that 14”; “the toll rose”; “12 were killed that year; in 2014, 14 were killed”. */
function isAddedTo(tokens: readonly Token[], one: Figure, two: Figure): boolean {
  const limit = Math.max(one.last, two.first - 120);
  for (let at = two.first + 12; at > limit; at -= 1) if (ADDED.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

const ADDED = new Set([
  'more',
  'another',
  'additional',
  'rose',
  'risen',
  'rising',
  'climbed',
  'later',
  'second',
  'other',
  'others',
  'previous',
  'separate',
  'different',
]);

const NAMES: Record<Fate, string> = {
  killed: 'were killed',
  hurt: 'were hurt',
  missing: 'are missing',
  arrested: 'were arrested',
};

function fateOf(tokens: readonly Token[], figure: Figure): { fate: Fate; who: string } | null {
  if (figure.kind !== 'count' || figure.joined !== null) return null;
  const own = FATES.get(figure.noun ?? '') ?? FATES.get(tokens[figure.nounEnd]?.lower ?? '');
  const fate = own ?? fateAt(tokens, figure.nounEnd + 1, 1) ?? fateAt(tokens, figure.first - 1, -1);
  if (!fate) return null;
  const isPlain = figure.noun === null || PEOPLE.has(figure.noun);
  // “killed 12 on Monday” counts people; “injuries in 12 games” does not.
  if (
    figure.noun === null &&
    own === undefined &&
    fateAt(tokens, figure.first - 1, -1) === undefined &&
    fateAt(tokens, figure.nounEnd + 1, 1) === undefined
  )
    return null;
  return {
    fate,
    who:
      isPlain && figure.modifiers.length === 0
        ? 'person'
        : `${figure.modifiers.join(' ')} ${figure.noun ?? ''}`,
  };
}

function fateAt(tokens: readonly Token[], from: number, step: 1 | -1): Fate | undefined {
  const sentence = tokens[from - step]?.sentence;
  for (let at = from, left = 5; left > 0; at += step, left -= 1) {
    const token = tokens[at];
    if (token?.sentence !== sentence) return undefined;
    const fate = FATES.get(token?.lower ?? '');
    if (fate) return fate;
    if (!PASSED.has(token?.lower ?? '')) return undefined;
  }
  return undefined;
}
