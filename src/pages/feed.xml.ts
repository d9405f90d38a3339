import type { APIRoute } from 'astro';
import { writeAtom } from '../publish/feeds/index.ts';
import { getSiteForms } from '../site/data.ts';

/** The reports as an Atom feed. */
export const GET: APIRoute = async () =>
  new Response(writeAtom((await getSiteForms()).reports), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
