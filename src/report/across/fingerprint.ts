import type { Block, QuotationSpan } from '../../article/index.ts';
import type { Span } from '../../schemas/common.ts';

/** What of a report is compared with all others. */
export interface Fingerprint {
  slug: string;
  headline: string;
  /** SHA-256 of the canonical text. */
  sha256: string;
  /** Whether its sentences are compared: the article is in English and the rule is on. */
  comparesSentences: boolean;
  article: {
    text: string;
    blocks: readonly Block[];
    sentences: readonly Span[];
    title: Span | null;
    quotations: readonly QuotationSpan[];
  };
}
