import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointOffsets } from './code-points.ts';

test('what lies beyond the basic plane counts once', () => {
  const at = codePointOffsets('a😀b');
  expect([0, 1, 3, 4].map(at)).toEqual([0, 1, 2, 3]);
});

test('any text, halves of pairs that stand alone too, is counted as JavaScript’s own iterator counts it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('\ud83d', '\ude00', 'x') }),
      (a, b) => {
        const text = a + b;
        const expected = [...text].flatMap((character, index) => Array<number>(character.length).fill(index));
        expected.push([...text].length);
        expect(expected.map((_, offset) => offset).map(codePointOffsets(text))).toEqual(expected);
      },
    ),
  );
});
