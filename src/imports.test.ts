import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/*
 * Imports go one way, so that each folder can be understood, tested and reused with those to its right
 * only. TypeScript's own scanner reads the imports: it sees types, re-exports and `import()` too, and,
 * given the scripts of an .astro file, reads that as well.
 */

/** From left to right: a folder may import itself and any folder to its right. */
const ORDER = [
  'pages',
  'layouts',
  'components',
  'site',
  'scripts',
  'publish',
  'styles',
  'report',
  'reviews',
  'sources',
  'flags',
  'claims',
  'language',
  'article',
  'schemas',
  'interface',
];

/** They stand beside `pages`: nobody imports them. They do without Astro, and so without `site`. */
const BESIDE_PAGES = ['cli', 'evaluation'];

/** The files at the top, which Astro and Vitest look for, tie all the rest together. */
const TOP = 'the top';

const KNOWS_ASTRO = ['pages', 'layouts', 'components', 'site', TOP];

/** The imports of each file, by paths from the project's root; packages by their name. */
type Graph = Map<string, string[]>;

function folderOf(file: string): string {
  const [first, second, third] = file.split('/');
  return first === 'src' && second !== undefined && third !== undefined ? second : TOP;
}

function mayImport(from: string, to: string): boolean {
  if (from === to || from === TOP) return true;
  if (BESIDE_PAGES.includes(from)) return to !== 'site' && ORDER.indexOf(to) >= ORDER.indexOf('components');
  return ORDER.includes(from) && ORDER.indexOf(to) > ORDER.indexOf(from);
}

function problemOf(file: string, target: string): string | undefined {
  const from = folderOf(file);
  if (target === 'astro' || /^astro[:/]/.test(target)) {
    return KNOWS_ASTRO.includes(from) ? undefined : `${file} imports ${target}: ${from} must not know Astro`;
  }
  if (target.startsWith('e2e/')) return `${file} imports ${target}: only tests of the site use e2e`;
  // Packages, and files like package.json.
  if (!target.startsWith('src/')) return undefined;
  // Figures that were measured: data, which pages show.
  if (target === 'src/evaluation/results.json') return undefined;
  const to = folderOf(target);
  if (!mayImport(from, to)) return `${file} imports ${target}: ${from} must not import ${to}`;
  if (target.endsWith('.astro') && !KNOWS_ASTRO.includes(from)) {
    return `${file} imports ${target}: ${from} must not know Astro`;
  }
  return undefined;
}

function problemsOf(graph: Graph): string[] {
  return [...graph].flatMap(([file, targets]) => targets.flatMap((target) => problemOf(file, target) ?? []));
}

/** Each cycle once, as the files it leads through. */
function cyclesOf(graph: Graph): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  function visit(file: string, trail: string[]): void {
    const start = trail.indexOf(file);
    if (start >= 0) {
      cycles.push([...trail.slice(start), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  }
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}

/** What TypeScript would read of a file: all of it, or the front matter and the scripts of a component. */
function codeOf(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  const frontMatter = /^\s*---\r?\n(.*?)\r?\n---/s.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map((match) => match[1]);
  return [frontMatter, ...scripts].join('\n');
}

function importsOf(file: string, text: string): string[] {
  return ts.preProcessFile(codeOf(file, text), true, false).importedFiles.map(({ fileName }) => {
    const path = fileName.replace(/\?.*$/, '');
    return path.startsWith('.') ? posix.join(posix.dirname(file), path) : path;
  });
}

function readGraph(): Graph {
  const files = globSync(['src/**/*.{ts,mjs,js,astro}', 'astro.config.mjs'])
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  return new Map(files.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]));
}

test('imports go one way', () => {
  const graph = readGraph();
  expect(graph.size).toBeGreaterThan(10);
  expect(problemsOf(graph)).toEqual([]);
});

test('there are no cycles', () => {
  expect(cyclesOf(readGraph())).toEqual([]);
});

test('every folder of src has its place', () => {
  const folders = new Set([...readGraph().keys()].map(folderOf));
  expect([...folders].filter((folder) => ![...ORDER, ...BESIDE_PAGES, TOP].includes(folder))).toEqual([]);
});

test('imports are read from scripts, types, re-exports and components alike', () => {
  const component = `---
import type { Claim } from '../schemas/report.ts';
export { rating } from './rating.ts';
const later = await import('astro:content');
---
<p>import x from './prose.ts'</p>
<script>import '../components/filter.ts?url';</script>`;
  expect(importsOf('src/pages/index.astro', component)).toEqual([
    'src/schemas/report.ts',
    'src/pages/rating.ts',
    'astro:content',
    'src/components/filter.ts',
  ]);
});

test.each([
  ['to the left', 'src/flags/a.ts', 'src/report/b.ts', 'flags must not import report'],
  ['of a neighbour of pages', 'src/publish/a.ts', 'src/cli/b.ts', 'publish must not import cli'],
  ['of pages by a command', 'src/cli/a.ts', 'src/pages/b.ts', 'cli must not import pages'],
  ['of the build by a command', 'src/cli/a.ts', 'src/site/b.ts', 'cli must not import site'],
  ['of a component by a command', 'src/cli/a.ts', 'src/components/B.astro', 'cli must not know Astro'],
  ['of Astro by a rule', 'src/flags/a.ts', 'astro:content', 'flags must not know Astro'],
  ['of Astro by a command', 'src/cli/a.ts', 'astro/config', 'cli must not know Astro'],
  ['of a test helper', 'src/report/a.ts', 'e2e/serve.ts', 'only tests of the site use e2e'],
])('an import %s is found', (_, file, target, problem) => {
  expect(problemsOf(new Map([[file, [target]]]))).toEqual([`${file} imports ${target}: ${problem}`]);
});

test('what is allowed is left alone', () => {
  const graph: Graph = new Map([
    ['src/pages/index.astro', ['src/layouts/Page.astro', 'astro:content', 'src/pages/helper.ts']],
    ['src/cli/main.ts', ['src/report/assemble.ts', 'src/cli/check.ts', 'yaml']],
    ['src/content.config.ts', ['src/site/loader.ts', 'astro/loaders']],
    ['src/flags/index.ts', ['src/article/types.ts', 'unified', 'node:fs']],
  ]);
  expect(problemsOf(graph)).toEqual([]);
});

test('a cycle is found', () => {
  const graph: Graph = new Map([
    ['a.ts', ['b.ts']],
    ['b.ts', ['c.ts']],
    ['c.ts', ['b.ts']],
  ]);
  expect(cyclesOf(graph)).toEqual(['b.ts → c.ts → b.ts']);
});
