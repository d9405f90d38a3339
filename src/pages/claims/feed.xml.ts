import type { APIRoute } from 'astro';
import { writeAtom } from '../../publish/feeds/index.ts';
import { getSiteForms } from '../../site/data.ts';

/** The reviewed claims as an Atom feed. */
export const GET: APIRoute = async () =>
  new Response(writeAtom((await getSiteForms()).claims), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
