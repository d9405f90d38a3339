import { describe, expect, it } from 'vitest';
import { divide, passes, readCases, type Case } from './cases.ts';

const cases = readCases();
const ours = (one: Case): boolean => passes(one, divide);

describe('findSentences', () => {
  it('keeps all 52 English Golden Rules', () => {
    expect(cases.golden).toHaveLength(52);
    expect(cases.golden.filter((one) => !ours(one))).toEqual([]);
  });

  it('passes 51 of the 58 further cases', () => {
    // The others want text changed, a quotation of several sentences kept whole, or a word joined over line breaks.
    expect(cases.further).toHaveLength(58);
    expect(cases.further.filter(ours)).toHaveLength(51);
  });
});
