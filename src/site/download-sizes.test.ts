import { expect, test } from 'vitest';
import { wordsOf } from '../interface/index.ts';
import { fillSizes, writeSize } from './download-sizes.ts';

test.each([
  [1, ', 1\u{a0}KB'],
  [34_499, ', 34\u{a0}KB'],
  [999_499, ', 999\u{a0}KB'],
  [999_500, ', 1.0\u{a0}MB'],
  [2_340_000, ', 2.3\u{a0}MB'],
])('a file of %i bytes is said to have%s', (bytes, words) => {
  expect(writeSize(bytes, wordsOf('en'))).toBe(words);
});

test('each file’s size stands behind its type, and nothing where there is no such file', () => {
  const html = '<b>A</b> <span class="x" data-size="a.md"></span><span data-size="b.md" class="x"></span>';
  expect(fillSizes(html, (file) => (file === 'a.md' ? 5000 : undefined))).toBe(
    '<b>A</b> <span class="x" data-size="a.md">, 5\u{a0}KB</span><span data-size="b.md" class="x"></span>',
  );
});

test('a download that is made on request is shown with its size where it was made, and is gone where not', () => {
  const html =
    '<ul><li class="y" hidden data-if-made="a.pdf"><a href="a.pdf">Hidden</a><span data-size="a.pdf"></span></li>' +
    '<li class="y"><a href="a.md">B</a></li></ul>';
  expect(fillSizes(html, (file) => (file === 'a.pdf' ? 5000 : undefined))).toBe(
    '<ul><li class="y"><a href="a.pdf">Hidden</a><span data-size="a.pdf">, 5\u{a0}KB</span></li>' +
      '<li class="y"><a href="a.md">B</a></li></ul>',
  );
  expect(fillSizes(html, () => undefined)).toBe('<ul><li class="y"><a href="a.md">B</a></li></ul>');
});
