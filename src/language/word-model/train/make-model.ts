import { TRAIT, type Suspicion, type WordModel } from '../model.ts';
import { readWords } from '../read-words.ts';
import { createVocabulary, type Encoded } from '../vocabulary.ts';
import type { Paragraphs, Purpose } from './corpus.ts';
import type { LeastCounts } from './counts.ts';
import { hardOf, makeExamples, type ExampleSettings } from './examples.ts';
import type { Kept } from './kept.ts';
import { packConfusables, prepare, prepareSequences, type Prepared } from './prepare.ts';
import type { Progress } from './progress.ts';
import { quantise } from './quantise.ts';
import { findSpins } from './spins.ts';
import { joined } from './texts.ts';
import { findThresholds } from './thresholds.ts';
import { trainClassifiers, type ClassifierSettings } from './train-classifier.ts';
import { trainMaskedWords, type MaskedSettings } from './train-masked-words.ts';

/** Everything that is set by hand. */
export interface Settings {
  sequences: LeastCounts;
  masked: MaskedSettings;
  /** Bits a number of the masked-word model’s vectors. */
  bits: number;
  slips: ExampleSettings;
  spins: ExampleSettings;
  sieve: ClassifierSettings;
  judges: ClassifierSettings;
  choose: ClassifierSettings;
}

/** What is learned from, and with what. */
export interface Making {
  corpus: Record<Purpose, Paragraphs[]>;
  settings: Settings;
  kept: Kept;
  /** Names the texts, for what is kept. */
  base: object;
  progress: Progress;
}

/** Makes a model of texts, from counting to thresholds. */
export async function makeModel(making: Making): Promise<WordModel> {
  const { corpus, settings, kept, base, progress } = making;
  const prepared = await prepare(corpus.count, kept, base, progress);
  const model = await learnCounts(prepared, making);
  const encode = (articles: readonly Paragraphs[]): Encoded[] =>
    articles.map((article) => {
      const { text, blocks } = joined(article);
      return readWords(text, blocks, model.vocabulary);
    });
  const fit = encode(corpus.fit);
  const calibrate = encode(corpus.calibrate);
  const learn = async (suspicion: Suspicion, examples: ExampleSettings): Promise<Suspicion> => {
    const sets = makeExamples(fit, model, suspicion.confusables, examples, progress);
    const sieve = await trainClassifiers(sets.detect, settings.sieve, progress);
    const judges = await trainClassifiers(hardOf(sets.detect, sieve), settings.judges, progress);
    const choosers = await trainClassifiers(sets.choose, settings.choose, progress);
    const learnt = { ...suspicion, sieve, judges, choosers };
    return { ...learnt, thresholds: findThresholds(calibrate, model, learnt, progress) };
  };
  model.slips = await learn(model.slips, settings.slips);
  model.spins = await learn(undecided(findSpins(prepared)), settings.spins);
  return model;
}

const undecided = (candidates: Prepared['candidates']): Suspicion => ({
  confusables: packConfusables(candidates),
  sieve: [],
  judges: [],
  choosers: [],
  thresholds: { high: Infinity, medium: Infinity, look: Infinity },
});

/** The model as far as counting goes; its classifiers are still to be trained. */
async function learnCounts(
  prepared: Prepared,
  { kept, base, settings, progress }: Making,
): Promise<WordModel> {
  const { words, rare, rareNames, traits, lowerShares, numbers, candidates } = prepared;
  const sequences = await kept('sequences', { ...base, least: settings.sequences }, () =>
    prepareSequences(prepared, settings.sequences, progress),
  );
  const trained = await kept('masked', { ...base, ...settings.masked }, async () => {
    const { size, inner, outer, bias, places, far } = await trainMaskedWords(
      {
        ids: numbers.ids,
        articles: numbers.articles,
        counts: numbers.counts,
        isContent: traits.map((trait) => (trait & TRAIT.content ? 1 : 0)),
        candidates: candidates.slice(0, words.length),
      },
      settings.masked,
      progress,
    );
    const own = (floats: Float32Array): Float32Array => Float32Array.from(floats);
    return {
      size,
      inner: own(inner),
      outer: own(outer),
      bias: own(bias),
      places: own(places),
      far: own(far),
    };
  });
  return {
    vocabulary: createVocabulary(words, numbers.counts, rare, rareNames),
    all: numbers.counts.reduce((sum, count) => sum + count, 0),
    traits,
    lowerShares,
    sequences,
    masked: quantise(trained, settings.bits),
    slips: undecided(candidates),
    spins: null,
  };
}
