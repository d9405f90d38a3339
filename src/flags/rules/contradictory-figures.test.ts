import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextContradictoryFigures } from './contradictory-figures.ts';

describe('retextContradictoryFigures', () => {
  it('shows both places, and does not say which is wrong', () => {
    const [message, ...others] = messagesOf(
      retextContradictoryFigures,
      'A bomb killed 12 people on Monday. The 14 dead were found in the hall.',
    );
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      actual: '14 dead',
      severity: 'high',
      expected: [],
      related: [{ start: 14, end: 23 }],
    });
    expect(message?.reason).toBe(
      'The text says “14 dead” here and “12 people” elsewhere, of what seems to be how many were killed.',
    );
  });

  it.each([
    [
      'a headline',
      'BLAST KILLS 12 IN BAGHDAD\n\nA bomb killed 14 people in Baghdad on Monday.',
      ['14 people'],
    ],
    [
      'a headline in words',
      'Five hurt in bus crash\n\nA bus left the road.\n\nSix people were hurt, police said.',
      ['Six people'],
    ],
    ['an age', 'Jane Doe, 34, was held in May.\n\nDoe, 36, denies it.', ['36']],
    [
      'an age in an apposition',
      'A 34-year-old man, John Miller, was held.\n\nJohn Miller, 43, drove.',
      ['43'],
    ],
    [
      'pages',
      'The report runs to 240 pages. It names nobody. The 210-page report was made in May.',
      ['210-page report'],
    ],
    [
      'an amount',
      'The deal is worth $4.2 billion.\n\nIt closes in June.\n\nThe deal, worth $5.1 billion, is good.',
      ['$5.1 billion'],
    ],
    [
      'a group of people',
      'It carried 89 passengers.\n\nIt left at noon.\n\nOf the 98 passengers, 40 were French.',
      ['98 passengers'],
    ],
    [
      'a share in the conclusion',
      'The study says unemployment stands at 42 per cent in the region.\n\nIt is long.\n\nIn its conclusion unemployment stands at 45 per cent in the region.',
      ['45 per cent'],
    ],
  ])('flags %s', (_, text, expected) => {
    expect(flaggedIn(retextContradictoryFigures, text)).toEqual(expected);
  });

  it.each([
    'It killed 12 people. It was the 12 dead of Monday that they mourned.',
    'More than 500 people were hurt.\n\nOn Friday 520 people were hurt.',
    'A bomb killed 12 people in Paris.\n\nA bomb killed 14 people in Cairo.',
    'At first 12 people were killed.\n\nThe toll rose: 14 people were killed.',
    'Ann Lee, 34, and her sister, May Lee, 36, came. Lee, 36, spoke.',
    'Clinton has 46 percent of the vote.\n\nTrump has 42 percent of the vote.',
    'The Lions scored 21 points.\n\nThe Bears scored 14 points.',
    'He wants to raise the minimum wage to $15.\n\nThe minimum wage is $7.25.',
    'The fall took two years. The trial took three years.',
    'A two-year plan failed. The five-year plan will not.',
    'The 12 people killed were miners, she said. “No, 14 people were killed,” he said.',
    '12 DEAD, 14 HURT',
    '',
  ])('is quiet on: %s', (text) => {
    expect(flaggedIn(retextContradictoryFigures, text)).toEqual([]);
  });

  it('finds a sentence that is said again with another figure', () => {
    const say = (figure: string, day = 'Monday'): string =>
      `The union of flight attendants represents almost ${figure} workers, it said on ${day}.`;
    const text = `${say('50,000')} Nobody disputed that. ${say('75,000')}`;
    expect(flaggedIn(retextContradictoryFigures, text)).toEqual(['75,000 workers']);
    expect(flaggedIn(retextContradictoryFigures, `${say('50,000')} ${say('75,000', 'Friday')}`)).toEqual([]);
    expect(flaggedIn(retextContradictoryFigures, `${say('50,000')} ${say('50,000')}`)).toEqual([]);
  });

  it('is quiet where a figure is told twice, however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 100_000 }), (value) => {
        const [plain, parted] = [String(value), value.toLocaleString('en-US')];
        const text = `A storm killed ${plain} people on Monday.\n\nThe ${parted} dead were found.\n\nThe storm killed ${parted} people.`;
        expect(flaggedIn(retextContradictoryFigures, text)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('survives any text', () => {
    const words = [
      '12',
      'people',
      'killed',
      'the',
      '14',
      'dead',
      '.',
      'Jane',
      'Doe',
      ',',
      '34',
      '\n\n',
      '$5',
      '%',
      '-',
      'member',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words)), (some) => {
        expect(() => messagesOf(retextContradictoryFigures, some.join(' '))).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});
