import type { Confusables, WordModel } from '../model.ts';
import { TRAIT } from '../model.ts';
import { FIRST_WORD, SIGN, mayBeChecked, type Encoded } from '../vocabulary.ts';

/** A word put in the place of another. */
export interface Injected {
  at: number;
  /** Id of the word that stood there. */
  right: number;
}

/** For each word, the places (ids, rare words behind) of words that it is a candidate for, and how much each is drawn. */
export interface Mistakes {
  starts: Uint32Array;
  places: Uint32Array;
  /** Sums of the weights so far, within each word’s list, for mistakes as frequent words make them. */
  sums: Float64Array;
}

/** Names are many, and seldom written for a word. */
const NAME_SHARE = 0.1;
const MOST_TRIES = 12;

/** Turns candidates around: what may be written by mistake in place of a word. */
export function mistakesOf(confusables: Confusables, model: WordModel): Mistakes {
  const words = model.vocabulary.words.length;
  const lists: { place: number; weight: number }[][] = Array.from({ length: words }, () => []);
  for (let place = 0; place + 1 < confusables.starts.length; place += 1) {
    const count = place < words ? (model.vocabulary.counts[place] ?? 0) : 1;
    const end = confusables.starts[place + 1] ?? 0;
    for (let n = confusables.starts[place] ?? 0; n < end; n += 1) {
      const relation = confusables.relations[n] ?? 0;
      const isClose = (relation & 3) <= 1 || ((relation >> 2) & 3) === 0;
      lists[confusables.candidates[n] ?? 0]?.push({ place, weight: (count + 1) ** 0.6 * (isClose ? 3 : 1) });
    }
  }
  const size = lists.reduce((sum, list) => sum + list.length, 0);
  const mistakes: Mistakes = {
    starts: new Uint32Array(words + 1),
    places: new Uint32Array(size),
    sums: new Float64Array(size),
  };
  let to = 0;
  lists.forEach((list, id) => {
    mistakes.starts[id] = to;
    let sum = 0;
    for (const { place, weight } of list) {
      sum += weight;
      mistakes.places[to] = place;
      mistakes.sums[to] = sum;
      to += 1;
    }
  });
  mistakes.starts[words] = to;
  return mistakes;
}

/** How often a word is taken for a mistake, and how. */
export interface InjectOptions {
  /** Share of the words. */
  rate: number;
  /** Share of the mistakes drawn as frequent words make them; the others are drawn evenly, so that rare words come too. */
  natural: number;
  /** Words of grammar are taken so much more seldom. */
  functionShare: number;
  random: () => number;
}

/** Words that stand more often than this in the texts are taken the more seldom, so that rarer ones are learned too. */
const FREQUENT = 500;
const FREQUENT_POWER = 0.45;

/** No two mistakes are nearer than this, so that the words around one are right. */
const APART = 6;

/** Puts mistakes into an article; the article itself stays as it is. */
export function inject(
  article: Encoded,
  model: WordModel,
  mistakes: Mistakes,
  options: InjectOptions,
): { article: Encoded; injected: Injected[] } {
  const ids = article.ids.slice();
  const rare = article.rare.slice();
  const injected: Injected[] = [];
  const words = model.vocabulary.words.length;
  let last = -APART;
  for (let at = 0; at < ids.length; at += 1) {
    const right = ids[at] ?? 0;
    if (at - last < APART || right < FIRST_WORD || !mayBeChecked(article.cases[at] ?? 0)) continue;
    if (options.random() >= options.rate * shareOf(right, model, options)) continue;
    const place = drawMistake(mistakes, right, options, words + model.vocabulary.rareNames);
    if (place < 0) continue;
    ids[at] = place < words ? place : SIGN.rare;
    rare[at] = place < words ? -1 : place - words;
    injected.push({ at, right });
    last = at;
  }
  return { article: { ...article, ids, rare }, injected };
}

function shareOf(id: number, { traits, vocabulary }: WordModel, { functionShare }: InjectOptions): number {
  const isFunction = ((traits[id] ?? 0) & TRAIT.function) !== 0;
  const count = vocabulary.counts[id] ?? 0;
  return (isFunction ? functionShare : 1) * Math.min(1, (FREQUENT / Math.max(1, count)) ** FREQUENT_POWER);
}

function drawMistake(
  mistakes: Mistakes,
  right: number,
  { natural, random }: InjectOptions,
  firstName: number,
): number {
  const from = mistakes.starts[right] ?? 0;
  const to = mistakes.starts[right + 1] ?? 0;
  if (from === to) return -1;
  if (random() >= natural) {
    let place = -1;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      place = mistakes.places[from + Math.floor(random() * (to - from))] ?? -1;
      if (place < firstName || random() < NAME_SHARE) break;
    }
    return place;
  }
  const wanted = random() * (mistakes.sums[to - 1] ?? 0);
  let low = from;
  let high = to - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mistakes.sums[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return mistakes.places[low] ?? -1;
}
