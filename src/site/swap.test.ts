import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MARK, markReplaceable } from './out-folder.ts';
import { finishSwap, openBuilding, swapIn } from './swap.ts';

let dir = '';
let out = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sic-swap-'));
  out = join(dir, 'site');
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const PAGES = ['index.html', 'people.html', 'rules.html'];

function fill(folder: string, words: string): void {
  markReplaceable(folder);
  for (const name of PAGES) writeFileSync(join(folder, name), words);
}

/** What a folder’s pages say; anything but one site, whole, is an error. */
function siteIn(folder: string): string {
  expect(readdirSync(folder).sort()).toEqual([MARK, ...PAGES]);
  const words = new Set(PAGES.map((name) => readFileSync(join(folder, name), 'utf8')));
  expect(words.size).toBe(1);
  return [...words].join();
}

/** Builds a new site in a process of its own, which is killed before it changes the disk for the n-th time. */
function buildAndKill(turn: number): 'killed' | 'done' {
  const fixture = join(import.meta.dirname, 'swap.fixture.ts');
  const { signal, status, stderr } = spawnSync(process.execPath, [fixture, out, String(turn)], {
    encoding: 'utf8',
  });
  if (signal === 'SIGKILL') return 'killed';
  expect(status, stderr).toBe(0);
  return 'done';
}

describe('a build that is killed', () => {
  test('at any moment leaves one whole site, in its place at the latest after the next start', () => {
    const left: string[] = [];
    for (let turn = 0; ; turn += 1) {
      rmSync(dir, { recursive: true, force: true });
      fill(out, 'old');
      const end = buildAndKill(turn);
      const isThere = readdirSync(dir).includes('site');
      const before = isThere ? siteIn(out) : 'none';
      finishSwap(out);
      const after = siteIn(out);
      if (isThere && before === 'new') expect(after).toBe('new');
      expect(readdirSync(dir), `killed at ${turn}`).toEqual(['site']);
      left.push(`${before}, then ${after}`);
      if (end === 'done') break;
    }
    expect(left.at(-1)).toBe('new, then new');
    expect(new Set(left)).toEqual(
      new Set(['old, then old', 'old, then new', 'none, then new', 'new, then new']),
    );
  }, 120_000);

  test('is made good by the next build, which may be killed as well', () => {
    fill(out, 'old');
    let turn = 0;
    while (buildAndKill(turn) === 'killed') turn += 1;
    expect(siteIn(out)).toBe('new');
    expect(readdirSync(dir)).toEqual(['site']);
  }, 120_000);

  test('leaves nothing where there was no site before', () => {
    expect(buildAndKill(4)).toBe('killed');
    finishSwap(out);
    expect(readdirSync(dir)).toEqual([]);
  });
});

describe('a site that is built', () => {
  test('takes the place of the one before, of which nothing is left', () => {
    fill(out, 'old');
    const building = openBuilding(out);
    fill(building, 'new');
    expect(siteIn(out)).toBe('old');
    swapIn(building, out);
    expect(siteIn(out)).toBe('new');
    expect(readdirSync(dir)).toEqual(['site']);
  });

  test('may be the first, or the first in an empty folder, or in folders that are not there yet', () => {
    for (const place of ['site', 'empty', 'new/folder/site']) {
      out = join(dir, place);
      if (place === 'empty') mkdirSync(out);
      const building = openBuilding(out);
      fill(building, 'new');
      swapIn(building, out);
      expect(siteIn(out)).toBe('new');
    }
  });

  test('goes to where a link leads, and leaves the link', () => {
    mkdirSync(join(dir, 'elsewhere'));
    fill(join(dir, 'elsewhere/www'), 'old');
    symlinkSync(join(dir, 'elsewhere/www'), out);
    const building = openBuilding(out);
    fill(building, 'new');
    swapIn(building, out);
    expect(siteIn(join(dir, 'elsewhere/www'))).toBe('new');
    expect(siteIn(out)).toBe('new');
    expect(readdirSync(join(dir, 'elsewhere'))).toEqual(['www']);
  });

  test('is refused if somebody removed it meanwhile, and the one before stays', () => {
    fill(out, 'old');
    const building = openBuilding(out);
    rmSync(building, { recursive: true });
    mkdirSync(building);
    writeFileSync(join(building, 'index.html'), 'half');
    expect(() => swapIn(building, out)).toThrow(/was removed while it was being filled; build again/);
    expect(siteIn(out)).toBe('old');
  });
});

describe('what stands beside the site', () => {
  test('is kept where it is no leftover of ours', () => {
    fill(out, 'old');
    for (const name of ['.site-building-notes', '.site-building-99999999', '.site-old', '.site-next']) {
      mkdirSync(join(dir, name));
      writeFileSync(join(dir, name, 'notes.txt'), 'mine');
    }
    writeFileSync(join(dir, '.site-building-99999998'), 'mine');
    const before = readdirSync(dir);
    expect(finishSwap(out)).toBe(false);
    expect(readdirSync(dir)).toEqual(before);
    expect(siteIn(out)).toBe('old');
    const building = openBuilding(out);
    fill(building, 'new');
    expect(() => swapIn(building, out)).toThrow(/could not be renamed to/);
    expect(siteIn(out)).toBe('old');
    expect(readFileSync(join(dir, '.site-next/notes.txt'), 'utf8')).toBe('mine');
  });

  test('is kept while the process that builds it is alive', () => {
    const [alive, dead] = [process.ppid, 99_999_999].map((number) => join(dir, `.site-building-${number}`));
    fill(alive ?? '', 'other');
    fill(dead ?? '', 'other');
    finishSwap(out);
    expect(readdirSync(dir)).toEqual([`.site-building-${process.ppid}`]);
  });

  test('cannot stand in a folder that is none: the way out is told before anything is built', () => {
    writeFileSync(join(dir, 'file'), '');
    expect(() => openBuilding(join(dir, 'file/site'))).toThrow(
      /nothing can be written to .*file\. Let SIC_OUT/,
    );
  });
});
