import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../sentences.ts';
import { countSteps } from './steps.fixture.ts';

function stepsOf(text: string): number {
  return countSteps(() => segment(text, [{ kind: 'paragraph', depth: 0, start: 0, end: text.length }]));
}

const piece = fc.string({
  unit: fc.constantFrom(
    ...[
      'a',
      'I',
      'Dr',
      'U.S',
      'the',
      'No',
      '1',
      '2',
      'i',
      '(a)',
      '1.',
      '2)',
      '[1]',
      'a/b',
      'n',
      'p.m',
      'Ill',
      '😀',
    ],
    ...Array.from(' \n.!?…。"\'“”‘’()[]-–—•,:/&@_*$'),
  ),
  minLength: 1,
  maxLength: 8,
});

describe('segment', () => {
  it('takes twice the steps for twice the text', () => {
    fc.assert(
      fc.property(piece, (unit) => {
        const once = unit.repeat(400);
        const twice = stepsOf(once + once);
        expect(twice).toBeLessThan(2.2 * stepsOf(once) + 1000);
        expect(twice).toBeLessThan(400 * once.length);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'a',
    '"',
    '.',
    '. ',
    '“',
    '(',
    '-',
    "'",
    '.a',
    'a/',
    '1. ',
    '[1]',
    '. "',
    ' ',
    '\n',
    '…',
    '?”',
    'B.Aa',
    'x@B.Aa',
    '.\n"(A',
    '1) a',
    '?" Bow ',
  ])('stays linear in a text of %j only', (unit) => {
    const small = stepsOf(unit.repeat(8_000));
    expect(stepsOf(unit.repeat(16_000))).toBeLessThan(2.05 * small + 1000);
  });
});
