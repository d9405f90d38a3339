import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SentFile } from './protocol.ts';
import { finishReport, keptReport, type Edition } from './report-files.ts';

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

const file = (name: string, text: string): SentFile => ({
  file: name,
  isPage: name.endsWith('.html'),
  took: 1,
  body: new TextEncoder().encode(text),
});

const made = (): SentFile[] => [
  file('reports/fire/index.html', PAGE),
  file('reports/fire/report.json', '{"version":1}'),
];

const edition = (settings: Partial<Edition> = {}): Edition => ({
  dir: join(dir, 'site'),
  shared: 's',
  version: '1',
  awaitsPdf: false,
  ...settings,
});

/** Finishes the report, or takes it from the build before. */
async function make(key?: string, settings: Partial<Edition> = {}) {
  const report = { slug: 'fire', keys: key === undefined ? null : [key] };
  const kept = keptReport(report, edition(settings));
  const { files, facts } = kept ?? (await finishReport(report, made(), edition(settings)));
  const text = (name: string): string => new TextDecoder().decode(files.get(name));
  return { isKept: kept !== undefined, files, facts, text };
}

test('a report has its pages, its files and itself as one file', async () => {
  const { files, text } = await make();
  expect([...files.keys()].sort()).toEqual([
    'reports/fire/fire.html',
    'reports/fire/index.html',
    'reports/fire/report.json',
  ]);
  expect(text('reports/fire/report.json')).toBe('{"version":1}');
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
  expect(first.isKept).toBe(false);
  const second = await make('a');
  expect(second.isKept).toBe(true);
  expect([...second.files].map(([name, bytes]) => [name, [...bytes]])).toEqual(
    [...first.files].map(([name, bytes]) => [name, [...bytes]]),
  );
  expect(second.facts).toEqual(first.facts);
});

test('it is made anew when its content or the code is another', async () => {
  await make('a');
  expect((await make('b')).isKept).toBe(false);
  expect((await make('b', { version: '2' })).isKept).toBe(false);
  expect((await make('b', { version: '2', awaitsPdf: true })).isKept).toBe(false);
  expect((await make('b', { version: '2', awaitsPdf: true })).isKept).toBe(true);
});

test('what may change without its key is made each time', async () => {
  await make();
  expect((await make()).isKept).toBe(false);
});
