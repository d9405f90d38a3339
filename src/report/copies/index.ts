import { fold, foldTypography, readArticle, type Article } from '../../article/index.ts';
import { wordsIn } from '../../language/words/index.ts';
import { wordDiff } from '../../reviews/index.ts';
import type { Span } from '../../schemas/common.ts';
import type { CopyRow, CopyView } from '../../schemas/ledger.ts';
import { findChanges } from '../../sources/index.ts';
import type { CopyFile } from '../content-model.ts';
import { pairSentences, type Pair } from './pair-sentences.ts';

/** What of an article is laid beside a copy. */
type Compared = Pick<Article, 'text' | 'sentences' | 'title'>;

const wordsOf = (sentence: string): string[] =>
  wordsIn(foldTypography(sentence).toLowerCase()).map(({ word }) => word);

/** The sentences without the headline, which every newsroom writes anew. */
const bodyOf = ({ sentences, title }: Compared): Span[] =>
  sentences.filter(({ start }) => title === null || start >= title.end);

const bare = (sentence: string): string => foldTypography(sentence).replace(/^["']+|["']+$/g, '');

interface Row extends CopyRow {
  /** Where in the copy it stands, for putting what only the copy has in its place. */
  at: number;
  words: number;
  shared: number;
}

function rowOf(here: string, span: Span, there: string, pair: Pair): Row {
  const words = wordsOf(here);
  const shared = Math.min(
    words.length,
    Math.round(pair.share * (pair.isPart ? Math.min : Math.max)(words.length, wordsOf(there).length)),
  );
  const isSame = bare(here) === bare(there);
  return {
    kind: isSame ? 'same' : 'swapped',
    article: span,
    diff: isSame ? [{ kind: 'same', text: fold(here) }] : wordDiff(fold(there), fold(here)),
    at: pair.copy,
    words: words.length,
    shared,
  };
}

/** Words swapped in sentences that go together, the most frequent first. */
function swapsOf(pairs: readonly [here: string, there: string][]): CopyView['swaps'] {
  const counted = new Map<string, CopyView['swaps'][number]>();
  for (const [here, there] of pairs) {
    for (const { article, source, kind } of findChanges(here, there)) {
      // What was only added or left out swaps nothing.
      if (article === '' || source === '') continue;
      const key = `${source.toLowerCase()}\0${article.toLowerCase()}`;
      const known = counted.get(key);
      if (known) known.count += 1;
      else counted.set(key, { article, source, kind, count: 1 });
    }
  }
  return [...counted.values()].sort((a, b) => b.count - a.count);
}

function count(rows: readonly CopyRow[], kind: CopyRow['kind']): number {
  return rows.filter((row) => row.kind === kind).length;
}

/**
 * Lays an article beside another published version of the same story, sentence by sentence: what stands in both word for
 * word, which words were swapped, and what only one of them has. Many swapped words in sentences that are else the same are
 * the mark of a text that was reworded by a machine; to say so is left to the reader.
 */
export function viewCopy(article: Compared, { id, data, text }: CopyFile): CopyView {
  const copy = readArticle(text, 'markdown');
  const body = bodyOf(article);
  const here = body.map(({ start, end }) => article.text.slice(start, end));
  const there = bodyOf(copy).map(({ start, end }) => copy.text.slice(start, end));
  const pairs = pairSentences(here.map(wordsOf), there.map(wordsOf));
  const paired = new Map(pairs.map((pair) => [pair.article, pair]));
  const found = new Set(pairs.map((pair) => pair.copy));

  let at = -1;
  const ofArticle = body.map((span, index): Row => {
    const sentence = here[index] ?? '';
    const pair = paired.get(index);
    if (pair) at = pair.copy;
    return pair
      ? rowOf(sentence, span, there[pair.copy] ?? '', pair)
      : {
          kind: 'missing',
          article: span,
          diff: [{ kind: 'new', text: fold(sentence) }],
          at,
          words: wordsOf(sentence).length,
          shared: 0,
        };
  });
  const onlyCopy = there.flatMap((sentence, index): Row[] =>
    found.has(index)
      ? []
      : [
          {
            kind: 'added',
            article: null,
            diff: data.publish ? [{ kind: 'gone', text: fold(sentence) }] : [],
            at: index,
            words: 0,
            shared: 0,
          },
        ],
  );
  const rows = insert(ofArticle, onlyCopy);
  const { title } = copy;
  const words = ofArticle.reduce((sum, row) => sum + row.words, 0);
  const shared = ofArticle.reduce((sum, row) => sum + row.shared, 0);
  const whole = pairs.filter(({ isPart }) => !isPart);
  return {
    ...data,
    id,
    headline: fold(title ? copy.text.slice(title.start, title.end) : copy.text.slice(0, 80)),
    rows: rows.map(({ kind, article: span, diff }) => ({ kind, article: span, diff })),
    sentences: {
      same: count(rows, 'same'),
      swapped: count(rows, 'swapped'),
      missing: count(rows, 'missing'),
      added: count(rows, 'added'),
    },
    shared: words === 0 ? 0 : shared / words,
    swaps: swapsOf(whole.map((pair) => [here[pair.article] ?? '', there[pair.copy] ?? ''])),
  };
}

/** Puts what only the copy has behind the sentence that it follows there; what opens the copy comes first. */
function insert(rows: readonly Row[], others: readonly Row[]): Row[] {
  const result = [...rows];
  for (const other of others) {
    // Behind the row of the nearest sentence before it in the copy, and behind others put there already.
    const before = result.reduce<number>((best, row, index) => {
      if (row.at >= other.at || row.kind === 'missing') return best;
      return best === -1 || row.at >= (result[best]?.at ?? -1) ? index : best;
    }, -1);
    result.splice(before + 1, 0, other);
  }
  return result;
}
