import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageLink } from './passage-link.ts';

const PAGE = 'https://paper.example/budget';

describe('a link to a passage of a source', () => {
  test('has the words, with what the directive would read as its own written otherwise', () => {
    expect(passageLink(PAGE, 'a ten-year plan, approved & paid')).toBe(
      `${PAGE}#:~:text=a%20ten%2Dyear%20plan%2C%20approved%20%26%20paid`,
    );
  });

  test('names the two ends of a long passage', () => {
    const long = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    expect(passageLink(PAGE, long)).toBe(
      `${PAGE}#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen`,
    );
  });

  test('keeps the fragment that an address has', () => {
    expect(passageLink(`${PAGE}#part-2`, 'the plan')).toBe(`${PAGE}#part-2:~:text=the%20plan`);
  });

  test.each([
    ['ftp://paper.example/x', 'the plan'],
    ['https://paper.example/x.pdf', 'the plan'],
    [`${PAGE}#:~:text=other`, 'the plan'],
    [PAGE, 'the … plan'],
    [PAGE, '  '],
    ['no address', 'the plan'],
  ])('%s, %j: none', (address, words) => {
    expect(passageLink(address, words)).toBeNull();
  });

  test('whatever the words are, it is an address, and of the same page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const link = passageLink(PAGE, words);
        expect(link === null || new URL(link).href.startsWith(`${PAGE}#:~:text=`)).toBe(true);
      }),
    );
  });
});
