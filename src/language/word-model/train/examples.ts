import { passesSieve } from '../classifier.ts';
import type { Classifier, Confusables, WordModel } from '../model.ts';
import { createReading, open, placeOf, readCandidates, type Reading } from '../reading.ts';
import { WIDTH, temptationIn } from '../row.ts';
import type { Encoded } from '../vocabulary.ts';
import { inject, mistakesOf } from './inject.ts';
import { createRandom } from './random.ts';
import type { Progress } from './progress.ts';

/** What the classifier learns from: rows of features, whether the candidate was meant, and how much each counts. */
export interface Examples {
  size: number;
  features: Float32Array;
  labels: Uint8Array;
  weights: Float32Array;
}

/** How the examples are made. */
export interface ExampleSettings {
  rate: number;
  /** One round of mistakes a number: which share of them is drawn as frequent words make them. */
  rounds: readonly number[];
  functionShare: number;
}

/** Of the candidates of a word that is right so many are taken, the most tempting ones. */
const TEMPTING = 2;
const TEMPTING_TO_CHOOSE = 4;

/** Candidates below this are easily told; one in so many of them is taken, and counts for all. */
const EASY = -6;
const EVERY_EASY = 5;

/** At one word in so many a candidate that is not tempting is taken too, and counts for those that were not. */
const EVERY_OTHER = 2;
const MOST_WEIGHT = 10;

const createExamples = (): Examples => ({
  size: 0,
  features: new Float32Array(WIDTH * 65_536),
  labels: new Uint8Array(65_536),
  weights: new Float32Array(65_536),
});

/** Examples for both questions: whether a word is wrong, and which candidate is right if it is. */
export interface ExampleSets {
  detect: Examples;
  choose: Examples;
}

/** Reads articles as they are, for wrong alarms, and with mistakes put in, for what is to be found. */
export function makeExamples(
  articles: readonly Encoded[],
  model: WordModel,
  confusables: Confusables,
  settings: ExampleSettings,
  progress: Progress,
): ExampleSets {
  const detect = createExamples();
  const choose = createExamples();
  const reading = createReading(model);
  const random = createRandom(99);
  articles.forEach((article, at) => {
    progress('examples: texts as they are', at, articles.length);
    takeClean(detect, reading, article, confusables, random);
  });
  const mistakes = mistakesOf(confusables, model);
  settings.rounds.forEach((natural, round) => {
    const draw = createRandom(1000 + round);
    articles.forEach((article, at) => {
      progress(`examples: mistakes, round ${round + 1}`, at, articles.length);
      const damaged = inject(article, model, mistakes, { ...settings, natural, random: draw });
      open(reading, damaged.article);
      for (const { at: place, right } of damaged.injected) {
        takeMistake({ detect, choose }, reading, confusables, place, right);
      }
    });
  });
  return { detect: trimmed(detect), choose: trimmed(choose) };
}

const trimmed = ({ size, features, labels, weights }: Examples): Examples => ({
  size,
  features: features.slice(0, size * WIDTH),
  labels: labels.slice(0, size),
  weights: weights.slice(0, size),
});

function takeClean(
  examples: Examples,
  reading: Reading,
  article: Encoded,
  confusables: Confusables,
  random: () => number,
): void {
  open(reading, article);
  for (let at = 0; at < article.ids.length; at += 1) {
    const place = placeOf(reading, at);
    if (place < 0) continue;
    const size = readCandidates(reading, confusables, at, place);
    const rows = tempting(reading, size);
    const others = size - rows.length;
    if (others > 0 && random() * EVERY_OTHER < 1) {
      const row = Math.floor(random() * size);
      if (!rows.includes(row)) take(examples, reading, row, 0, Math.min(MOST_WEIGHT, others * EVERY_OTHER));
    }
    for (const row of rows) {
      const isEasy = temptationOf(reading, row) < EASY;
      if (isEasy && random() * EVERY_EASY >= 1) continue;
      take(examples, reading, row, 0, isEasy ? EVERY_EASY : 1);
    }
  }
}

function takeMistake(
  { detect, choose }: ExampleSets,
  reading: Reading,
  confusables: Confusables,
  at: number,
  right: number,
): void {
  const place = placeOf(reading, at);
  if (place < 0) return;
  const size = readCandidates(reading, confusables, at, place);
  const row = reading.candidates.subarray(0, size).indexOf(right);
  if (row < 0) return;
  take(detect, reading, row, 1, 1);
  take(choose, reading, row, 1, 1);
  for (const other of tempting(reading, size, TEMPTING_TO_CHOOSE)) {
    if (other !== row) take(choose, reading, other, 0, 1);
  }
}

const temptationOf = ({ features }: Reading, row: number): number => temptationIn(features, row * WIDTH);

function tempting(reading: Reading, size: number, most = TEMPTING): number[] {
  return Array.from({ length: size }, (_, row) => row)
    .sort((a, b) => temptationOf(reading, b) - temptationOf(reading, a))
    .slice(0, most);
}

function take(examples: Examples, { features }: Reading, row: number, label: number, weight: number): void {
  append(examples, features, row * WIDTH, label, weight);
}

function append(
  examples: Examples,
  features: Float64Array | Float32Array,
  at: number,
  label: number,
  weight: number,
): void {
  if (examples.size === examples.labels.length) {
    examples.features = grown(examples.features);
    examples.weights = grown(examples.weights);
    const labels = new Uint8Array(examples.labels.length * 2);
    labels.set(examples.labels);
    examples.labels = labels;
  }
  examples.features.set(features.subarray(at, at + WIDTH), examples.size * WIDTH);
  examples.labels[examples.size] = label;
  examples.weights[examples.size] = weight;
  examples.size += 1;
}

function grown(array: Float32Array): Float32Array {
  const larger = new Float32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** The candidates that pass the sieve: those that are hard to tell. */
export function hardOf(
  { size, features, labels, weights }: Examples,
  sieve: readonly Classifier[],
): Examples {
  const hard = createExamples();
  const row = new Float64Array(WIDTH);
  for (let at = 0; at < size; at += 1) {
    row.set(features.subarray(at * WIDTH, at * WIDTH + WIDTH));
    if (!passesSieve(sieve, row, 0)) continue;
    const isRight = labels[at] === 1;
    const weight = isRight ? 1 : WEIGHT_OF_HARD * Math.min(MOST_WEIGHT_OF_HARD, weights[at] ?? 1);
    append(hard, features, at * WIDTH, labels[at] ?? 0, weight);
  }
  return trimmed(hard);
}

/** Right candidates are many more among them than wrong ones, which must not be drowned. */
const WEIGHT_OF_HARD = 3;
const MOST_WEIGHT_OF_HARD = 5;
