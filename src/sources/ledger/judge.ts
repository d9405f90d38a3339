import { overlaps } from '../../article/index.ts';
import { wordsIn } from '../../language/words/index.ts';
import type { Change } from '../../schemas/analysis.ts';
import type { Span } from '../../schemas/common.ts';
import type { DiffPart, LedgerLine, SourceMatch } from '../../schemas/ledger.ts';
import { compareQuotation } from '../comparing/compare.ts';
import type { Library } from '../comparing/library.ts';
import type { PlacedChange } from '../comparing/types.ts';
import { matchPhrases, type Phrase, type PhrasesOfSource } from './phrases.ts';

/** What quotations are held against. */
export interface Texts {
  /** The texts of sources that were read. */
  library: Library;
  /** Their ids, each with its text; null where it may not be published. */
  texts: ReadonlyMap<string, string | null>;
  phrases: readonly Phrase[];
  /** Ids of sources by the publisher of the article: they are listed, but nobody vouches for their own words. */
  own?: ReadonlySet<string> | undefined;
}

/** What the ledger says of a quotation by comparing alone. */
export type Judgement = Pick<
  LedgerLine,
  'status' | 'source' | 'changes' | 'diff' | 'basis' | 'verified' | 'of' | 'matches'
>;

const plain = ({ article, source, kind }: PlacedChange): Change => ({ article, source, kind });

const isAltered = ({ status }: { status: SourceMatch['status'] }): boolean => status === 'altered';

/**
 * Judges a quotation by the texts of sources and by phrases of sources. The best match gives the line. A text says more than
 * phrases: they can confirm or contradict those words of the quotation that they have, no more, so that the line says how
 * many words were verified. What one source contradicts stands where another, that contradicts nothing, confirms it.
 * @param quotation what stands between the quotation marks
 */
export function judgeQuotation(quotation: string, { library, texts, phrases, own }: Texts): Judgement {
  const words = wordsIn(quotation);
  const of = words.length;
  const isOwn = (source: string): boolean => own?.has(source) === true;
  const inTexts = compareQuotation(quotation, library).sort(
    (a, b) => Number(isOwn(a.id)) - Number(isOwn(b.id)),
  );
  const known = matchPhrases(
    quotation,
    phrases.filter(({ source }) => !texts.has(source)),
  );
  const fromTexts = inTexts.map((match): SourceMatch => ({
    source: match.id,
    basis: 'snapshot',
    status: match.status,
    changes: match.changes.map(plain),
    isFused: match.isFused,
    found: Math.min(match.found, of),
    passage: texts.get(match.id)?.slice(match.span.start, match.span.end) ?? null,
  }));
  const others = known.filter(({ source }) => !isOwn(source));
  const byPhrases = judgeByPhrases(quotation, words, others);
  const fromPhrases = known
    .map((match) => ({ match, found: words.filter((word) => agrees(match, word)).length }))
    .sort((a, b) => rank(a.match, byPhrases) - rank(b.match, byPhrases) || b.found - a.found)
    .sort((a, b) => Number(isOwn(a.match.source)) - Number(isOwn(b.match.source)))
    .map(({ match, found }): SourceMatch => ({
      source: match.source,
      basis: 'phrase',
      status: match.status,
      changes: match.changes.map(plain),
      isFused: false,
      found,
      passage: match.words.join(' … '),
    }));

  const best = inTexts.find(({ id }) => !isOwn(id));
  const isWhole = byPhrases?.verified === of && byPhrases.status !== 'altered';
  if (byPhrases && (!best || (isAltered(best) && isWhole))) {
    const [lead, ...rest] = fromPhrases;
    return { ...byPhrases, basis: 'phrase', of, matches: [...(lead ? [lead] : []), ...fromTexts, ...rest] };
  }
  const matches = [...fromTexts, ...fromPhrases];
  if (best) {
    return {
      status: best.status,
      source: best.id,
      changes: best.changes.map(plain),
      diff: isAltered(best) ? diffOf(quotation, best.changes) : [],
      basis: 'snapshot',
      verified: Math.min(best.found, of),
      of,
      matches,
    };
  }
  const wasRead = [...texts.keys()].some((id) => !isOwn(id));
  const [status, basis] = wasRead ? (['not-found', 'snapshot'] as const) : (['no-source', 'none'] as const);
  return { status, source: null, changes: [], diff: [], basis, verified: 0, of, matches };
}

/** The source that the line rests on comes first, those that agree before those that differ. */
function rank(match: PhrasesOfSource, line: { source: string } | null): number {
  if (match.source === line?.source) return 0;
  return isAltered(match) ? 2 : 1;
}

/** Whether a source has this word of the quotation. */
function agrees({ within, changes }: PhrasesOfSource, word: Span): boolean {
  return within.some((span) => overlaps(span, word)) && !changes.some(({ at }) => overlaps(at, word));
}

/** What all phrases together say: which words they have, and whether a source contradicts words that none confirms. */
function judgeByPhrases(
  quotation: string,
  words: readonly Span[],
  known: readonly PhrasesOfSource[],
): (Pick<Judgement, 'status' | 'changes' | 'diff' | 'verified'> & { source: string }) | null {
  const found = (match: PhrasesOfSource): number => words.filter((word) => agrees(match, word)).length;
  const agreeing = known.filter((match) => !isAltered(match));
  const confirms = (word: Span): boolean => agreeing.some((match) => agrees(match, word));
  const openIn = (match: PhrasesOfSource): PlacedChange[] =>
    match.changes.filter(({ at }) => !isConfirmed(at, words, confirms));
  const [against] = known
    .filter((match) => isAltered(match) && openIn(match).length > 0)
    .sort((a, b) => found(b) - found(a) || openIn(a).length - openIn(b).length);
  if (against) {
    const changes = openIn(against);
    const verified = words.filter((word) => confirms(word) || agrees(against, word)).length;
    const diff = diffOf(quotation, changes);
    return { status: 'altered', source: against.source, changes: changes.map(plain), diff, verified };
  }
  const [first] = agreeing.toSorted((a, b) => found(b) - found(a));
  if (!first) return null;
  const verified = words.filter(confirms).length;
  return { status: first.status, source: first.source, changes: [], diff: [], verified };
}

/** Whether every word that a change is about is confirmed. Where words are missing, those on either side speak for the gap. */
function isConfirmed(at: Span, words: readonly Span[], confirms: (word: Span) => boolean): boolean {
  const inside = words.filter((word) => overlaps(word, at));
  if (inside.length > 0) return inside.every(confirms);
  const before = words.findLast(({ end }) => end <= at.start);
  const behind = words.find(({ start }) => start >= at.end);
  return Boolean(before && behind && confirms(before) && confirms(behind));
}

/** The words of a quotation, with those of the source behind them where they differ. */
function diffOf(quotation: string, changes: readonly PlacedChange[]): DiffPart[] {
  const parts: DiffPart[] = [];
  let done = 0;
  const add = (kind: DiffPart['kind'], text: string): void => {
    if (text !== '') parts.push({ kind, text });
  };
  for (const { at, source } of changes.toSorted((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)) {
    if (at.start < done) continue;
    add('same', quotation.slice(done, at.start));
    add('gone', quotation.slice(at.start, at.end));
    // Words that the quotation lacks have no space of their own: they take one on the side where there is none.
    const isGap = at.start === at.end;
    const isBehindSpace = /^$|\s$/.test(quotation.slice(0, at.start));
    add('new', isGap ? (isBehindSpace ? `${source} ` : ` ${source}`) : source);
    done = at.end;
  }
  add('same', quotation.slice(done));
  return parts;
}
