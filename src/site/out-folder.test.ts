import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assertReplaceable, markReplaceable } from './out-folder.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sic-out-'));
  for (const name of ['project', 'desk/content/reports', 'site'])
    mkdirSync(join(dir, name), { recursive: true });
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const replace = (out: string) => () => {
  assertReplaceable(join(dir, out), { content: join(dir, 'desk/content'), project: join(dir, 'project') });
};

describe('the folder that a build clears', () => {
  test('may be missing or empty', () => {
    expect(replace('new/site')).not.toThrow();
    expect(replace('site')).not.toThrow();
  });

  test('may hold a site that was built before', () => {
    writeFileSync(join(dir, 'site/index.html'), '');
    markReplaceable(join(dir, 'site'));
    expect(replace('site')).not.toThrow();
  });

  test('may lie in the project, as dist does', () => {
    expect(replace('project/dist')).not.toThrow();
  });

  test('must not hold other things, whatever they look like', () => {
    mkdirSync(join(dir, 'site/_astro'));
    expect(replace('site')).toThrow(/holds other things.*SIC_OUT/);
  });

  test('must not be, or hold, the content or the project', () => {
    for (const out of ['desk', 'desk/content', 'project', '.']) {
      mkdirSync(join(dir, out, '_astro'), { recursive: true });
      expect(replace(out), out).toThrow(/holds your files/);
    }
  });

  test('must not lie in the content', () => {
    for (const out of ['desk/content/dist', 'desk/content/reports/out'])
      expect(replace(out), out).toThrow(/nothing is ever built/);
  });

  test('must not reach the content by a link', () => {
    symlinkSync(join(dir, 'desk'), join(dir, 'link'));
    expect(replace('link')).toThrow(/holds your files/);
  });

  test('must not be a file', () => {
    writeFileSync(join(dir, 'file'), '');
    expect(replace('file')).toThrow(/is a file/);
  });
});
