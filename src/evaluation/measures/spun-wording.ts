import { findSpunWords, thresholdsOf } from '../../language/word-model/index.ts';
import { readSynonyms } from '../../language/word-model/train/synonyms.ts';
import type { Measure, Results } from '../../schemas/results.ts';
import { ALARMS, percent, rounded } from './real-words/figure.ts';
import { GRAMMAR_WORDS } from './real-words/grammar-words.ts';
import { injectErrors } from './real-words/inject.ts';
import { joinParagraphs, readDevArticles } from './real-words/news.ts';
import { createRandom } from '../../language/word-model/train/random.ts';
import { readData } from './real-words/read-data.ts';
import {
  alarmRateAt,
  asClean,
  precisionWithin,
  recallAt,
  rightFirstAt,
  tally,
  type Finder,
} from './real-words/tally.ts';

/** The rule whose confidence is measured here. */
export const RULE = 'spun-wording';

const SEEDS = [1, 2, 3];

/** So that about one word in a hundred is swapped, as in a lightly spun text: most words tried have no synonym. */
const RATE = 1 / 35;

/** What confidence supposes of a text, as with real-word errors: one swapped word in an article of this length. */
const WORDS_AN_ERROR = 700;

/** Shorter words have synonyms that nobody would put in their place. */
const LEAST_LENGTH = 4;

/**
 * Set phrases with a word swapped: synonyms of WordNet put into clean articles. The rule’s candidates come from WordNet too, so
 * the figures are better than those on texts that other programs have spun.
 * @param folder holds `polnear-dev.jsonl`
 */
export async function measureSpunWording(folder: string): Promise<Results> {
  const { spins } = thresholdsOf();
  if (!spins) return { measures: [], precision: {} };
  const articles = readDevArticles((await readData([folder], 'polnear-dev.jsonl')) ?? '');
  const find: Finder = ({ text, blocks }) => findSpunWords(text, blocks);
  const synonyms = readSynonyms();
  const mistakes = (word: string): readonly string[] =>
    word.length < LEAST_LENGTH || GRAMMAR_WORDS.has(word) ? [] : [...(synonyms.get(word) ?? [])];
  const drawings = SEEDS.map((seed) => injectErrors(articles, { mistakes, rate: RATE }, createRandom(seed)));
  const found = tally(drawings.flat(), find);
  const clean = tally(asClean(articles.map(joinParagraphs)), find);
  const figure = (given: Pick<Measure, 'id' | 'what' | 'value' | 'unit'>): Measure => ({
    group: 'Spun wording',
    rule: RULE,
    part: 'PolNeAR dev, about one word in a hundred swapped for a synonym of WordNet, which the rule knows too',
    of: null,
    sample: `${String(found.errors)} swapped words in ${String(SEEDS.length)} drawings`,
    keptAside: false,
    beside: [],
    ...given,
  });
  const precision = precisionWithin(found, spins.high, Infinity);
  return {
    precision: {
      [RULE]: rounded(
        precisionAt(WORDS_AN_ERROR, recallAt(found, spins.high), alarmRateAt(clean, spins.high)),
      ),
    },
    measures: [
      figure({
        id: 'spun-recall',
        what: 'of the swapped words are flagged',
        value: percent(recallAt(found, spins.high)),
      }),
      figure({ id: 'spun-precision', what: 'of the words flagged were swapped', value: percent(precision) }),
      figure({
        id: 'spun-right-first',
        what: 'of the swapped words that are flagged have the first word as first suggestion',
        value: percent(rightFirstAt(found, spins.high)),
      }),
      figure({
        id: 'spun-alarms',
        what: 'in the same articles with nothing swapped',
        value: rounded(alarmRateAt(clean, spins.high)),
        unit: ALARMS,
      }),
    ],
  };
}

/** What share of the flags is right where one word in so many is swapped; alarms are counted in 1,000 words. */
function precisionAt(words: number, recall: number, alarms: number): number {
  const right = recall / words;
  const wrong = alarms / 1000;
  return right + wrong === 0 ? 0 : right / (right + wrong);
}
