import type { Rule } from '../../../flags/index.ts';
import type { Flag } from '../../../schemas/analysis.ts';
import type { Measure } from '../../../schemas/results.ts';
import { figure, FLAGS, inThousand } from './figure.ts';
import { wordsOf, type Flagged } from './raised.ts';

const PART = 'PolNeAR dev, articles as they were published, those kept aside';

/** How many flags may be raised in 1,000 words of clean news, by all rules together. */
const MOST = { all: 6, high: 1 };

/**
 * Flags on published articles, of each rule and of all together. Many are justified, since published articles have faults
 * of their own; how many is what the judged sample tells.
 */
export function measureClean(rules: readonly Rule[], news: readonly Flagged[]): Measure[] {
  const count = counter(news);
  return [
    count(
      'flags-rate',
      `raised by all ${String(rules.length)} rules; at most ${String(MOST.all)} are meant`,
      () => true,
    ),
    count(
      'flags-rate-high',
      `of severity high, raised by all rules; at most ${String(MOST.high)} is meant`,
      ({ severity }) => severity === 'high',
    ),
    ...rules.flatMap(({ id }): Measure[] => [
      { ...count(`flags-rate-${id}`, 'raised', ({ rule }) => rule === id), rule: id },
      {
        ...count(
          `flags-rate-high-${id}`,
          'raised with severity high',
          ({ rule, severity }) => rule === id && severity === 'high',
        ),
        rule: id,
      },
    ]),
  ];
}

function counter(news: readonly Flagged[]) {
  const aside = news.filter(({ isAside }) => isAside);
  return (id: string, what: string, counts: (flag: Flag) => boolean): Measure => {
    const rate = (part: readonly Flagged[]): number =>
      inThousand(part.flatMap(({ flags }) => flags.filter(counts)).length, wordsOf(part));
    return figure({
      id,
      what,
      part: PART,
      value: rate(aside),
      unit: FLAGS,
      sample: `${String(aside.length)} articles, ${wordsOf(aside).toLocaleString('en')} words`,
      keptAside: true,
      beside: [{ what: `all ${String(news.length)} articles`, value: rate(news), sameRun: true }],
    });
  };
}
