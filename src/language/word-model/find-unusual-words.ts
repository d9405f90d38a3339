import type { Span } from '../../schemas/common.ts';
import { evidenceFor, type Evidence } from './evidence.ts';
import { wordModel } from './load.ts';
import type { Suspicion, WordModel } from './model.ts';
import { readWords } from './read-words.ts';
import { scan, type Suspect } from './scan.ts';
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

/**
 * The words of an article in whose place a word that looks or sounds alike would fit better, in reading order.
 * @param blocks the paragraphs of the text, each in order and apart from the others; one call is one article, since evidence is
 * taken from all of it
 * @param least only words with a score of at least this
 */
export function findUnusualWords(text: string, blocks: readonly Span[], least = -Infinity): UnusualWord[] {
  const model = wordModel();
  return find(text, blocks, model, model.slips, least);
}

/**
 * Words of an article in whose place a word of about the same meaning would be usual, as set phrases are spun to look
 * original. Otherwise as `findUnusualWords`.
 */
export function findSpunWords(text: string, blocks: readonly Span[], least = -Infinity): UnusualWord[] {
  const model = wordModel();
  return model.spins ? find(text, blocks, model, model.spins, least) : [];
}

function find(
  text: string,
  blocks: readonly Span[],
  model: WordModel,
  suspicion: Suspicion,
  least: number,
): UnusualWord[] {
  const article = readWords(text, blocks, model.vocabulary);
  return scan(article, model, suspicion, least).map((suspect) =>
    describe(text, article, model, suspicion, suspect),
  );
}

function describe(
  text: string,
  article: Encoded,
  model: WordModel,
  suspicion: Suspicion,
  suspect: Suspect,
): UnusualWord {
  const start = article.starts[suspect.at] ?? 0;
  const written = wordAt(article, model, suspect.at);
  const end = start + written.length;
  const isCapital = ((article.cases[suspect.at] ?? 0) & CASE.capital) !== 0;
  const expected = suspect.better.map((id) => {
    const word = model.vocabulary.words.word(id);
    return isCapital ? capitalised(word) : word;
  });
  return {
    start,
    end,
    word: text.slice(start, end),
    expected,
    score: suspect.score,
    evidence: evidenceFor(text, article, model, suspicion, suspect),
  };
}

/** Known words are written as they are known, but for their case and the form of the apostrophe. */
function wordAt({ ids, rare }: Encoded, { vocabulary }: WordModel, at: number): string {
  const id = ids[at] ?? 0;
  return id === SIGN.rare ? vocabulary.rare.word(rare[at] ?? -1) : vocabulary.words.word(id);
}
