import type { Span } from '../../schemas/common.ts';
import { TRAIT, type Suspicion, type WordModel } from './model.ts';
import type { Suspect } from './scan.ts';
import { pairCount, tripleCount } from './sequences.ts';
import { FIRST_WORD, SIGN, type Encoded } from './vocabulary.ts';

/** In what way the better word is like the one that stands there. */
export type Likeness = 'same sound' | 'like sound' | 'like spelling' | 'like meaning';

/** How often both words stood in the same company, in the texts that the model was made from. */
export interface Company {
  /** The words around, with “…” for the place: “military …”, “… against”. */
  frame: string;
  /** About how often the word stood there; 0 for never or hardly ever. */
  word: number;
  /** And the better one. */
  better: number;
  /** Whether words of content are among those around: they say more to a reader than “of” and “the”. */
  isTelling: boolean;
}

/** Why a word is thought to be the wrong one. */
export interface Evidence {
  likeness: Likeness;
  /** The words on both sides that the better word fits, as they are written. */
  frame: string;
  /** What counted most first; empty where only the masked-word model, which knows no phrases, decided. */
  company: Company[];
  /** Where the better word stands elsewhere in the article, first. */
  elsewhere: Span | null;
}

const MOST_COMPANY = 2;

/** Tells what speaks for the best candidate. */
export function evidenceFor(
  text: string,
  article: Encoded,
  model: WordModel,
  suspicion: Suspicion,
  { at, better }: Suspect,
): Evidence {
  const best = better[0] ?? 0;
  return {
    likeness: likenessOf(article, model, suspicion, at, best),
    frame: frameOf(text, article, at, 1, 2),
    company: companyOf(text, article, model, at, best),
    elsewhere: firstOf(text, article, best),
  };
}

function likenessOf(
  { ids, rare }: Encoded,
  model: WordModel,
  suspicion: Suspicion,
  at: number,
  best: number,
): Likeness {
  if (suspicion === model.spins) return 'like meaning';
  const id = ids[at] ?? 0;
  const place = id === SIGN.rare ? model.vocabulary.words.length + (rare[at] ?? 0) : id;
  const { starts, candidates, relations } = suspicion.confusables;
  for (let n = starts[place] ?? 0; n < (starts[place + 1] ?? 0); n += 1) {
    if (candidates[n] !== best) continue;
    const relation = relations[n] ?? 0;
    const sounds = (relation >> 2) & 3;
    if (sounds === 0) return 'same sound';
    if (sounds < 3 && (relation & 3) > 1) return 'like sound';
  }
  return 'like spelling';
}

const WORD = /[\p{L}\p{M}\p{N}'’]+/uy;

/** The word at a place as it is written, or nothing where a sign stands or the text ends. */
function wordAt(text: string, { ids, starts }: Encoded, at: number): string {
  const id = ids[at] ?? SIGN.end;
  if (id === SIGN.end || id === SIGN.pause || id === SIGN.hyphen) return '';
  WORD.lastIndex = starts[at] ?? 0;
  return WORD.exec(text)?.[0] ?? '';
}

function firstOf(text: string, article: Encoded, id: number): Span | null {
  const at = article.ids.indexOf(id);
  if (at < 0) return null;
  const start = article.starts[at] ?? 0;
  return { start, end: start + wordAt(text, article, at).length };
}

/** The words around a place, up to the next sign, with “…” for the place itself. */
function frameOf(text: string, article: Encoded, at: number, before: number, after: number): string {
  const words = ['…'];
  for (let n = 1; n <= before; n += 1) {
    const word = wordAt(text, article, at - n);
    if (word === '') break;
    words.unshift(word);
  }
  for (let n = 1; n <= after; n += 1) {
    const word = wordAt(text, article, at + n);
    if (word === '') break;
    words.push(word);
  }
  return words.join(' ');
}

function companyOf(text: string, article: Encoded, model: WordModel, at: number, best: number): Company[] {
  const { ids } = article;
  const { sequences } = model;
  const word = ids[at] ?? 0;
  const left = ids[at - 1] ?? 0;
  const right = ids[at + 1] ?? 0;
  const isLeft = left >= FIRST_WORD;
  const isRight = right >= FIRST_WORD;
  const tells = (id: number): boolean => ((model.traits[id] ?? 0) & TRAIT.content) !== 0;
  const compare = (before: number, after: number, count: (id: number) => number): Company => ({
    frame: frameOf(text, article, at, before, after),
    word: word >= FIRST_WORD ? count(word) : 0,
    better: count(best),
    isTelling: (before > 0 && tells(left)) || (after > 0 && tells(right)),
  });
  return [
    ...(isLeft && isRight ? [compare(1, 1, (id) => tripleCount(sequences, left, id, right))] : []),
    ...(isLeft ? [compare(1, 0, (id) => pairCount(sequences, left, id))] : []),
    ...(isRight ? [compare(0, 1, (id) => pairCount(sequences, id, right))] : []),
  ]
    .filter((company) => company.better > company.word)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, MOST_COMPANY);
}

const TELLING = 10;

const weight = ({ word, better, isTelling }: Company): number =>
  ((better + 1) / (word + 1)) * (isTelling ? TELLING : 1);
