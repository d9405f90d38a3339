import { readFileSync, writeFileSync } from 'node:fs';
import type { Severity } from '../../../schemas/analysis.ts';
import { judgedFlagsSchema, type JudgedFlag } from '../../../schemas/judged-flags.ts';
import type { Measure, Precision, Results } from '../../../schemas/results.ts';
import { figure, percentOf } from './figure.ts';
import type { Flagged } from './raised.ts';
import { keyOf, wordsOfFlag } from './sample.ts';
import { wilsonInterval } from './wilson.ts';

const FILE = new URL('../../judged-flags.json', import.meta.url);

/** Rules that flag unusual words: so many in 1,000, whether a clean article has a wrong word or none. */
const ON_THE_WORD_MODEL: ReadonlySet<string> = new Set(['real-word-error', 'spun-wording']);

/** Fewer judged flags than this say nothing of how often a rule is right. */
const LEAST_JUDGED = 5;

const SEVERITIES = ['high', 'medium', 'low'] as const satisfies readonly Severity[];

const PART = 'PolNeAR dev, all articles as they were published, flags drawn at random and judged by hand';

/** The committed verdicts. */
export function readJudged(): JudgedFlag[] {
  return judgedFlagsSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

/** Writes the verdicts where the next measuring finds them. */
export function writeJudged(judged: readonly JudgedFlag[]): void {
  writeFileSync(FILE, `${JSON.stringify(judged, null, 2)}\n`);
}

/** A flag that is raised, and was judged. */
export interface Verdict {
  rule: string;
  severity: Severity;
  isJustified: boolean;
  isAside: boolean;
}

/**
 * The verdicts on the flags that are raised now, with the severity that they have now. A judged flag that is raised no longer,
 * since its rule has been mended, counts neither way.
 */
export function verdictsOn(news: readonly Flagged[], judged: readonly JudgedFlag[]): Verdict[] {
  const verdicts = new Map(judged.map((flag) => [keyOf(flag), flag.verdict] as const));
  return news.flatMap(({ article: { text }, index, isAside, flags }) =>
    flags.flatMap((flag): Verdict[] => {
      const { rule, severity } = flag;
      const key = keyOf({ rule, words: wordsOfFlag(text, flag), article: index });
      const verdict = verdicts.get(key);
      // The same words flagged again in the same article were judged once.
      verdicts.delete(key);
      return verdict ? [{ rule, severity, isAside, isJustified: verdict === 'justified' }] : [];
    }),
  );
}

/** How many of the judged flags are justified: of each rule of which enough were judged, and of all. */
export function measureJudged(verdicts: readonly Verdict[]): Results {
  const byRule = [...Map.groupBy(verdicts, ({ rule }) => rule)].filter(
    ([, some]) => some.length >= LEAST_JUDGED,
  );
  const loud = verdicts.filter(({ severity }) => severity !== 'low');
  return {
    measures: [
      ...(loud.length > 0
        ? [precisionFigure('flags-precision', 'of the flags of severity high or medium are justified', loud)]
        : []),
      ...byRule.map(([rule, some]) => ({
        ...precisionFigure(`flags-precision-${rule}`, 'of its flags are justified', some),
        rule,
      })),
    ],
    precision: Object.fromEntries(byRule.map(([rule, some]) => [rule, precisionOf(some)])),
  };
}

/** By severity where enough of one were judged, else of all together. */
function precisionOf(verdicts: readonly Verdict[]): Precision {
  const bySeverity = SEVERITIES.flatMap((severity) => {
    const some = verdicts.filter((verdict) => verdict.severity === severity);
    return some.length >= LEAST_JUDGED ? [[severity, shareOf(some)] as const] : [];
  });
  return bySeverity.length > 0 ? Object.fromEntries(bySeverity) : shareOf(verdicts);
}

function shareOf(verdicts: readonly Verdict[]): number {
  return Math.round((justified(verdicts) * 100) / verdicts.length) / 100;
}

function justified(verdicts: readonly Verdict[]): number {
  return verdicts.filter(({ isJustified }) => isJustified).length;
}

function precisionFigure(id: string, what: string, verdicts: readonly Verdict[]): Measure {
  const [least, most] = wilsonInterval(justified(verdicts), verdicts.length);
  const parts = [
    {
      what: 'without those of the word model, whose thresholds are set by their alarms on clean news',
      some: verdicts.filter(({ rule }) => !ON_THE_WORD_MODEL.has(rule)),
    },
    { what: 'articles kept aside', some: verdicts.filter(({ isAside }) => isAside) },
    ...SEVERITIES.map((severity) => ({
      what: `severity ${severity}`,
      some: verdicts.filter((verdict) => verdict.severity === severity),
    })),
  ];
  return figure({
    id,
    what,
    part: PART,
    value: percentOf(justified(verdicts), verdicts.length),
    sample: `${String(verdicts.length)} judged flags; 95 % interval from ${String(Math.round(least * 100))} to ${String(Math.round(most * 100))} %`,
    keptAside: false,
    beside: parts
      .filter(({ some }) => some.length > 0 && some.length < verdicts.length)
      .map(({ what: name, some }) => ({
        what: `${name}, ${String(some.length)} flags:`,
        value: percentOf(justified(some), some.length),
        sameRun: true,
      })),
  });
}
