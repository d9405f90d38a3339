import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../interface/index.ts';
import { bridgeReport, site } from '../document/document.fixture.ts';
import { element } from '../document/index.ts';
import { reportText } from './index.ts';
import { writeBlocks } from './write.ts';

const WORDS = wordsOf('en');

describe('a report as plain text', () => {
  const text = reportText(bridgeReport(), site(), WORDS);

  test('has the article word for word, with the numbers of claims and flags', () => {
    expect(text).toContain('\nThe ferry <sank> [sic 1] in *May* [1].\n');
    expect(text).toContain('\nNobody was hurt [2], 5 < 6.\n');
    expect(text).toContain('\n- First item\n- Second item\n');
  });

  test('has each claim with its rating, what it rests on, and the addresses of sources', () => {
    for (const words of [
      '[1] The ferry sank in May.\n--------------------------\n\nTrue\n',
      'It says a & b <c> *d*.',
      '“went down”',
      'harbour <https://harbour.example/>: Harbour log a & b <c> *d*, February 2026',
      'the log <https://log.example/a_(b)>',
      '[sic 1] ',
      'Is “sank” meant?',
      'Reviews without a place\n=======================\n',
      'it said “June”; it says now “May”',
    ])
      expect(text).toContain(words);
  });

  test('has no mark-up in it', () => {
    expect(text).not.toMatch(/\*\*|&(?:amp|lt|#)|\\[*<[]|<\/?(?:p|li|strong|em)>/);
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toMatch(/\n{4}/);
  });
});

test('a paragraph of any text is that text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(writeBlocks([element('p', [text])])).toBe(text.trim());
    }),
  );
});
