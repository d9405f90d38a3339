import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { findAttributions } from '../../../claims/index.ts';
import { raiseWith } from '../../../flags/raise-flags.ts';
import type { Rule } from '../../../flags/index.ts';
import { findDates } from '../../../language/dates/index.ts';
import type { Measure } from '../../../schemas/results.ts';
import { median } from '../../median.ts';
import { figure } from './figure.ts';
import type { NewsArticle } from './news-articles.ts';
import { tellFailure, wordsOf, type Tell } from './raised.ts';

const ROUNDS = 5;

const UNIT = 'words a second';

/**
 * How fast all rules together are, one process, warm: with the attributions and dates given, as in the build, which has them
 * already, and from nothing but the parsed text.
 */
export function measureSpeed(rules: readonly Rule[], news: readonly NewsArticle[], tell: Tell): Measure[] {
  const parser = unified().use(retextEnglish);
  const parse = (): void => {
    for (const { article } of news) parser.parse(article.text);
  };
  const given = news.map(({ article, published }) => ({
    article,
    known: { published, attributions: findAttributions(article), dates: findDates(article, published) },
  }));
  // What fails was told of with the flags on clean news; here it must only not stop the others.
  const onError = tellFailure(() => undefined);
  const asInBuild = (): void => {
    for (const { article, known } of given) raiseWith(rules, unread(article), { known, onError });
  };
  const alone = (): void => {
    for (const { article, published } of news)
      raiseWith(rules, unread(article), { known: { published }, onError });
  };
  tell('flags: speed\n');
  const [parsed = 0, built = 0, bare = 0] = speedsOf([parse, asInBuild, alone], wordsOf(news));
  const common = {
    part: 'PolNeAR dev, all articles',
    sample: `${wordsOf(news).toLocaleString('en')} words, median of ${String(ROUNDS)} rounds in one process, warm`,
    keptAside: null,
    unit: UNIT,
    beside: [{ what: 'the bare parse of retext-english', value: parsed, sameRun: true }],
  };
  return [
    figure({
      ...common,
      id: 'flags-speed',
      what: 'read by all rules together, attributions and dates given, as in the build',
      value: built,
    }),
    figure({
      ...common,
      id: 'flags-speed-alone',
      what: 'read by all rules together, nothing given',
      value: bare,
    }),
  ];
}

/** The article as if it came for the first time: what rules remember of one, they know by its blocks. */
function unread(article: NewsArticle['article']): NewsArticle['article'] {
  return { ...article, blocks: [...article.blocks] };
}

/** Words a second, rounded to hundreds. The works take turns, so that what else the machine does slows all of them. */
function speedsOf(works: readonly (() => void)[], words: number): number[] {
  const times = works.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    works.forEach((work, at) => {
      const started = performance.now();
      work();
      if (round > 0) times[at]?.push(performance.now() - started);
    });
  }
  return times.map((all) => Math.round((words * 10) / median(all)) * 100);
}
