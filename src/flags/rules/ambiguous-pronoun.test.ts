import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextAmbiguousPronoun } from './ambiguous-pronoun.ts';

const flagged = (text: string): string[] => flaggedIn(retextAmbiguousPronoun, text);

describe('retextAmbiguousPronoun', () => {
  it('names who may be meant, and where they stand', () => {
    const text =
      'The bridge of John Kerry, which Sergei Lavrov admired, is closed. The bank insists that Fred Baker pay for it.\n\nThe price of bread rose in Bonn, he said.';
    const [message] = messagesOf(retextAmbiguousPronoun, text);
    expect(message?.reason).toMatch(/It may be “John Kerry”, “Sergei Lavrov” or “Fred Baker”/);
    expect(message?.related.map(({ start, end }) => text.slice(start, end))).toEqual([
      'John Kerry',
      'Sergei Lavrov',
      'Fred Baker',
    ]);
  });

  it('tells of the last who was named where nobody near fits', () => {
    const text =
      'John Kerry left.\n\nBread is dear.\n\nMilk is dear as well.\n\nThe price of salt rose, he said.';
    const [message] = messagesOf(retextAmbiguousPronoun, text);
    expect(message?.reason).toMatch(/nobody to refer to.*The last before is “John Kerry”\.$/);
  });

  it('flags “he said” behind a newcomer beside the one whom the text is about', () => {
    const text = (verb: string): string =>
      `John Kerry went to Bonn on Monday. Fred Baker, an adviser, ${verb} Kerry a day earlier. “It is late,” he said.`;
    expect(flagged(text('had met'))).toEqual(['he said']);
    expect(flagged(text('had criticized'))).toEqual([]);
  });

  it.each([
    'John Kerry said it was late. The plan by Sergei Lavrov, which Fred Baker liked, is old, he said.',
    'According to John Kerry it was late. Sergei Lavrov and Fred Baker were there.\n\nIt rained, he said.',
    'The spokesman said it was late.\n\nIt rained, he added.',
    '“He said it,” Anna Holt told us. “She said it too.”',
    'Russia and Turkey signed it. They met again in May.',
    'Officials left early. They met again in May.',
    'Russia said the part it could play was small.',
    'Russian officials told Turkish reporters about the part it could play.',
    '',
  ])('is quiet on: %s', (text) => {
    expect(flagged(text)).toEqual([]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        flagged(text);
      }),
      { numRuns: 30 },
    );
  });
});
