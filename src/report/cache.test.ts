import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCache } from './cache.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sic-cache-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

describe('a kept result', () => {
  test('is there for the next run', () => {
    openCache(dir).write('abc1', { value: 1 });
    expect(openCache(dir).read('abc1')).toEqual({ value: 1 });
  });

  test('that was cut off in the middle counts as absent', () => {
    openCache(dir).write('abc1', { value: 1 });
    writeFileSync(join(dir, 'ab', 'abc1.json'), '{"val');
    expect(openCache(dir).read('abc1')).toBeUndefined();
  });

  test('goes when a whole run did not need it', () => {
    openCache(dir).write('abc1', 1);
    const next = openCache(dir);
    next.write('abc2', 2);
    next.sweep();
    expect(readdirSync(join(dir, 'ab'))).toEqual(['abc2.json']);
  });

  test('that cannot be written costs nothing but time', () => {
    const cache = openCache(join(dir, 'file', 'cache'));
    writeFileSync(join(dir, 'file'), '');
    expect(() => {
      cache.write('abc1', 1);
    }).not.toThrow();
    expect(cache.read('abc1')).toBeUndefined();
  });
});
