import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitAnswer } from './answer.ts';

describe('the answer of a review in one sentence', () => {
  test('is the first sentence of its reasoning', () => {
    expect(splitAnswer('The bridge was opened in 1990. The council’s minutes say so.\n\nMore.')).toEqual({
      answer: 'The bridge was opened in 1990.',
      rest: 'The council’s minutes say so.\n\nMore.',
    });
  });

  test('may be all there is', () => {
    expect(splitAnswer('Nobody knows.\n')).toEqual({ answer: 'Nobody knows.', rest: '' });
  });

  test('an abbreviation does not end it', () => {
    expect(splitAnswer('Mr. Holt said so on Dec. 5, 1990. It is on record.').answer).toBe(
      'Mr. Holt said so on Dec. 5, 1990.',
    );
  });

  test.each([
    '- a list\n- of reasons',
    '> A quotation. With two sentences.',
    '## A heading',
    'A *long. Emphasis* over two sentences.',
    `${'A very long sentence '.repeat(20)}ends.`,
    '',
  ])('%j has none', (reasoning) => {
    expect(splitAnswer(reasoning)).toEqual({ answer: null, rest: reasoning });
  });

  test('whatever is written, no word of it is lost', () => {
    const words = (text: string): string => text.replace(/\s/gu, '');
    fc.assert(
      fc.property(fc.string(), (reasoning) => {
        const { answer, rest } = splitAnswer(reasoning);
        expect(words((answer ?? '') + rest)).toBe(words(reasoning));
      }),
    );
  });
});
