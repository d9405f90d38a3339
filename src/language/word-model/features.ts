import { createContext, fitOf, moveTo, restart, type Context } from './context.ts';
import { logarithm } from './logarithm.ts';
import { TRAIT, type Confusables, type WordModel } from './model.ts';
import { gapCount, pairCount, tripleCount } from './sequences.ts';
import { CASE } from './tokens.ts';
import { SIGN, mayBeChecked, type Encoded } from './vocabulary.ts';

/** What is known of each candidate for a word, as numbers; the classifier reads them in this order. */
export const FEATURES: readonly string[] = [
  // How much likelier the candidate makes its surroundings than the word, as logarithms.
  'before twoBefore after twoAfter between gapBefore gapAfter sentence favours',
  // The masked-word model.
  'fitGain fitWord fitCandidate topicGain topicWord fitRank fitOverMean fitBehindBest',
  // How often the word and the candidate stood in such surroundings, as logarithms.
  'wordBefore wordAfter wordTwoBefore wordBetween wordTwoAfter wordGapBefore wordGapAfter',
  'candBefore candAfter candTwoBefore candBetween candTwoAfter candGapBefore candGapAfter',
  'wordCount candCount expectedBefore expectedAfter countBefore countAfter',
  // What the two are like.
  'letters sounds homophone length lengthGain sameInitial sameEnd family wordIsFunction candIsFunction',
  'wordIsRare wordLower candLower candidates',
  // Where it stands.
  'capital opensSentence edgeBefore edgeAfter unknownBefore unknownAfter headline',
  // The rest of the article.
  'wordElsewhere candElsewhere candElsewhereOnly',
].flatMap((names) => names.split(' '));

export const WIDTH = FEATURES.length;

/** No word has more candidates. */
export const MOST_CANDIDATES = 30;

/** A text that is being read, with room for what is computed at each word. */
export interface Reading {
  model: WordModel;
  article: Encoded;
  context: Context;
  /** How often each word stands in the article. */
  elsewhere: Map<number, number>;
  /** One row of features a candidate. */
  features: Float64Array;
  /** Ids of the candidates at the word that was read last. */
  candidates: Uint16Array;
  fits: Float64Array;
  relations: Uint8Array;
}

export function createReading(model: WordModel): Reading {
  return {
    model,
    article: { ids: new Uint16Array(), rare: new Int32Array(), starts: [], cases: [] },
    context: createContext(model.masked),
    elsewhere: new Map(),
    features: new Float64Array(MOST_CANDIDATES * WIDTH),
    candidates: new Uint16Array(MOST_CANDIDATES),
    fits: new Float64Array(MOST_CANDIDATES),
    relations: new Uint8Array(MOST_CANDIDATES),
  };
}

