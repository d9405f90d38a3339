import { createFit, fitFurther, fitNextTo, lookAround, type Around } from './around.ts';
import { createContext, fitOf, fitsOf, moveTo, restart, type Context } from './context.ts';
import { TRAIT, type Confusables, type WordModel } from './model.ts';
import { WIDTH, temptation, writeRow, type Candidate, type Known, type Others } from './row.ts';
import { SIGN, mayBeChecked, type Encoded } from './vocabulary.ts';

/** No word has more candidates. */
export const MOST_CANDIDATES = 30;

/** A text that is being read, with room for what is computed at each word. */
export interface Reading {
  model: WordModel;
  article: Encoded;
  context: Context;
  /** By id, how often each word stands in the article, up to 255. */
  inArticle: Uint8Array;
  /** The word that was read last, and whether its surroundings in counts were needed. */
  at: number;
  hasLookedAround: boolean;
  known: Known;
  others: Others;
  candidate: Candidate;
  /** One row of features a candidate. */
  features: Float64Array;
  /** Ids of the candidates at the word that was read last. */
  candidates: Uint16Array;
  relations: Uint8Array;
}

const NOWHERE: Encoded = { ids: new Uint16Array(), rare: new Int32Array(), starts: [], cases: [] };

export function createReading(model: WordModel): Reading {
  const around: Around = lookAround(model, NOWHERE, 0);
  return {
    model,
    article: NOWHERE,
    context: createContext(model.masked),
    inArticle: new Uint8Array(model.vocabulary.words.length),
    at: -1,
    hasLookedAround: false,
    known: { model, around, fit: createFit(), written: '', cases: 0, whole: 0, topic: 0, inArticle: 0 },
    others: { size: 0, fits: new Float64Array(MOST_CANDIDATES), kept: 0, best: 0, mean: 0 },
    candidate: { fit: createFit(), whole: 0, topic: 0, relation: 0, inArticle: 0 },
    features: new Float64Array(MOST_CANDIDATES * WIDTH),
    candidates: new Uint16Array(MOST_CANDIDATES),
    relations: new Uint8Array(MOST_CANDIDATES),
  };
}

/** Begins a new article. */
export function open(reading: Reading, article: Encoded): void {
  const { inArticle } = reading;
  reading.article = article;
  reading.at = -1;
  restart(reading.context);
  inArticle.fill(0);
  for (const id of article.ids) inArticle[id] = Math.min(255, (inArticle[id] ?? 0) + 1);
}

/** The number under which a word’s candidates are kept, or -1 where it is not to be checked. */
export function placeOf({ model, article }: Reading, at: number): number {
  const id = article.ids[at] ?? 0;
  if (!mayBeChecked(article.cases[at] ?? 0)) return -1;
  if (id === SIGN.rare) {
    const rare = article.rare[at] ?? -1;
    return rare < 0 ? -1 : model.vocabulary.words.length + rare;
  }
  return ((model.traits[id] ?? 0) & TRAIT.checked) === 0 ? -1 : id;
}

/** A rare word’s place in the counts. */
const COUNT_OF_RARE = 2;

/** Candidates that fit the words around less well than the word by more than this are passed over: it makes reading much faster. */
const LEAST_GAIN = -2;

/**
 * Computes the features of the candidates for the word at `at`, which must not lie before the last one asked for.
 * @param place what `placeOf` gave
 * @param least candidates of less temptation are passed over
 * @returns how many candidates were not passed over; their features and ids lie in `reading`
 */
export function readCandidates(
  reading: Reading,
  confusables: Confusables,
  at: number,
  place: number,
  least = -Infinity,
): number {
  const from = confusables.starts[place] ?? 0;
  const size = Math.min(MOST_CANDIDATES, (confusables.starts[place + 1] ?? 0) - from);
  if (!(size > 0)) return 0;
  comeTo(reading, at);
  weigh(reading, confusables, from, size);
  if (reading.others.kept === 0) return 0;
  if (!reading.hasLookedAround) look(reading);
  return writeRows(reading, least);
}

/** Reads the surroundings of a word by the masked-word model: once, however many kinds of candidates it has. */
function comeTo(reading: Reading, at: number): void {
  if (reading.at === at) return;
  const { model, article, context, known } = reading;
  const word = article.ids[at] ?? 0;
  reading.at = at;
  reading.hasLookedAround = false;
  moveTo(context, model, article, at);
  known.whole = (model.masked.bias[word] ?? 0) + fitOf(model.masked, context.whole, word);
}

/** Sorts out the candidates that do not fit, and puts the others into `reading.candidates`. */
function weigh(
  reading: Reading,
  { candidates: all, relations }: Confusables,
  from: number,
  size: number,
): void {
  const { model, context, known, others, candidates } = reading;
  const { masked } = model;
  const { fits } = others;
  for (let n = 0; n < size; n += 1) candidates[n] = all[from + n] ?? 0;
  fitsOf(context, masked, candidates, size, fits);
  let best = -Infinity;
  let sum = 0;
  let kept = 0;
  for (let n = 0; n < size; n += 1) {
    const id = candidates[n] ?? 0;
    const fit = (masked.bias[id] ?? 0) + (fits[n] ?? 0);
    sum += fit;
    if (fit > best) best = fit;
    if (fit - known.whole < LEAST_GAIN) continue;
    candidates[kept] = id;
    fits[kept] = fit;
    reading.relations[kept] = relations[from + n] ?? 0;
    kept += 1;
  }
  others.size = size;
  others.kept = kept;
  others.best = best;
  others.mean = sum / size;
}

/** What is known of the word beside that, which few words need. */
function look(reading: Reading): void {
  const { model, article, context, known, inArticle, at } = reading;
  const { words, rare, counts } = model.vocabulary;
  const word = article.ids[at] ?? 0;
  const isRare = word === SIGN.rare;
  known.around = lookAround(model, article, at);
  fitNextTo(known.fit, model, word, isRare ? COUNT_OF_RARE : (counts[word] ?? 0) + 1, known.around);
  fitFurther(known.fit, model, known.around);
  known.topic = fitOf(model.masked, context.far, word);
  known.written = isRare ? rare.word(article.rare[at] ?? -1) : words.word(word);
  known.cases = article.cases[at] ?? 0;
  known.inArticle = inArticle[word] ?? 1;
  reading.hasLookedAround = true;
}

function writeRows(reading: Reading, least: number): number {
  const { model, context, known, others, candidate, features, candidates, relations, inArticle } = reading;
  const { counts } = model.vocabulary;
  const { logs } = candidate.fit;
  let rows = 0;
  for (let n = 0; n < others.kept; n += 1) {
    const id = candidates[n] ?? 0;
    candidate.whole = others.fits[n] ?? 0;
    fitNextTo(candidate.fit, model, id, (counts[id] ?? 0) + 1, known.around);
    const before = (logs[0] ?? 0) - (known.fit.logs[0] ?? 0);
    const after = (logs[2] ?? 0) - (known.fit.logs[2] ?? 0);
    if (temptation(before, after, candidate.whole - known.whole) < least) continue;
    fitFurther(candidate.fit, model, known.around);
    candidate.topic = fitOf(model.masked, context.far, id);
    candidate.relation = relations[n] ?? 0;
    candidate.inArticle = inArticle[id] ?? 0;
    writeRow(features, rows * WIDTH, known, others, candidate);
    candidates[rows] = id;
    rows += 1;
  }
  return rows;
}
