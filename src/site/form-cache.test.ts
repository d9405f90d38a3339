import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sic-forms-'));
  vi.spyOn(process, 'cwd').mockReturnValue(dir);
  write('src/form/draw.ts', 'one');
  write('package-lock.json', '{}');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(dir, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), text);
}

const CODE = ['src/form/'];

/** As a new build finds it: within one, code is taken not to change. */
async function open() {
  vi.resetModules();
  return import('./form-cache.ts');
}

/** How often a form was made, and what came out. */
async function make(from: unknown, words: string): Promise<[number, string]> {
  const { keptForm } = await open();
  const maker = vi.fn(() => Promise.resolve(new TextEncoder().encode(words)));
  const bytes = await keptForm({ name: 'cards/a.png', from, code: CODE }, maker);
  return [maker.mock.calls.length, new TextDecoder().decode(bytes)];
}

test('a form is made once, and again where what it is made from, or by, has changed', async () => {
  expect(await make({ count: 1 }, 'made')).toEqual([1, 'made']);
  expect(await make({ count: 1 }, 'other')).toEqual([0, 'made']);
  expect(await make({ count: 2 }, 'other')).toEqual([1, 'other']);
  write('src/form/draw.ts', 'two');
  expect(await make({ count: 2 }, 'third')).toEqual([1, 'third']);
});

test('a form that is damaged on disk is made anew', async () => {
  await make(1, 'made');
  const [file = ''] = globSync('.cache/**/*.png', { cwd: dir });
  writeFileSync(join(dir, file), readFileSync(join(dir, file)).subarray(0, 10));
  expect(await make(1, 'anew')).toEqual([1, 'anew']);
});

test('the version of code is another when a file, its name or a package is, and not when a test is', async () => {
  const version = async () => (await open()).versionOf(CODE).toString('hex');
  const seen = [await version()];
  write('src/form/draw.test.ts', 'test');
  expect(await version()).toBe(seen[0]);
  write('src/form/deep/more.ts', 'more');
  seen.push(await version());
  write('src/form/draw.ts', 'two');
  seen.push(await version());
  rmSync(join(dir, 'src/form/deep/more.ts'));
  write('src/form/deep/else.ts', 'more');
  seen.push(await version());
  write('package-lock.json', '{ "a": 1 }');
  seen.push(await version());
  expect(new Set(seen).size).toBe(5);
});
