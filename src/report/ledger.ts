import { overlaps, type QuotationSpan } from '../article/index.ts';
import type { LedgerLine, Twin } from '../schemas/ledger.ts';
import type { ReportClaim, Review } from '../schemas/report.ts';
import { judgeQuotation, prepareTexts, type Phrase } from '../sources/index.ts';
import type { Content } from './content-model.ts';

/** What the ledger of a report is made from. */
export interface LedgerInput {
  text: string;
  quotations: readonly QuotationSpan[];
  /** The claims in their order, with their reviews. */
  claims: readonly ReportClaim[];
  /** All reviews, those without a place too. */
  reviews: readonly Review[];
  /** Where else the words of each quotation stand. */
  twins: readonly (readonly Twin[])[];
  /** Who published the article. */
  publisher: string | undefined;
}

/** Whether a source is by the publisher of the article. */
export function isBy(publisher: string | undefined, other: string | undefined): boolean {
  return publisher !== undefined && publisher.toLowerCase() === other?.toLowerCase();
}

/** Exact words of sources that a review records. */
function phrasesOf(review: Review): Omit<Phrase, 'isCited'>[] {
  return review.evidence.flatMap(({ source, phrases }) =>
    source === undefined ? [] : phrases.map((words) => ({ source, words })),
  );
}

/**
 * The quotation ledger: one line for each quotation of the article, nested ones too, in reading order. Each is held against
 * the texts that were read of the report’s sources and the phrases that its evidence records; what a reviewer found by eye,
 * and where else the words stand, is told apart from that.
 */
export function ledgerOf(
  input: LedgerInput,
  { sources, snapshots }: Pick<Content, 'sources' | 'snapshots'>,
): LedgerLine[] {
  const { text, quotations, claims, reviews, twins, publisher } = input;
  if (quotations.length === 0) return [];
  const used = new Set(reviews.flatMap(({ evidence }) => evidence.flatMap(({ source }) => source ?? [])));
  const read = [...used].sort().flatMap((id) => {
    const snapshot = snapshots.get(id);
    return snapshot ? [{ id, text: snapshot.text }] : [];
  });
  const library = prepareTexts(read);
  const texts = new Map(
    read.map((one) => [one.id, sources.get(one.id)?.publish === false ? null : one.text]),
  );
  const own = new Set([...used].filter((id) => isBy(publisher, sources.get(id)?.publisher)));

  return quotations.map(({ start, end, inner, parent }, index): LedgerLine => {
    const words = text.slice(inner.start, inner.end);
    const touching = claims.filter((claim) => overlaps(claim, inner));
    const cited = new Set(touching.flatMap(({ review }) => review ?? []));
    const phrases = reviews.flatMap((review) =>
      phrasesOf(review).map((phrase) => ({ ...phrase, isCited: cited.has(review) })),
    );
    return {
      number: index + 1,
      start,
      end,
      words,
      ...judgeQuotation(words, { library, texts, phrases, own }),
      reviewer: touching.flatMap(({ id, review }) =>
        // What was compared was the whole quotation, as it stood then.
        parent === null && review?.quotation && review.state.state === 'holds'
          ? [{ ...review.quotation, claim: id }]
          : [],
      ),
      twins: [...(twins[index] ?? [])],
      claims: touching.map(({ number }) => number),
    };
  });
}
