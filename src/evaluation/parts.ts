import { FLAGS } from '../report/flag-table.ts';
import type { Results } from '../schemas/results.ts';
import { GROUP as ANCHORS, measureAnchors } from './measures/anchors/index.ts';
import { measureAttribution } from './measures/attribution.ts';
import { measureDates } from './measures/dates.ts';
import { measureFlags } from './measures/flags/index.ts';
import { GROUP as QUOTATIONS, measureQuotations } from './measures/quotations/index.ts';
import { RULE as REAL_WORDS } from './measures/real-words/figure.ts';
import { measureRealWords } from './measures/real-words/index.ts';
import { measureSentences } from './measures/sentences.ts';
import { measureSpunWording, RULE as SPUN_WORDING } from './measures/spun-wording.ts';
import { measureWorth } from './measures/worth.ts';

/** A part of what is measured, which can be measured alone. */
export interface Part {
  name: string;
  /** The groups of figures that it gives. */
  groups: readonly string[];
  /** Whether it gives the precision of a rule. */
  judges: (rule: string) => boolean;
  /** Files of the folder. */
  needs: readonly string[];
  measure: (folder: string, tell: (text: string) => void) => Promise<Results> | Results;
}

const none = (): boolean => false;

const DEV = 'polnear-dev.jsonl';

/** In the order in which figures are shown. */
export const PARTS: readonly Part[] = [
  {
    name: 'basics',
    groups: ['Sentences', 'Dates'],
    judges: none,
    needs: [],
    measure: (_, tell) => {
      tell('sentences and dates\n');
      return { measures: [...measureSentences(), ...measureDates()], precision: {} };
    },
  },
  {
    name: 'worth',
    groups: ['Check-worthiness'],
    judges: none,
    needs: ['claimbuster-train.json'],
    measure: (folder, tell) => {
      tell('check-worthiness\n');
      return { measures: measureWorth(folder), precision: {} };
    },
  },
  {
    name: 'attribution',
    groups: ['Attribution'],
    judges: none,
    needs: [DEV],
    measure: (folder, tell) => {
      const measures = measureAttribution(folder, (done, all) => {
        if (done % 20 === 0 || done === all)
          tell(`attribution: ${String(done)} of ${String(all)} articles\n`);
      });
      return { measures, precision: {} };
    },
  },
  {
    name: 'real-words',
    groups: ['Real-word errors'],
    judges: (rule) => rule === REAL_WORDS,
    needs: [DEV],
    measure: measureRealWords,
  },
  {
    name: 'spun-wording',
    groups: ['Spun wording'],
    judges: (rule) => rule === SPUN_WORDING,
    needs: [DEV],
    measure: (folder, tell) => {
      tell('spun wording\n');
      return measureSpunWording(folder);
    },
  },
  {
    name: 'quotations',
    groups: [QUOTATIONS],
    judges: none,
    needs: [DEV],
    measure: async (folder, tell) => ({ measures: await measureQuotations(folder, tell), precision: {} }),
  },
  {
    name: 'flags',
    groups: [FLAGS],
    // Flags with a score have their precision from errors that scripts put in, by score.
    judges: (rule) => rule !== REAL_WORDS && rule !== SPUN_WORDING,
    needs: [DEV],
    measure: measureFlags,
  },
  {
    name: 'anchors',
    groups: [ANCHORS],
    judges: none,
    needs: [DEV],
    measure: measureAnchors,
  },
];

/** Puts new figures of one part in the place of its old ones; all others stay as they are. */
export function mergeResults(old: Results, { groups, judges }: Part, found: Results): Results {
  const isOwn = ({ group }: Results['measures'][number]): boolean => groups.includes(group);
  const first = old.measures.findIndex(isOwn);
  const before = first < 0 ? old.measures : old.measures.slice(0, first);
  const behind = first < 0 ? [] : old.measures.slice(first).filter((measure) => !isOwn(measure));
  const kept = Object.entries(old.precision).filter(([rule]) => !judges(rule));
  const measured = Object.entries(found.precision).filter(([rule]) => judges(rule));
  return {
    measures: [...before, ...found.measures, ...behind],
    precision: Object.fromEntries([...kept, ...measured]),
  };
}
