import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RouteData } from 'astro';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reportFiles } from './report-files.ts';
import type { App, SitePath } from './site-path.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sic-report-files-'));
  // Where the cache is, and the code that single files are made by.
  vi.spyOn(process, 'cwd').mockReturnValue(dir);
  for (const folder of ['src/publish/single-file', 'src/interface', 'site'])
    mkdirSync(join(dir, folder), { recursive: true });
  writeFileSync(join(dir, 'package-lock.json'), '{}');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(dir, { recursive: true, force: true });
});

const PAGE = `<!DOCTYPE html>
<html lang="en"><head><title>Fire</title><link rel="canonical" href="https://checks.example/reports/fire/"></head>
<body><main><a href="/sources/">Sources</a>
<a href="report.json">JSON</a><span data-size="report.json"></span></main></body></html>`;

const path = (pathname: string, type: RouteData['type'], cacheKey?: string): SitePath => ({
  pathname,
  route: { type, component: pathname } as RouteData,
  cacheKey,
});

const paths = (cacheKey?: string): SitePath[] => [
  path('/reports/fire/', 'page', cacheKey),
  path('/reports/fire/report.json', 'endpoint', cacheKey),
];

/** Makes the report, and tells which addresses it asked for. */
async function make(cacheKey?: string, settings: { version?: string; awaitsPdf?: boolean } = {}) {
  const asked: string[] = [];
  const app: App = {
    reportPaths: () => Promise.resolve([]),
    otherPaths: () => Promise.resolve([]),
    render: (url) => {
      asked.push(new URL(url).pathname);
      return Promise.resolve(new Response(url.endsWith('.json') ? '{"version":1}' : PAGE));
    },
  };
  const data = { dir: join(dir, 'site'), shared: 's', version: '1', awaitsPdf: false, ...settings };
  const { files, facts } = await reportFiles('fire', paths(cacheKey), app, data);
  const text = (file: string): string => new TextDecoder().decode(files.get(file));
  return { asked: asked.sort(), files, facts, text };
}

const ALL = ['/reports/fire/', '/reports/fire/report.json'];

test('a report has its pages, its files and itself as one file', async () => {
  const { files, text } = await make();
  expect([...files.keys()].sort()).toEqual([
    'reports/fire/fire.html',
    'reports/fire/index.html',
    'reports/fire/report.json',
  ]);
  expect(text('reports/fire/report.json')).toBe('{"version":1}');
});

test('a file whose name has no ending is a file, though its address ends in a slash', async () => {
  const app: App = {
    reportPaths: () => Promise.resolve([]),
    otherPaths: () => Promise.resolve([]),
    render: (url) => Promise.resolve(new Response(url.endsWith('SHA256SUMS/') ? 'sums' : PAGE)),
  };
  const sums = path('/reports/fire/evidence/SHA256SUMS/', 'endpoint');
  const data = { dir: join(dir, 'site'), shared: 's', version: '1', awaitsPdf: false };
  const { files } = await reportFiles('fire', [...paths(), sums], app, data);
  expect(new TextDecoder().decode(files.get('reports/fire/evidence/SHA256SUMS'))).toBe('sums');
});

test('its pages work from any folder, and say how large the downloads are', async () => {
  const { text } = await make();
  expect(text('reports/fire/index.html')).toContain('href="../../sources/index.html"');
  expect(text('reports/fire/index.html')).toMatch(/<span data-size="report.json">, 1\sKB<\/span>/);
});

test('where PDFs are still to come, sizes are left to be put in later', async () => {
  const { text } = await make(undefined, { awaitsPdf: true });
  expect(text('reports/fire/index.html')).toContain('<span data-size="report.json"></span>');
});

test('what is told of a page is what stands in its file', async () => {
  const { facts, files } = await make();
  const page = facts.find(({ file }) => file === 'reports/fire/index.html');
  expect(page?.canonical).toBe('https://checks.example/reports/fire/');
  expect(page?.bytes).toBe(files.get('reports/fire/index.html')?.length);
  expect(facts.find(({ file }) => file === 'reports/fire/fire.html')?.listed).toBe(false);
});

test('what was made is taken from the build before, byte for byte', async () => {
  const first = await make('a');
  expect(first.asked).toEqual(ALL);
  const second = await make('a');
  expect(second.asked).toEqual([]);
  expect(second.files).toEqual(first.files);
  expect(second.facts).toEqual(first.facts);
});

test('it is made anew when its content or the code is another', async () => {
  await make('a');
  expect((await make('b')).asked).toEqual(ALL);
  expect((await make('b', { version: '2' })).asked).toEqual(ALL);
  expect((await make('b', { version: '2', awaitsPdf: true })).asked).toEqual(ALL);
  expect((await make('b', { version: '2', awaitsPdf: true })).asked).toEqual([]);
});

test('what may change without its key is made each time', async () => {
  await make();
  expect((await make()).asked).toEqual(ALL);
});
