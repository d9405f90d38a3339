import { claim, report, review } from '../../report/reports.fixture.ts';
import { personSchema } from '../../schemas/person.ts';
import type { Report } from '../../schemas/report.ts';
import { siteSchema } from '../../schemas/site.ts';
import { claimReviewsOf } from './index.ts';

/** The site that has reviewed. */
export const SITE = siteSchema.parse({
  name: 'Checks of the Bridge Desk',
  address: 'https://checks.desk.example/site',
  organisation: { name: 'The Bridge Desk', url: 'https://desk.example/' },
  languages: ['en'],
  ratings: [{ id: 'true', label: 'True', value: 2, definition: 'It holds.' }],
});

/** A scale with a step that has no number. */
export const SCALE = [
  { id: 'true', label: 'True', value: 3, definition: 'It holds.' },
  { id: 'half', label: 'Half true', value: 2, definition: 'It holds in part.' },
  { id: 'false', label: 'False', value: 1, definition: 'It does not hold.' },
  { id: 'open', label: 'Open', definition: 'Nothing settles it.' },
];

const people = {
  holt: { ...personSchema.parse({ name: 'Anna Holt', kind: 'person', wikidata: 'Q4242' }), id: 'holt' },
  harbour: { ...personSchema.parse({ name: 'Harbour Office', kind: 'organisation' }), id: 'harbour' },
  desk: {
    ...personSchema.parse({ name: 'Desk of Bridges', kind: 'organisation', aliases: ['Bridge Desk'] }),
    id: 'desk',
  },
};

/** The article that claims are made in: others than the site have published it. */
export const ARTICLE = {
  language: 'en',
  text: 'T',
  sha256: '',
  blocks: [],
  publisher: 'The Harbour Paper',
  address: 'https://harbour-paper.example/fire',
  published: '2026-03',
};

/** A report on the article with one reviewed claim. */
export const reviewed = (
  data: Parameters<typeof review>[1] = {},
  more: Parameters<typeof report>[2] = {},
): Report =>
  report('fire', [claim('boats', review('boats', data))], {
    article: ARTICLE,
    ratings: SCALE,
    people,
    ...more,
  });

/** What tests look at of a ClaimReview. */
interface Written {
  author: { name: string; url?: string };
  reviewRating: Record<string, unknown>;
  itemReviewed: {
    author?: { '@type': string; name: string; sameAs?: string };
    appearance?: { url: string }[];
    firstAppearance?: { url: string };
  };
  citation?: unknown[];
  correction?: unknown[];
}
/** The ClaimReview of a report with one claim, where there is one. */
export const write = (data: Report, site = SITE): Written | undefined =>
  claimReviewsOf(data, site)[0] as Written | undefined;
