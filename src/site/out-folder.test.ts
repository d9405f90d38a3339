import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assertReplaceable } from './out-folder.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sic-out-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const replace = () => {
  assertReplaceable(dir);
};

describe('the folder that a build clears', () => {
  test('may be missing or empty', () => {
    expect(replace).not.toThrow();
    rmSync(dir, { recursive: true });
    expect(replace).not.toThrow();
  });

  test('may hold a site that was built before', () => {
    mkdirSync(join(dir, '_astro'));
    writeFileSync(join(dir, 'index.html'), '');
    expect(replace).not.toThrow();
  });

  test('must not hold an editor’s files', () => {
    writeFileSync(join(dir, 'site.yaml'), 'name: S');
    expect(replace).toThrow(/holds other things.*SIC_OUT/);
  });
});
