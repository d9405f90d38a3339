import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../article/index.ts';
import { countSteps } from '../article/segmenter/steps.fixture.ts';
import { findDates } from '../language/dates/index.ts';
import { findAttributions, findClaims } from './index.ts';

/** How much of a text is read to find who says what, the dates and the claims. */
function stepsOf(text: string): number {
  const article = readArticle(text, 'plain');
  return countSteps(() => {
    const attributions = findAttributions(article);
    findClaims(article, { attributions, dates: findDates(article, '2015-12-15') });
  });
}

const piece = fc
  .array(
    fc.constantFrom(
      'Anna Holt said that ',
      'the bridge was closed',
      ' and he said it fell',
      ', but nobody ',
      'which had been ',
      '“we left” ',
      '“',
      '” ',
      '. ',
      ', ',
      '; ',
      ' – where ',
      'two days later ',
      'in 2014 ',
      'according to the report',
      'She ',
      'Holt ',
      '? ',
      '\n\n',
      'a',
      '(',
      '-',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

test('twice the text takes twice the steps, whatever stands in it', () => {
  // Warmed, as words seen before are looked up and not read again.
  stepsOf('Anna Holt said that the bridge was closed.');
  fc.assert(
    fc.property(piece, (unit) => {
      const once = unit.repeat(Math.ceil(6000 / unit.length));
      const first = stepsOf(once);
      expect(stepsOf(once + once)).toBeLessThan(2.3 * first + 20_000);
    }),
    { numRuns: 40 },
  );
}, 60_000);
