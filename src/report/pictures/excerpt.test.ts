import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

const excerpt = (text: string, words: string, room = 30): string => {
  const start = text.indexOf(words);
  const {
    before,
    words: found,
    after,
  } = excerptOf(text, { start: 0, end: text.length }, { start, end: start + words.length }, room);
  return `${before}[${found}]${after}`;
};

test('a short sentence is shown whole', () => {
  expect(excerpt('It opens on Friday at noon.', 'Friday')).toBe('It opens on [Friday] at noon.');
});

test('a long one is cut between words, at both ends', () => {
  const text =
    'The council, which met all through the night, will vote on Friday whether the old bridge is torn down.';
  expect(excerpt(text, 'Friday')).toBe('… will vote on [Friday] whether the …');
});

test('what one side leaves free the other may have', () => {
  expect(excerpt('On Friday the council will vote whether the old bridge is torn down.', 'Friday', 40)).toBe(
    'On [Friday] the council will vote whether the …',
  );
});

test('whatever the text, it stays within its room, and has the words', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 200 }),
      fc.string({ minLength: 1 }),
      fc.string(),
      (before, words, after) => {
        const text = before + words + after;
        const span = { start: before.length, end: before.length + words.length };
        const found = excerptOf(text, { start: 0, end: text.length }, span, 30);
        expect(found.words).toBe(words.replace(/\s+/g, ' '));
        expect(found.before.length + found.after.length).toBeLessThanOrEqual(30 + 4);
      },
    ),
  );
});
