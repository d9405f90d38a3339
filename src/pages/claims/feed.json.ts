import type { APIRoute } from 'astro';
import { writeJsonFeed } from '../../publish/feeds/index.ts';
import { getSiteForms } from '../../site/data.ts';

/** The reviewed claims as a JSON feed. */
export const GET: APIRoute = async () =>
  new Response(writeJsonFeed((await getSiteForms()).claims), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
