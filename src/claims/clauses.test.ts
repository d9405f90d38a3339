import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitClauses } from './clauses.ts';

const split = (text: string) => splitClauses(text).map(({ start, end }) => text.slice(start, end));

describe('a sentence is split into what can be true or false apart', () => {
  test.each([
    [
      'The mayor wants to reopen the bridge but it was not clear if the council would agree.',
      ['The mayor wants to reopen the bridge', 'it was not clear if the council would agree'],
    ],
    [
      'Though support for the mayor appears to be strong, some officials believe she is tired.',
      ['support for the mayor appears to be strong', 'some officials believe she is tired'],
    ],
    [
      'The union demanded that the mayor step down – which has been rejected by her party.',
      ['The union demanded that the mayor step down', 'which has been rejected by her party'],
    ],
    [
      'They disagree over the port, where the state is paying for repairs.',
      ['They disagree over the port', 'where the state is paying for repairs'],
    ],
    ['The river rose; two roads were closed.', ['The river rose', 'two roads were closed']],
    ['Work went on, with', ['Work went on']],
    ['But the bridge has been closed since May.', ['the bridge has been closed since May']],
  ])('%s', (text, clauses) => {
    expect(split(text)).toEqual(clauses);
  });
});

describe('a sentence stays whole', () => {
  test.each([
    'The mayor and the council met on Friday.',
    'He opened the bridge and left the town.',
    'She said “we opened it, and they closed it” in May.',
    'The bridge, which cost 12 million euros, was opened on Friday.',
    'The ministry runs schools and hospitals in the east and west.',
    'If the river rises, the bridge is closed.',
  ])('%s', (text) => {
    expect(split(text).length).toBe(1);
  });
});

test('clauses never overlap, come in order and lie in the text', () => {
  const word = fc.constantFrom(
    'the',
    'mayor',
    'was',
    'and',
    'but',
    ',',
    ';',
    '“',
    '”',
    'it',
    'Though',
    '–',
    'which',
    'said',
    '.',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      let last = 0;
      for (const { start, end } of splitClauses(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});
