import { describe, expect, it } from 'vitest';
import { faultyMarks } from './faults.ts';

const faults = (text: string): { use: { kinds: string[] } }[] =>
  faultyMarks(text, [{ start: 0, end: text.length }]);

describe('faultyMarks', () => {
  it('names every fault of a mark', () => {
    expect(faults('He said ‘no, ‘ and left.').map(({ use }) => use.kinds)).toEqual([['direction', 'space']]);
    expect(faults('He said “no and left.').map(({ use }) => use.kinds)).toEqual([['unclosed']]);
  });

  it.each(['"a ', '“', '‘a ', "'a' ", 'dogs’ ', '”“'])('takes 200,000 of %j', (mark) => {
    expect(() => faults(mark.repeat(200_000))).not.toThrow();
  });

  it('takes a word of a million letters', () => {
    expect(faults(`“${'a'.repeat(1_000_000)}`)).toHaveLength(1);
  });
});
