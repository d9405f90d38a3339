import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextMixedQuotationMarks } from './mixed-quotation-marks.ts';

describe('retextMixedQuotationMarks', () => {
  it('flags the first quotation of the rarer kind, and counts both', () => {
    const text = '“We go,” she said. “We do.” He said "so be it" and "so what".\n\n“We went,” she said.';
    const [message, ...others] = messagesOf(retextMixedQuotationMarks, text);
    expect(others).toEqual([]);
    expect(message?.actual).toBe('"so');
    expect(message?.reason).toMatch(/2 quotations between straight marks and 3 between curly ones/);
    expect(message?.related).toEqual([{ start: 0, end: 3 }]);
  });

  it('flags the later of two kinds that are as frequent', () => {
    expect(flaggedIn(retextMixedQuotationMarks, '"We go," she said. He said “so be it”.')).toEqual(['“so']);
    expect(flaggedIn(retextMixedQuotationMarks, '“We go,” she said. He said "so be it".')).toEqual(['"so']);
  });

  it('leaves out headlines', () => {
    const text = '"We go now," says mayor\n\nShe said “we do not go”.';
    const title = { start: 0, end: 23 };
    expect(flaggedIn(retextMixedQuotationMarks, text, { title })).toEqual([]);
  });

  it('is quiet on a text without quotations', () => {
    expect(flaggedIn(retextMixedQuotationMarks, '')).toEqual([]);
    expect(flaggedIn(retextMixedQuotationMarks, 'The dogs’ door is 6\' 2" high.')).toEqual([]);
  });
});
