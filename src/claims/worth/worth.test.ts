import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWorthiness, WEIGHTS } from './index.ts';
import { decodeModel } from './model-file.ts';

const score = (text: string): number => checkWorthiness(text).score;

describe('check-worthiness', () => {
  test.each([
    [
      'Unemployment fell to 5 percent, the lowest in seven years.',
      'I hope that all of you are well tonight.',
    ],
    ['The council spent 12 million euros on the bridge last year.', 'Thank you very much for this question.'],
    ['He voted against the bill three times.', 'We should all work together.'],
  ])('puts “%s” before “%s”', (checkable, other) => {
    expect(score(checkable)).toBeGreaterThan(0.5);
    expect(score(other)).toBeLessThan(0.5);
  });

  test('says what drove it', () => {
    const { reasons } = checkWorthiness(
      'Unemployment fell to 5 percent, the lowest since Holt signed the bill.',
    );
    expect(reasons).toContain('a number');
    expect(reasons).toContain('a comparison');
    expect(reasons.length).toBeLessThanOrEqual(3);
  });

  test('gives no reason that the words do not have', () => {
    expect(checkWorthiness('The mayor left the town.').reasons).not.toContain('a number');
    expect(checkWorthiness('The mayor left the town.').reasons).not.toContain('money');
  });

  test('a clause weighs more in a sentence that weighs more', () => {
    const clause = 'the bridge was closed';
    const heavy = 'In 2015 traffic fell by 40 percent, and the bridge was closed.';
    expect(checkWorthiness(clause, heavy).score).toBeGreaterThan(score(clause));
  });

  test('is a number from 0 to 1 for any text, and the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, other) => {
        const first = checkWorthiness(text);
        checkWorthiness(other);
        expect(checkWorthiness(text)).toEqual(first);
        expect(first.score).toBeGreaterThanOrEqual(0);
        expect(first.score).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('of nothing is 0', () => {
    expect(checkWorthiness('')).toEqual({ score: 0, reasons: [] });
  });
});

describe('a file of weights', () => {
  const file = readFileSync(WEIGHTS);
  test('that was damaged is told by its name, with the way out', () => {
    const damaged = Buffer.from(file);
    damaged.writeUInt8(damaged.readUInt8(200) ^ 1, 200);
    expect(() => decodeModel(damaged, 'worth.weights')).toThrow(/worth\.weights is damaged.*train it again/);
  });
  test('of another version is refused', () => {
    const other = Buffer.from(file);
    other.writeUInt8(99, 8);
    expect(() => decodeModel(other, 'worth.weights')).toThrow(/version 99.*reads version/);
  });
  test('that is something else is refused', () => {
    expect(() => decodeModel(Buffer.from('# Notes'), 'notes.md')).toThrow('notes.md is not a file of');
  });
});
