import type { APIRoute } from 'astro';
import code from '../scripts/offline.ts?classic';

export const GET: APIRoute = () => new Response(code);
