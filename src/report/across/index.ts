import { findSharedSentences, proseOf } from '../../flags/index.ts';
import { sha256 } from '../../reviews/index.ts';
import type { Severity } from '../../schemas/analysis.ts';
import type { Span } from '../../schemas/common.ts';
import type { Twin } from '../../schemas/ledger.ts';
import type { Elsewhere } from '../../schemas/report.ts';
import type { Cache } from '../cache.ts';
import { analysisVersion } from '../version.ts';
import type { Fingerprint } from './fingerprint.ts';
import { findTwins } from './twins.ts';

export type { Fingerprint } from './fingerprint.ts';

/** A sentence that other reports’ articles have too, or nearly. */
export interface SharedPassage extends Span {
  message: string;
  severity: Severity;
  elsewhere: Elsewhere[];
}

/** What comparing a report with all others has shown. */
export interface Across {
  shared: SharedPassage[];
  /** For each of the article’s quotations, in their order, where else its words stand. */
  twins: Twin[][];
}

/**
 * Compares the articles of all reports with each other: the second stage of assembling a site, after each was analysed alone.
 * The result is kept under a digest of its own, so that it is made anew only when an article is new or changed.
 * @returns by slug
 */
export function compareReports(fingerprints: readonly Fingerprint[], cache: Cache): Map<string, Across> {
  const parts = fingerprints.map(({ slug, headline, sha256: digest, comparesSentences }) => [
    slug,
    headline,
    digest,
    comparesSentences,
  ]);
  const digest = sha256(JSON.stringify({ stage: 'across', version: analysisVersion(), parts }));
  const kept = cache.read(digest) as [string, Across][] | undefined;
  if (kept) return new Map(kept);
  const twins = findTwins(fingerprints);
  const shared = sharedOf(fingerprints);
  const across = fingerprints.map(({ slug }, index): [string, Across] => [
    slug,
    { shared: shared[index] ?? [], twins: twins.get(slug) ?? [] },
  ]);
  cache.write(digest, across);
  return new Map(across);
}

function sharedOf(fingerprints: readonly Fingerprint[]): SharedPassage[][] {
  const texts = fingerprints.map(({ headline, comparesSentences, article }) => ({
    headline,
    prose: comparesSentences ? proseOf(article) : [],
  }));
  return findSharedSentences(texts).map((found) =>
    found.map(({ elsewhere, ...sentence }) => ({
      ...sentence,
      elsewhere: elsewhere.flatMap(({ text, start, end }): Elsewhere[] => {
        const other = fingerprints[text];
        if (!other) return [];
        const words = other.article.text.slice(start, end);
        return [{ report: other.slug, headline: other.headline, start, end, words }];
      }),
    })),
  );
}
