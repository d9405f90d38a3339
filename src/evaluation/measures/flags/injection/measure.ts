import { overlaps } from '../../../../article/index.ts';
import { raiseWith } from '../../../../flags/raise-flags.ts';
import type { Rule } from '../../../../flags/index.ts';
import type { Flag } from '../../../../schemas/analysis.ts';
import type { Span } from '../../../../schemas/common.ts';
import type { Measure } from '../../../../schemas/results.ts';
import { figure, percentOf } from '../figure.ts';
import { randomFor } from '../random-for.ts';
import { tellFailure, type Flagged, type Tell } from '../raised.ts';
import { edit, type Damage, type Injector, type Script } from './damage.ts';
import { isQuoted } from './text.ts';

const ATTEMPTS = 5;

/** What became of one damage. */
export interface Trial {
  /** The kind of damage, by its place in the script. */
  kind: number;
  isAside: boolean;
  /** The spoilt place is flagged, and was not before. */
  isFound: boolean;
  /** The place was flagged before it was spoilt, or where what was put in is right. */
  wasFlagged: boolean;
}

/**
 * Spoils each article in each way, and looks whether the rule says so at the spoilt place. Articles in which a damage
 * cannot be made are passed over.
 */
export function tryScript(rule: Rule, { kinds }: Script, news: readonly Flagged[], tell: Tell): Trial[] {
  return kinds.flatMap(({ inject, drawings = 1 }, kind) =>
    news.flatMap((one) =>
      Array.from({ length: drawings }, (_, drawing) => drawing).flatMap((drawing): Trial[] => {
        const damage = damageFor(rule, one, inject, [kind, drawing]);
        if (!damage) return [];
        const wasFlagged = isFlaggedBefore(rule, one, damage, tell);
        const isFound = !wasFlagged && isFlaggedAfter(rule, one, damage, tell);
        return [{ kind, isAside: one.isAside, isFound, wasFlagged }];
      }),
    ),
  );
}

/** Of a rule that leaves quotations alone nothing is asked there: another place is tried then. */
function damageFor(rule: Rule, { article, index }: Flagged, inject: Injector, of: number[]): Damage | null {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const damage = inject(article, randomFor(rule.id, index, ...of, attempt));
    if (!damage || rule.quotations.looks) return damage;
    if (!(damage.places ?? damage.edits).every((place) => isQuoted(article, place))) return damage;
  }
  return null;
}

function isFlaggedBefore(rule: Rule, one: Flagged, damage: Damage, tell: Tell): boolean {
  const { edits, places = edits, control } = damage;
  if (!control) {
    return isFlagged(
      one.flags.filter((flag) => flag.rule === rule.id),
      places,
    );
  }
  const { article, places: found } = edit(one.article, control, damage.places);
  const { published } = one;
  return isFlagged(raiseWith([rule], article, { known: { published }, onError: tellFailure(tell) }), found);
}

function isFlaggedAfter(rule: Rule, one: Flagged, damage: Damage, tell: Tell): boolean {
  const { article, places } = edit(one.article, damage.edits, damage.places);
  const published = damage.isUndated ? null : one.published;
  return isFlagged(raiseWith([rule], article, { known: { published }, onError: tellFailure(tell) }), places);
}

/** Whether a flag, or a passage that it is about, touches one of the places. */
export function isFlagged(flags: readonly Flag[], places: readonly Span[]): boolean {
  const touches = (one: Span): boolean => places.some((place) => overlaps(one, place));
  return flags.some((flag) => touches(flag) || flag.related.some(touches));
}

/** How much of the damage is found, in all, in the articles kept aside, and of each kind. */
export function measureTrials({ rule, kinds }: Script, trials: readonly Trial[]): Measure[] {
  if (trials.length === 0) return [];
  const recall = (some: readonly Trial[]): number =>
    percentOf(some.filter(({ isFound }) => isFound).length, some.length);
  const aside = trials.filter(({ isAside }) => isAside);
  const byKind = kinds.flatMap(({ what }, at) => {
    const some = trials.filter(({ kind }) => kind === at);
    return kinds.length > 1 && some.length > 0
      ? [{ what: `${what}, ${String(some.length)} times:`, value: recall(some), sameRun: true }]
      : [];
  });
  const controls = trials.filter(({ wasFlagged }) => wasFlagged).length;
  const what = kinds.map((kind) => kind.what).join('; ');
  return [
    figure({
      id: `flags-recall-${rule}`,
      rule,
      what: 'of the places that a script had spoilt are found',
      part: `PolNeAR dev, all articles that can be spoilt so: ${what}`,
      value: recall(trials),
      sample: `${String(trials.length)} damages`,
      keptAside: false,
      beside: [
        ...(aside.length > 0
          ? [
              {
                what: `articles kept aside, ${String(aside.length)} damages:`,
                value: recall(aside),
                sameRun: true,
              },
            ]
          : []),
        ...byKind,
        {
          what: 'flagged there with nothing spoilt:',
          value: percentOf(controls, trials.length),
          sameRun: true,
        },
      ],
    }),
  ];
}
