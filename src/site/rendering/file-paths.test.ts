import type { RouteData } from 'astro';
import { expect, test } from 'vitest';
import { fileRoute } from '../file-route.ts';
import { filePaths } from './file-paths.ts';

const part = (content: string, dynamic = false) => ({ content, dynamic, spread: false });
const ROUTE = {
  component: 'src/pages/reports/[slug]/[table].csv.ts',
  type: 'endpoint',
  segments: [[part('reports')], [part('slug', true)], [part('table', true), part('.csv')]],
} as unknown as RouteData;
const PATHS = [
  { params: { slug: 'fire', table: 'claims' }, props: { rows: 2 }, cacheKey: 'a' },
  { params: { slug: 'flood', table: 'flags' }, props: { rows: 0 }, cacheKey: 'b' },
];
const getStaticPaths = () => Promise.resolve(PATHS);
const locals = (pathname: string) => Promise.resolve({ site: { name: pathname } } as App.Locals);

const GET = fileRoute<{ rows?: number }>(
  'text/csv; charset=utf-8',
  ({ params, props, locals: { site } }) => `${params['table'] ?? ''},${String(props.rows)},${site.name}\n`,
);

test('each file has its path, its key, and what makes it of its own properties', async () => {
  const files = await filePaths(ROUTE, { getStaticPaths, GET }, locals);
  expect(files.map(({ pathname, cacheKey }) => [pathname, cacheKey])).toEqual([
    ['/reports/fire/claims.csv', 'a'],
    ['/reports/flood/flags.csv', 'b'],
  ]);
  const made = await Promise.all(files.map(({ make }) => make()));
  expect(made.map((bytes) => new TextDecoder().decode(bytes))).toEqual([
    'claims,2,/reports/fire/claims.csv\n',
    'flags,0,/reports/flood/flags.csv\n',
  ]);
});

test('an endpoint that makes responses of its own is an error that names it', async () => {
  const own = { getStaticPaths, GET: () => new Response('') };
  await expect(filePaths(ROUTE, own, locals)).rejects.toThrow('[table].csv.ts gives files about reports');
  await expect(filePaths(ROUTE, undefined, locals)).rejects.toThrow('must be a fileRoute');
});

test('a server gets the same bytes, with their type', async () => {
  const response = await GET({ params: { table: 'claims' }, props: { rows: 1 }, locals: await locals('/') });
  expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
  expect(await response.text()).toBe('claims,1,/\n');
});
