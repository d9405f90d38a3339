import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { OfflineBuild, OfflineFile } from '../scripts/offline-types.ts';
import { choosePrecache, picturesOn, reportsOn, writeServiceWorker } from './service-worker.ts';

const names = (files: readonly { name: string }[]): string[] => files.map(({ name }) => name);

describe('what is kept from the first visit on', () => {
  const shell = { name: 'index.html', bytes: 1_000_000 };
  const file = (name: string, bytes = 1_500_000) => ({ name, bytes });
  const files = [
    shell,
    file('reports/a/claims/x/index.html'),
    file('reports/a/index.html'),
    file('reports/b/index.html'),
    file('reports/c/index.html', 10),
    file('rules/units/index.html', 10),
  ];

  test('is the shell and whole reports, the newest first, while there is room', () => {
    expect(names(choosePrecache(files, ['reports/b/', 'reports/c/', 'reports/a/']))).toEqual([
      'index.html',
      'reports/b/index.html',
      'reports/c/index.html',
    ]);
    expect(names(choosePrecache(files, ['reports/a/', 'reports/b/', 'reports/c/']))).toEqual([
      'index.html',
      'reports/a/claims/x/index.html',
      'reports/a/index.html',
    ]);
  });

  test('is without the texts of search results where they are many', () => {
    const pieces = (bytes: number) => [
      file('search/index.js', 10),
      file('search/texts-0-ab.js', bytes),
      file('search/texts-1-cd.js', bytes),
    ];
    expect(names(choosePrecache(pieces(900_000), []))).toHaveLength(3);
    expect(names(choosePrecache(pieces(1_100_000), []))).toEqual(['search/index.js']);
  });

  test('has the logo, and no other picture', () => {
    const logo = picturesOn(
      '<img class="day" src="logo.svg" alt="A"><img src="https://example.org/a.png"><p title="<img">',
    );
    expect([...logo]).toEqual(['logo.svg']);
    const pictures = [file('logo.svg', 10), file('icon-512.png', 10)];
    expect(names(choosePrecache(pictures, [], logo))).toEqual(['logo.svg']);
  });

  test('leaves out what is for teachers, of a report that is kept', () => {
    const pages = ['', 'key/', 'worksheet/'].map((page) => file(`reports/a/classroom/${page}index.html`, 10));
    const kept = names(choosePrecache([shell, ...pages], ['reports/a/']));
    expect(kept).toEqual(['index.html', 'reports/a/classroom/index.html']);
  });

  test('is the shell alone where that is large', () => {
    const large = { name: '_astro/x.css', bytes: 9_000_000 };
    expect(names(choosePrecache([large, ...files], ['reports/c/']))).toEqual(['_astro/x.css', 'index.html']);
  });
});

test('the reports are taken in the order of the first page, each once', () => {
  const home =
    '<a href="reports/b/index.html">B</a><a href="reports/a/index.html">A</a><a href="reports/b/index.html">B</a>' +
    '<a href="reports/b/report.json">data</a><a href="people/index.html">People</a>';
  expect(reportsOn(home)).toEqual(['reports/b/', 'reports/a/']);
});

describe('the worker of a built site', () => {
  const dir = mkdtempSync(join(tmpdir(), 'sic-worker-'));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  function write(name: string, text: string): void {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }

  async function built(): Promise<{ worker: string; build: OfflineBuild; list: OfflineFile[] }> {
    await writeServiceWorker(dir);
    const worker = readFileSync(join(dir, 'worker.js'), 'utf8');
    const build = JSON.parse(/^self\.sicBuild=(.*);$/m.exec(worker)?.[1] ?? '') as OfflineBuild;
    const list = JSON.parse(readFileSync(join(dir, build.list), 'utf8')) as OfflineFile[];
    return { worker, build, list };
  }

  test('knows each page by its digest, no other form, and is the same for the same site', async () => {
    const page = '<p>ä</p>';
    write('index.html', '<a href="reports/a/index.html">A</a>');
    write('reports/a/index.html', page);
    write('reports/a/a.html', 'one file');
    write('reports/a/report.json', '{}');
    write('rules/units/index.html', page);
    write('embed/a/x/index.html', page);
    const first = await built();
    const hex = createHash('sha256').update(page).digest('hex').slice(0, 16);
    expect(first.list).toEqual([
      ['index.html', expect.any(String), 36],
      ['reports/a/index.html', hex, 9],
      ['rules/units/index.html', hex, 9],
    ]);
    expect(first.build.precache.map(({ url }) => url)).toEqual([
      'index.html',
      'reports/a/index.html',
      first.build.list,
    ]);
    expect((await built()).worker).toBe(first.worker);
    // Another page, however far away, makes another build.
    write('rules/units/index.html', '<p>o</p>');
    const second = await built();
    expect(second.build.list).not.toBe(first.build.list);
    expect(readdirSync(dir)).toContain(second.build.list);
  }, 60_000);
});