/** Begins a new article. */
export function open(reading: Reading, article: Encoded): void {
  reading.article = article;
  restart(reading.context);
  reading.elsewhere.clear();
  for (const id of article.ids) reading.elsewhere.set(id, (reading.elsewhere.get(id) ?? 0) + 1);
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

const PRIOR_PAIR = 200;
const PRIOR_TRIPLE = 20;

/** Counts around a place with one word put in. */
interface Fit {
  before: number;
  after: number;
  twoBefore: number;
  between: number;
  twoAfter: number;
  gapBefore: number;
  gapAfter: number;
  logs: Float64Array;
}

const createFit = (): Fit => ({
  before: 0,
  after: 0,
  twoBefore: 0,
  between: 0,
  twoAfter: 0,
  gapBefore: 0,
  gapAfter: 0,
  logs: new Float64Array(8),
});
const wordFit = createFit();
const candidateFit = createFit();

/** The words around a place and how often they stand. */
interface Around {
  l2: number;
  l1: number;
  r1: number;
  r2: number;
  countL2: number;
  countL1: number;
  countR1: number;
  countR2: number;
  pairLeft: number;
  pairRight: number;
  all: number;
}

function around({ model, article }: Reading, at: number): Around {
  const { ids } = article;
  const { counts } = model.vocabulary;
  const l1 = at > 0 ? (ids[at - 1] ?? 0) : SIGN.end;
  const l2 = at > 1 && l1 !== SIGN.end ? (ids[at - 2] ?? 0) : SIGN.end;
  const r1 = at + 1 < ids.length ? (ids[at + 1] ?? 0) : SIGN.end;
  const r2 = at + 2 < ids.length && r1 !== SIGN.end ? (ids[at + 2] ?? 0) : SIGN.end;
  return {
    l2,
    l1,
    r1,
    r2,
    countL2: counts[l2] ?? 0,
    countL1: counts[l1] ?? 0,
    countR1: counts[r1] ?? 0,
    countR2: counts[r2] ?? 0,
    pairLeft: l1 === SIGN.end ? 0 : pairCount(model.sequences, l2, l1),
    pairRight: r1 === SIGN.end ? 0 : pairCount(model.sequences, r1, r2),
    all: model.all,
  };
}

/**
 * The likelihood of the place with a word in it, from counts smoothed with what shorter sequences tell (Dirichlet
 * smoothing: Zhai and Lafferty, SIGIR 2001).
 */
function fill(fit: Fit, model: WordModel, id: number, count: number, place: Around): void {
  const { l2, l1, r1, r2, all } = place;
  const { sequences } = model;
  const isRare = id === SIGN.rare;
  const before = isRare ? 0 : pairCount(sequences, l1, id);
  const after = isRare ? 0 : pairCount(sequences, id, r1);
  const twoBefore = place.pairLeft > 0 && before > 0 ? tripleCount(sequences, l2, l1, id) : 0;
  const twoAfter = place.pairRight > 0 && after > 0 ? tripleCount(sequences, id, r1, r2) : 0;
  const between = before > 0 && after > 0 ? tripleCount(sequences, l1, id, r1) : 0;
  const gapBefore = !isRare && l1 !== SIGN.end && l2 !== SIGN.end ? gapCount(sequences, l2, id) : 0;
  const gapAfter = !isRare && r1 !== SIGN.end && r2 !== SIGN.end ? gapCount(sequences, id, r2) : 0;
  fit.before = before;
  fit.after = after;
  fit.twoBefore = twoBefore;
  fit.twoAfter = twoAfter;
  fit.between = between;
  fit.gapBefore = gapBefore;
  fit.gapAfter = gapAfter;

  const own = count / all;
  const shareR1 = (place.countR1 + 1) / all;
  const pBefore = (before + PRIOR_PAIR * own) / (place.countL1 + PRIOR_PAIR);
  const pTwoBefore = (twoBefore + PRIOR_TRIPLE * pBefore) / (place.pairLeft + PRIOR_TRIPLE);
  const pAfter = (after + PRIOR_PAIR * shareR1) / (count + PRIOR_PAIR);
  const pR2 = (place.pairRight + PRIOR_PAIR * ((place.countR2 + 1) / all)) / (place.countR1 + PRIOR_PAIR);
  const pTwoAfter = (twoAfter + PRIOR_TRIPLE * pR2) / (after + PRIOR_TRIPLE);
  const pBetween = (between + PRIOR_TRIPLE * pAfter) / (before + PRIOR_TRIPLE);
  const pGapBefore = (gapBefore + PRIOR_PAIR * own) / (place.countL2 + PRIOR_PAIR);
  const pGapAfter = (gapAfter + PRIOR_PAIR * ((place.countR2 + 1) / all)) / (count + PRIOR_PAIR);
  const { logs } = fit;
  logs[0] = logarithm(pBefore);
  logs[1] = logarithm(pTwoBefore);
  logs[2] = logarithm(pAfter);
  logs[3] = logs[2] + logarithm(pTwoAfter);
  logs[4] = logs[0] + logarithm(pBetween);
  logs[5] = logarithm(pGapBefore);
  logs[6] = logarithm(pGapAfter);
  logs[7] = logs[1] + logarithm(pBetween) + logarithm(pTwoAfter);
}

/** A rare word’s place in the counts. */
const COUNT_OF_RARE = 2;

/** Candidates that fit the words around less well than the word by more than this are passed over: it makes reading much faster. */
const LEAST_GAIN = -2;

/**
 * Computes the features of the candidates for the word at `at`, which must not lie before the last one asked for.
 * @param place what `placeOf` gave
 * @returns how many candidates were not passed over; their features and ids lie in `reading`
 */
export function readCandidates(
  reading: Reading,
  confusables: Confusables,
  at: number,
  place: number,
): number {
  const { model, article, context, candidates, fits, relations } = reading;
  const { masked, vocabulary } = model;
  const from = confusables.starts[place] ?? 0;
  const size = Math.min(MOST_CANDIDATES, (confusables.starts[place + 1] ?? 0) - from);
  if (size === 0) return 0;
  const word = article.ids[at] ?? 0;
  moveTo(context, model, article, at);
  const wordFits = (masked.bias[word] ?? 0) + fitOf(masked, context.whole, word);
  let best = -Infinity;
  let sum = 0;
  let kept = 0;
  for (let n = 0; n < size; n += 1) {
    const id = confusables.candidates[from + n] ?? 0;
    const fit = (masked.bias[id] ?? 0) + fitOf(masked, context.whole, id);
    sum += fit;
    if (fit > best) best = fit;
    if (fit - wordFits < LEAST_GAIN) continue;
    candidates[kept] = id;
    fits[kept] = fit;
    relations[kept] = confusables.relations[from + n] ?? 0;
    kept += 1;
  }
  if (kept === 0) return 0;
  const count = word === SIGN.rare ? COUNT_OF_RARE : (vocabulary.counts[word] ?? 0) + 1;
  const here = around(reading, at);
  fill(wordFit, model, word, count, here);
  const wordTopic = fitOf(masked, context.far, word);
  const known: Known = {
    at,
    word,
    count,
    wordTopic,
    wordFits,
    best,
    mean: sum / size,
    size,
    kept,
    here,
  };
  for (let n = 0; n < kept; n += 1) {
    const id = candidates[n] ?? 0;
    fill(candidateFit, model, id, (vocabulary.counts[id] ?? 0) + 1, here);
    writeRow(reading, n, known);
  }
  return kept;
}

/**
 * A rough first score of a candidate, from the words next to it and the masked-word model: what is far below the others
 * need not be looked at closely.
 */
export function temptationOf({ features }: Reading, row: number): number {
  const at = row * WIDTH;
  return (features[at] ?? 0) + (features[at + 2] ?? 0) + 2 * (features[at + 9] ?? 0);
}

/** What the rows of one word share. */
interface Known {
  at: number;
  word: number;
  count: number;
  wordTopic: number;
  wordFits: number;
  best: number;
  mean: number;
  size: number;
  kept: number;
  here: Around;
}

function writeRow(reading: Reading, n: number, known: Known): void {
  const { model, article, context, features, candidates, fits, elsewhere } = reading;
  const { traits, lowerShares, vocabulary } = model;
  const { at, word, count, here, size, kept } = known;
  const id = candidates[n] ?? 0;
  const fit = fits[n] ?? 0;
  let to = n * WIDTH;
  const put = (value: number): void => {
    features[to] = value;
    to += 1;
  };
  let favours = 0;
  for (let kind = 0; kind < 8; kind += 1) {
    const gain = (candidateFit.logs[kind] ?? 0) - (wordFit.logs[kind] ?? 0);
    if (kind < 7 && gain > 0) favours += 1;
    put(gain);
  }
  put(favours);

  put(fit - known.wordFits);
  put(known.wordFits);
  put(fit);
  put(fitOf(model.masked, context.far, id) - known.wordTopic);
  put(known.wordTopic);
  let rank = 0;
  for (let other = 0; other < kept; other += 1) if ((fits[other] ?? 0) > fit) rank += 1;
  put(rank);
  put(fit - known.mean);
  put(fit - known.best);

  for (const { before, after, twoBefore, between, twoAfter, gapBefore, gapAfter } of [
    wordFit,
    candidateFit,
  ]) {
    put(logarithm(1 + before));
    put(logarithm(1 + after));
    put(logarithm(1 + twoBefore));
    put(logarithm(1 + between));
    put(logarithm(1 + twoAfter));
    put(logarithm(1 + gapBefore));
    put(logarithm(1 + gapAfter));
  }
  const candidateCount = (vocabulary.counts[id] ?? 0) + 1;
  put(logarithm(count));
  put(logarithm(candidateCount));
  put(logarithm((count * (here.countL1 + 1)) / here.all + 0.001));
  put(logarithm((count * (here.countR1 + 1)) / here.all + 0.001));
  put(logarithm(here.countL1 + 1));
  put(logarithm(here.countR1 + 1));

  const written = vocabulary.words.word(id);
  const own = word === SIGN.rare ? vocabulary.rare.word(article.rare[at] ?? -1) : vocabulary.words.word(word);
  const relation = reading.relations[n] ?? 0;
  const letters = relation & 3;
  const sounds = (relation >> 2) & 3;
  put(letters);
  put(sounds);
  put(sounds === 0 ? 1 : 0);
  put(own.length);
  put(written.length - own.length);
  put(written.charCodeAt(0) === own.charCodeAt(0) ? 1 : 0);
  put(written.charCodeAt(written.length - 1) === own.charCodeAt(own.length - 1) ? 1 : 0);
  put(relation >> 4);
  put((traits[word] ?? 0) & TRAIT.function ? 1 : 0);
  put((traits[id] ?? 0) & TRAIT.function ? 1 : 0);
  put(word === SIGN.rare ? 1 : 0);
  put((lowerShares[word] ?? 0) / 255);
  put((lowerShares[id] ?? 0) / 255);
  put(size);

  const cases = article.cases[at] ?? 0;
  put(cases & CASE.capital ? 1 : 0);
  put(cases & CASE.opensSentence ? 1 : 0);
  put(edge(here.l1));
  put(edge(here.r1));
  put(here.l1 <= SIGN.rare ? 1 : 0);
  put(here.r1 <= SIGN.rare ? 1 : 0);
  put(cases & CASE.headline ? 1 : 0);

  const wordElsewhere = Math.min(5, word === SIGN.rare ? 0 : (elsewhere.get(word) ?? 1) - 1);
  const candidateElsewhere = Math.min(5, elsewhere.get(id) ?? 0);
  put(wordElsewhere);
  put(candidateElsewhere);
  put(wordElsewhere === 0 && candidateElsewhere > 0 ? 1 : 0);
  if (to !== (n + 1) * WIDTH) throw new Error(`${to - n * WIDTH} features are computed, ${WIDTH} are named`);
}

const edge = (id: number): number => (id === SIGN.end ? 2 : id === SIGN.pause || id === SIGN.hyphen ? 1 : 0);
