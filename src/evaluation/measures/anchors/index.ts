import { makeAnchor, placeReview, searchText } from '../../../reviews/index.ts';
import { readArticle } from '../../../article/index.ts';
import type { Measure, Results } from '../../../schemas/results.ts';
import { median } from '../../median.ts';
import { readNews, type NewsArticle } from '../flags/news-articles.ts';
import { percentOf } from '../flags/figure.ts';
import { randomFor } from '../flags/random-for.ts';
import { chooseSpans } from './spans.ts';
import { judge, scripts, tryOut } from './trial.ts';

export const GROUP = 'Re-anchoring';

/** So many sentences, claims, phrases and repeated phrases of each article are judged. */
const EACH = 2;

const SEED = 1;

/** What came of all trials on some articles, for the method and for the baseline. */
interface Counts {
  trials: number;
  /** Trials after which the words still stood there, the same or others. */
  there: number;
  method: { wrong: number; standing: number; lost: number };
  baseline: { wrong: number; standing: number; lost: number };
}

function tally(news: readonly NewsArticle[], isAside: boolean, tell: (text: string) => void): Counts {
  const none = { wrong: 0, standing: 0, lost: 0 };
  const counts: Counts = { trials: 0, there: 0, method: { ...none }, baseline: { ...none } };
  for (const one of news.filter((article) => article.isAside === isAside)) {
    const { article, index } = one;
    const random = randomFor('anchors', SEED, index);
    // Of the same half, so that nothing of what was kept aside is seen.
    const others = news[(index + 2) % news.length]?.article.text.split('\n\n') ?? [];
    const haystack = searchText(article.text);
    for (const { kind, span } of chooseSpans(article, random, EACH)) {
      const anchor = makeAnchor(article, span, null, haystack);
      for (const script of scripts(random)) {
        const outcome = tryOut(article, { kind, span, anchor }, script, { random, others });
        counts.trials += 1;
        counts.there += Number(outcome.truth !== null);
        for (const by of ['method', 'baseline'] as const) {
          const verdict = judge(outcome, by === 'method' ? outcome.placed : outcome.baseline);
          counts[by].wrong += Number(verdict.isWrong);
          counts[by].standing += Number(verdict.isStanding);
          counts[by].lost += Number(verdict.isLost);
        }
      }
    }
    tell(`re-anchoring: article ${String(index + 1)} of ${String(news.length)}\n`);
  }
  return counts;
}

/** Milliseconds for 30 reviews in an article of 2,000 words that was edited at both ends, the text’s own folding included. */
function speed(news: readonly NewsArticle[]): number {
  const words = news
    .map(({ article }) => article.text)
    .join('\n\n')
    .split(' ')
    .slice(0, 2000)
    .join(' ');
  const article = readArticle(words, 'plain');
  const step = Math.max(1, Math.floor(article.sentences.length / 30));
  const spans = article.sentences.filter((_, index) => index % step === 0).slice(0, 30);
  const anchors = spans.map((span) => makeAnchor(article, span, null));
  const edited = `A paragraph that came later.\n\n${article.text}\n\nAnd one more.`;
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    const haystack = searchText(edited);
    anchors.forEach((anchor) => placeReview(haystack, anchor, anchor));
    return performance.now() - start;
  });
  return Math.round(median(times));
}

/**
 * Re-anchoring: words of real articles are judged, the articles are edited as newsrooms edit them, one way or several
 * at once, and the words are looked for again. Beside it what the first occurrence of the words in the text gives.
 * @param folder holds `polnear-dev.jsonl`; thresholds were chosen on its articles with even index
 */
export async function measureAnchors(folder: string, tell: (text: string) => void): Promise<Results> {
  const news = await readNews(folder);
  const milliseconds = speed(news);
  const measures = [true, false].flatMap((isAside): Measure[] => {
    const { trials, there, method, baseline } = tally(news, isAside, tell);
    const half = isAside ? 'odd' : 'tuned';
    const figure = (id: string, given: Pick<Measure, 'what' | 'value' | 'of' | 'beside'>): Measure => ({
      id: `anchors-${id}-${half}`,
      group: GROUP,
      part: `PolNeAR dev, edits made by scripts, articles ${isAside ? 'with odd index, of which some results were seen before' : 'tuned on'}`,
      sample: `${String(trials)} edited articles`,
      // Other drawings on the same articles were looked at while borders were mended.
      keptAside: false,
      ...given,
    });
    const what = 'the first occurrence of the words';
    return [
      figure('right', {
        what: 'reviews in the right place, or said to have none',
        value: percentOf(trials - method.wrong, trials),
        of: null,
        beside: [{ what, value: percentOf(trials - baseline.wrong, trials), sameRun: true }],
      }),
      figure('wrong', {
        what: 'reviews in a wrong place',
        value: method.wrong,
        of: trials,
        beside: [{ what, value: baseline.wrong, sameRun: true }],
      }),
      figure('standing', {
        what: 'ratings that stand over other words, or over another place',
        value: method.standing,
        of: trials,
        beside: [{ what, value: baseline.standing, sameRun: true }],
      }),
      figure('found', {
        what: 'reviews found, of those whose words still stood there, edited or not',
        value: percentOf(there - method.lost, there),
        of: null,
        beside: [{ what, value: percentOf(there - baseline.lost, there), sameRun: true }],
      }),
    ];
  });
  const time: Measure = {
    id: 'anchors-time',
    group: GROUP,
    what: 'time for 30 reviews of an article of 2,000 words',
    part: 'PolNeAR dev, median of nine runs',
    value: milliseconds,
    of: null,
    unit: 'ms',
    sample: '2,000 words',
    keptAside: null,
    beside: [],
  };
  return { measures: [...measures, time], precision: {} };
}
