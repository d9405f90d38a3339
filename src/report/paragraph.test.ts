import { expect, test } from 'vitest';
import { paragraphAt } from './paragraph.ts';

/** Two blocks, with a blank line between them. */
const BLOCKS = [
  { start: 0, end: 10 },
  { start: 12, end: 30 },
];

test.each([
  ['the first character of the article', 0, 1],
  ['the last of its first paragraph', 9, 1],
  ['the blank line behind it', 10, 0],
  ['the first character of the second', 12, 2],
  ['what comes after the article', 30, 0],
])('%s stands in the paragraph of that number', (_, offset, number) => {
  expect(paragraphAt(BLOCKS, offset)).toBe(number);
});

test('an article without text has no paragraphs', () => {
  expect(paragraphAt([], 0)).toBe(0);
});
