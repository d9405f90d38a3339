import type { Span } from '../../schemas/common.ts';
import { evidenceFor, type Evidence } from './evidence.ts';
import { wordModel } from './load.ts';
import type { Suspicion, WordModel } from './model.ts';
import { readWords } from './read-words.ts';
import { chooseBetter, scanFor, type Found } from './scan.ts';
import { CASE } from './tokens.ts';
import { SIGN, capitalised, type Encoded } from './vocabulary.ts';

/** A word that the model would not expect where it stands, and what it would. */
export interface UnusualWord extends Span {
  /** As it is written. */
  word: string;
  /** Words that fit better, the best first, one to three, with the word’s capital. */
  expected: string[];
  /** How sure it is that the word is wrong; higher is surer. Only good for comparing with others and with thresholds. */
  score: number;
  evidence: Evidence;
}

/** An unusual word of which only the place is known so far: the rest costs more, and not every one is shown. */
export interface Doubt extends Span {
  score: number;
  describe: () => UnusualWord;
}

/** Doubts of both kinds, each in reading order. */
export interface Doubts {
  /** In the word’s place one that looks or sounds alike would fit better. */
  slips: Doubt[];
  /** In the word’s place one of about the same meaning would be usual. */
  spins: Doubt[];
}

/**
 * The words of an article in whose place a word that looks or sounds alike would fit better, in reading order.
 * @param blocks the paragraphs of the text, each in order and apart from the others; one call is one article, since evidence is
 * taken from all of it
 * @param least only words with a score of at least this
 */
export function findUnusualWords(text: string, blocks: readonly Span[], least = -Infinity): UnusualWord[] {
  const { slips } = findDoubts(text, blocks, { slips: least });
  return slips.map(({ describe }) => describe());
}

/**
 * Words of an article in whose place a word of about the same meaning would be usual, as set phrases are spun to look
 * original. Otherwise as `findUnusualWords`.
 */
export function findSpunWords(text: string, blocks: readonly Span[], least = -Infinity): UnusualWord[] {
  const { spins } = findDoubts(text, blocks, { spins: least });
  return spins.map(({ describe }) => describe());
}

/**
 * What both find, in one reading of the article; most of the work is the same.
 * @param least for each kind the least score; one that is left out is not looked for
 */
export function findDoubts(
  text: string,
  blocks: readonly Span[],
  least: { slips?: number; spins?: number },
): Doubts {
  const model = wordModel();
  const article = readWords(text, blocks, model.vocabulary);
  const kinds = (['slips', 'spins'] as const).flatMap((kind) => {
    const suspicion = model[kind];
    return suspicion && least[kind] !== undefined ? [{ kind, suspicion, least: least[kind] }] : [];
  });
  const doubts: Doubts = { slips: [], spins: [] };
  scanFor(article, model, kinds).forEach((found, at) => {
    const asked = kinds[at];
    if (!asked) return;
    doubts[asked.kind] = found.map((one) => toDoubt(text, article, model, asked.suspicion, one));
  });
  return doubts;
}

function toDoubt(
  text: string,
  article: Encoded,
  model: WordModel,
  suspicion: Suspicion,
  found: Found,
): Doubt {
  const start = article.starts[found.at] ?? 0;
  const end = start + wordAt(article, model, found.at).length;
  const describe = (): UnusualWord => {
    const better = chooseBetter(found, suspicion);
    const isCapital = ((article.cases[found.at] ?? 0) & CASE.capital) !== 0;
    const expected = better.map((id) => {
      const word = model.vocabulary.words.word(id);
      return isCapital ? capitalised(word) : word;
    });
    return {
      start,
      end,
      word: text.slice(start, end),
      expected,
      score: found.score,
      evidence: evidenceFor(text, article, model, suspicion, { at: found.at, score: found.score, better }),
    };
  };
  return { start, end, score: found.score, describe };
}

/** Known words are written as they are known, but for their case and the form of the apostrophe. */
function wordAt({ ids, rare }: Encoded, { vocabulary }: WordModel, at: number): string {
  const id = ids[at] ?? 0;
  return id === SIGN.rare ? vocabulary.rare.word(rare[at] ?? -1) : vocabulary.words.word(id);
}
