import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextArithmetic } from './arithmetic.ts';

describe('retextArithmetic', () => {
  it('does the sum for its reader', () => {
    const [message, ...others] = messagesOf(
      retextArithmetic,
      'It killed 12 people, five men and eight women.',
    );
    expect(others).toEqual([]);
    expect(message).toMatchObject({ severity: 'high', related: [{ start: 10, end: 12 }] });
    expect(message?.reason).toBe('The parts come to 13, but the whole is given as 12.');
  });

  it.each([
    ['parts in brackets', 'Eleven people (six men and three women) were held.', ['six men and three']],
    [
      'parts after a colon',
      'He won 12 medals: five gold, four silver and two bronze.',
      ['five gold, four silver and two'],
    ],
    [
      'some parts over the whole',
      'In all 20 people, including 12 men and 11 women, died.',
      ['12 men and 11'],
    ],
    [
      'a total',
      'It paid $3 million and $4 million, for a total of $9 million.',
      ['$3 million and $4 million'],
    ],
    ['a fall and its rate', 'Sales fell 10 percent to $50 million from $60 million.', ['10 percent']],
    [
      'a fall that is a rise',
      'Unemployment fell to 5.2 percent from 4.9 percent.',
      ['5.2 percent from 4.9 percent'],
    ],
    ['“halved”', 'The population halved from 10,000 to 8,000.', ['10,000 to 8,000']],
    ['more than all', 'Some 120 percent of voters turned out.', ['120 percent']],
    ['a part over its whole', 'He won 15 of the 12 seats.', ['15 of the 12']],
    ['two sides over 100', 'Clinton leads Trump 52 percent to 55 percent.', ['55 percent']],
    ['a lead', 'She won by 18 points (58 percent to 35 percent) in May.', ['18']],
    ['a margin', 'He won by 12 votes, 55 to 40, in a vote on Monday.', ['12']],
    ['a lost vote', 'The motion was approved by a vote of 40 to 55.', ['40 to 55']],
    ['a life', 'John Smith (1940-2010) died at the age of 75.', ['75']],
    ['a listing', 'She won for the third time, after 1990, 1994 and 1998.', ['third time']],
  ])('flags %s', (_, text, expected) => {
    expect(flaggedIn(retextArithmetic, text)).toEqual(expected);
  });

  it('reckons with the year of publication where it is known', () => {
    const text = 'In 1990, 15 years ago, a 45-year-old man left.';
    expect(flaggedIn(retextArithmetic, text)).toEqual([]);
    expect(flaggedIn(retextArithmetic, text, { published: '2015-12-15' })).toEqual(['15']);
    expect(
      flaggedIn(retextArithmetic, 'A 45-year-old, born in 1960, left.', { published: '2015-12-15' }),
    ).toEqual(['45']);
    expect(
      flaggedIn(retextArithmetic, 'A 55-year-old, born in 1960, left.', { published: '2015-12-15' }),
    ).toEqual([]);
  });

  it.each([
    'It rose to 33 percent from 30 percent, a rise of 10 percent or 3 points.',
    'Support rose from 40 percent to 60 percent, a rise of 20 percent.',
    'Sales grew from 3 million to 4 million, up 33 percent; profit went to $5.2 million from $4 million, up 30%.',
    'Membership dropped from 10,000 to about 4,000, a 60 percent decline.',
    'The number nearly doubled from 300 to 560.',
    'He climbed from 12th to 5th place; she rose from 20 to 5 in the ranking.',
    'Between 2001 and 2015 it grew 40 percent. The law of 1990 was changed in 2005, after 20 years in force.',
    'About 30 of 100 voters, or 31 percent, came; three of four, 75 percent, stayed.',
    'He got 6 in 10 of the 3 in 10 voters. It is part 3 of 3 and Episode 7 of the 2016 series.',
    'A 69% majority of Republicans support it; a 45% plurality of Democrats oppose it.',
    'The poverty line times 1.3 is 130 percent of the poverty line, and 110 percent of GDP.',
    'The measure failed 58-42. The team won 3-2. The court ruled 5-4 in a vote of the nine-member panel.',
    'She won it three times (2001, 2005 and 2009), and for the third time in 2009.',
    'At least 20 people, 12 of them children, died. It carried 12 people, three dogs and a cat.',
    'They sold three cars, two trucks and five bikes.',
    '',
  ])('is quiet on: %s', (text) => {
    expect(flaggedIn(retextArithmetic, text)).toEqual([]);
  });

  it('never flags a right rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 5000 }), fc.integer({ min: 20, max: 5000 }), (from, to) => {
        fc.pre(Math.abs(from - to) > from / 20);
        const rate = Math.round(Math.abs(to / from - 1) * 100);
        const text = `Output ${to > from ? 'rose' : 'fell'} ${rate} percent, from ${from} to ${to} tons.`;
        expect(flaggedIn(retextArithmetic, text)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [
      'The budget grew by $9 million, from $41 million to $50 million.',
      'The budget grew by $5 million, from $41 million to $50 million.',
    ],
    [
      'It was approved by 53 votes to 47, a margin of 6.',
      'It was approved by 53 votes to 47, a margin of 10.',
    ],
    [
      'Of the 100 members, 50 were for it, 30 against it and 20 abstained.',
      'Of the 100 members, 50 were for it, 45 against it and 20 abstained.',
    ],
    [
      'It has 258 workers in Leeds and 159 in York, a total of 417.',
      'It has 258 workers in Leeds and 159 in York, a total of 292.',
    ],
    [
      'They found faults in 36 of the 60 schools, or 60 percent.',
      'They found faults in 36 of the 60 schools, or 78 percent.',
    ],
    [
      'In the survey 36 percent supported it, 28 percent opposed it and 36 percent were not sure.',
      'In the survey 36 percent supported it, 28 percent opposed it and 47 percent were not sure.',
    ],
    [
      'In the survey 45 percent liked her, 40 percent liked him and 9 percent were undecided.',
      'In the survey 65 percent liked her, 40 percent liked him and 9 percent were undecided.',
    ],
  ])('is quiet on “%s”, and flags “%s”', (right, wrong) => {
    expect(messagesOf(retextArithmetic, right)).toEqual([]);
    expect(messagesOf(retextArithmetic, wrong)).toHaveLength(1);
  });

  it('leaves points and shares of other people alone', () => {
    const quiet = [
      'Support grew by 9 points, from 41 percent to 50 percent.',
      'In the survey 60 percent of men, 50 percent of women and 9 percent of the young were not sure.',
    ];
    for (const text of quiet) expect(messagesOf(retextArithmetic, text)).toEqual([]);
  });

  it('survives any text', () => {
    const words = [
      '12',
      'people',
      ',',
      '5',
      'men',
      'and',
      'from',
      'to',
      '%',
      'born',
      '1990',
      'vote',
      '-',
      'of',
      'the',
      '(',
      ')',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words)), (some) => {
        expect(() => messagesOf(retextArithmetic, some.join(' '))).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});
