import type { APIRoute } from 'astro';
import { claimReviewFeed } from '../publish/claim-review/index.ts';
import { allReports, getSite } from '../site/data.ts';

/** The ClaimReviews of the site as a DataFeed; its schema is at /schemas/claimreview.json. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(claimReviewFeed(await allReports(), await getSite()), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/ld+json' },
  });
