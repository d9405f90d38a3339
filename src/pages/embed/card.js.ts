import type { APIRoute } from 'astro';
import { CARD_SCRIPT } from '../../publish/embeds/index.ts';

/** What a card in a frame says to the page around it. */
export const GET: APIRoute = () =>
  new Response(CARD_SCRIPT, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
