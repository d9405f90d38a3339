import type { APIRoute } from 'astro';
import { searchIndex } from '../../publish/search/index.ts';
import { getSearch } from '../../site/data.ts';

export const GET: APIRoute = async ({ locals }) => new Response(searchIndex(await getSearch(), locals.words));
