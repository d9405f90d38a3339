import { overlaps } from '../../article/index.ts';
import { findPairs } from '../../flags/index.ts';
import type { Span } from '../../schemas/common.ts';
import type { Twin } from '../../schemas/ledger.ts';
import { compareQuotation, prepareTexts } from '../../sources/index.ts';
import type { Fingerprint } from './fingerprint.ts';

/** Shorter quotations are alike by chance: “a step in the right direction”. */
const LEAST_WORDS = 6;

/** So large a part of the shorter quotation must stand in the other, in order. */
const LEAST_SHARE = 0.7;

/** A phrase that is quoted everywhere needs no longer list. */
const MOST_TWINS = 5;

interface Quoted {
  fingerprint: Fingerprint;
  index: number;
  span: Span;
  words: string;
  tokens: string[];
}

/** Says of one quotation what the other has in its place. The shorter may stand in the midst of the longer. */
function twinOf(here: Quoted, there: Quoted): Twin | null {
  const isShorter = here.tokens.length <= there.tokens.length;
  const [shorter, longer] = isShorter ? [here, there] : [there, here];
  const [match] = compareQuotation(shorter.words, prepareTexts([{ id: '', text: longer.words }]));
  if (!match || match.isFused || match.found < LEAST_SHARE * match.of) return null;
  const changes = match.changes.map(({ article, source, kind }) =>
    isShorter ? { article, source, kind } : { article: source, source: article, kind },
  );
  const { slug, headline } = there.fingerprint;
  const isOther = slug !== here.fingerprint.slug;
  return {
    ...there.span,
    report: isOther ? slug : null,
    headline: isOther ? headline : null,
    words: there.words,
    changes,
  };
}

/**
 * Quotations that stand elsewhere in the same words or nearly: in the same article, or in that of another report.
 * @returns by slug, for each of the article’s quotations in their order its twins, in the order of the reports
 */
export function findTwins(fingerprints: readonly Fingerprint[]): Map<string, Twin[][]> {
  const all = fingerprints.flatMap((fingerprint) => {
    const { text, quotations } = fingerprint.article;
    return quotations.flatMap(({ start, end, inner }, index): Quoted[] => {
      const words = text.slice(inner.start, inner.end);
      const tokens = words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      return tokens.length < LEAST_WORDS ? [] : [{ fingerprint, index, span: { start, end }, words, tokens }];
    });
  });
  const twins = new Map(
    fingerprints.map(({ slug, article }) => [slug, article.quotations.map((): Twin[] => [])]),
  );
  const add = (here: Quoted, there: Quoted): void => {
    const list = twins.get(here.fingerprint.slug)?.[here.index];
    const twin = list && list.length < MOST_TWINS ? twinOf(here, there) : null;
    if (twin) list?.push(twin);
  };
  for (const [first, second] of findPairs(all.map(({ tokens }) => tokens))) {
    const [one, other] = [all[first], all[second]];
    // What stands inside a quotation is no other one.
    if (!one || !other || (one.fingerprint === other.fingerprint && overlaps(one.span, other.span))) continue;
    add(one, other);
    add(other, one);
  }
  return twins;
}
