import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldTypography, foldTypographyWithMap, foldWithMap, unfold } from './fold.ts';

const typed = fc.string({
  unit: fc.constantFrom(
    ...Array.from('ab \n\t\u00A0-–—"“”‘’\'…\u00AD\u200B\uFEFFeé\u0301'),
    '한',
    '\u1112',
    '\u1161',
    '\u11AB',
    '😀',
  ),
});

describe('fold', () => {
  it('makes white space of any kind one space', () => {
    expect(fold('  It \n\n rained\u00A0 on.\t')).toBe('It rained on.');
  });

  it('leads back to the text that was folded', () => {
    const folded = foldWithMap('  It \n\n rained  on. ');
    const at = folded.text.indexOf('rained on');
    expect(unfold(folded, { start: at, end: at + 9 })).toEqual({ start: 8, end: 18 });
    expect(unfold(folded, { start: 0, end: folded.text.length })).toEqual({ start: 2, end: 19 });
  });

  it('gives the same text with and without a map', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(foldWithMap(text).text).toBe(fold(text));
      }),
    );
  });
});

describe('foldTypography', () => {
  it('takes typographic and plain signs for the same', () => {
    expect(foldTypography('“It’s 5–6 km…” — he\u00A0said')).toBe(
      foldTypography('"It\'s 5-6 km..." -- he said'),
    );
    expect(foldTypography('re\u00ADstart\u200B the cafe\u0301')).toBe('restart the café');
    expect(foldTypography('« oui » ‹non›')).toBe('" oui " \'non\'');
  });

  it('keeps what is not typography', () => {
    expect(foldTypography('5.6 ≠ 5,6; No! “no”?')).toBe('5.6 ≠ 5,6; No! "no"?');
  });

  it('leads back to the words that were folded', () => {
    const text = 'The  “re\u00ADstart” of  it';
    const folded = foldTypographyWithMap(text);
    const at = folded.text.indexOf('"restart"');
    const span = unfold(folded, { start: at, end: at + 9 });
    expect(text.slice(span.start, span.end)).toBe('“re\u00ADstart”');
  });

  it('has an offset for each unit, in order', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { text: folded, offsets } = foldTypographyWithMap(text);
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
        expect(folded).toBe(folded.trim());
      }),
    );
  });
});
