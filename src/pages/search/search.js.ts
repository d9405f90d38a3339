import type { APIRoute } from 'astro';
import code from '../../scripts/search.ts?classic';

export const GET: APIRoute = () => new Response(code);
