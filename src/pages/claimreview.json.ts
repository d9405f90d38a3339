import type { APIRoute } from 'astro';
import { getSiteForms } from '../site/data.ts';

/** The ClaimReviews of the site as a DataFeed; its schema is at /schemas/claimreview.json. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify((await getSiteForms()).claimReviews, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/ld+json' },
  });
