import { expect, test } from 'vitest';
import { fillSizes, writeSize } from './download-sizes.ts';

test.each([
  [1, ', 1\u{a0}KB'],
  [34_499, ', 34\u{a0}KB'],
  [999_499, ', 999\u{a0}KB'],
  [999_500, ', 1.0\u{a0}MB'],
  [2_340_000, ', 2.3\u{a0}MB'],
])('a file of %i bytes is said to have%s', (bytes, words) => {
  expect(writeSize(bytes)).toBe(words);
});

test('each file’s size stands behind its type, and nothing where there is no such file', () => {
  const html = '<b>A</b> <span class="x" data-size="a.md"></span><span data-size="b.md" class="x"></span>';
  expect(fillSizes(html, (file) => (file === 'a.md' ? 5000 : undefined))).toBe(
    '<b>A</b> <span class="x" data-size="a.md">, 5\u{a0}KB</span><span data-size="b.md" class="x"></span>',
  );
});
