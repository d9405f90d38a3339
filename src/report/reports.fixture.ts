import type { LedgerLine } from '../schemas/ledger.ts';
import type { Report, ReportClaim, Review, Source } from '../schemas/report.ts';
import { reviewSchema, type ReviewData } from '../schemas/review.ts';
import { sourceSchema } from '../schemas/source.ts';
import { summarise } from './summary.ts';

const RATINGS = [
  { id: 'true', label: 'True', value: 2, definition: 'It holds.' },
  { id: 'false', label: 'False', value: 1, definition: 'It does not hold.' },
];

/** A source, for tests. */
export function source(id: string, data: Partial<Source> = {}): Source {
  const record = sourceSchema.parse({ publisher: id, address: `https://${id}.example/`, read: '2026-03-01' });
  return { ...record, note: '', ...data, id };
}

/** A review that is rated and holds, for tests. */
export function review(id: string, data: Partial<ReviewData> & Partial<Review> = {}): Review {
  const parsed = reviewSchema.parse({ words: `Words of ${id}.`, rating: 'true', reviewed: '2026-03-10' });
  return { ...parsed, reasoning: '', state: { state: 'holds' }, ...data, id };
}

/** A claim, with its review or without one, for tests. */
export function claim(id: string, judged: Review | null, checkworthiness = 0.9): ReportClaim {
  return {
    id,
    start: 0,
    end: 1,
    kind: 'statement',
    checkworthiness,
    reasons: [],
    attribution: null,
    standsAlone: `The claim ${id}.`,
    number: 1,
    words: 'T',
    speaker: null,
    review: judged,
    flags: [],
  };
}

/** A report of these claims, for tests. */
export function report(
  slug: string,
  claims: readonly ReportClaim[],
  data: Partial<Omit<Report, 'quotations'>> & { statuses?: LedgerLine['status'][] } = {},
): Report {
  const { statuses = [], ...rest } = data;
  const numbered = claims.map((each, index) => ({ ...each, number: index + 1 }));
  const quotations = statuses.map((status) => ({ status }) as LedgerLine);
  return {
    version: 1,
    slug,
    headline: `Headline of ${slug}`,
    language: 'en',
    article: { language: 'en', text: 'T', sha256: '', blocks: [] },
    reportDate: null,
    finding: null,
    corrections: [],
    summary: summarise(numbered, [], rest.orphans ?? [], RATINGS),
    words: 1,
    title: null,
    sentences: [],
    attributions: [],
    dates: [],
    claims: numbered,
    flags: [],
    dismissed: [],
    dismissals: [],
    quotations,
    copies: [],
    secondLook: [],
    orphans: [],
    ratings: RATINGS,
    sources: {},
    people: {},
    reviewer: 'The Bridge Desk',
    notes: [],
    ...rest,
  };
}
