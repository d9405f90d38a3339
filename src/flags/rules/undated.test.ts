import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextUndated } from './undated.ts';

const flagged = (text: string, published: string | null = null): string[] =>
  flaggedIn(retextUndated, text, { published });

describe('retextUndated', () => {
  const talks = 'Talks began last week. They will go on tomorrow, and end next weekend.';

  it('flags a text without a date once, and shows the other days', () => {
    const [message, ...others] = messagesOf(retextUndated, talks);
    expect(others).toEqual([]);
    expect(message).toMatchObject({ actual: 'last week', severity: 'medium', ruleId: 'undated' });
    expect(message?.related).toHaveLength(2);
    expect(message?.reason).toContain('no date, no place line and no byline');
  });

  it('is quiet where the day of publication is known, since whoever reads the text is told', () => {
    expect(flagged(talks, '2015-12-15')).toEqual([]);
  });

  it.each([
    ['plain weekdays only', 'He said on Monday that the talks of Sunday would resume on Thursday.', 'Monday'],
    ['one relative day only', 'Talks began last week. He said last week that they would fail.', 'last week'],
    ['a place line', 'WASHINGTON (AP) — Talks began last week and end tomorrow.', 'last week'],
    ['an agency', 'Kiev (dpa) - Talks began last week and end tomorrow.', 'last week'],
  ])('is low where a text without a date has %s', (_, text, day) => {
    const [message, ...others] = messagesOf(retextUndated, text);
    expect(others).toEqual([]);
    expect(message).toMatchObject({ actual: day, severity: 'low' });
  });

  it('speaks of the byline only where there is none', () => {
    const [message] = messagesOf(retextUndated, `By Jane Smith\n\n${talks}`);
    expect(message?.reason).toMatch(/it has no date and no place line\.$/);
  });

  it('flags one weekday’s name for two days, though publication is known', () => {
    const text = 'On 15 December, the envoys said they would meet on Friday. Talks failed last Friday.';
    const [message, ...others] = messagesOf(retextUndated, text, { published: '2015-12-15' });
    expect(others).toEqual([]);
    expect(message?.actual).toBe('Friday');
    expect(message?.related.map(({ start, end }) => text.slice(start, end))).toEqual(['last Friday']);
  });

  it.each([
    ['a date anywhere', 'Talks began last week. A truce of Nov. 24 held. More is to come tomorrow.'],
    ['a byline with a date', 'By Jane Smith, 3 May 2016\n\nTalks began last week and end tomorrow.'],
    ['one vague stretch only', 'Talks began last month. He said last month that they would fail.'],
    ['a dateline with a day', 'LONDON, May 3 (Reuters) - Talks began yesterday and end tomorrow.'],
    ['years and “today”', 'Sales fell last year. Today this year looks better.'],
    ['days in quotation marks', '“I came yesterday,” he said. “I shall leave next week.”'],
    ['two days that may be one', 'He was shot last Friday on 3 May. Police said he died on Friday.'],
    ['a weekday of many', 'They met on the last Friday of the month, and meet every Friday.'],
    ['nothing', ''],
  ])('is quiet where a text has %s', (_, text) => {
    expect(flagged(text)).toEqual([]);
  });

  it('takes an old day of history for no date', () => {
    expect(flagged('Born on 4 July 1976, he ran in 2015. He won last week and left yesterday.')).toEqual([
      'last week',
    ]);
  });

  it('raises one flag at most on any text, and never fails', () => {
    const piece = fc.constantFrom(
      'last Friday',
      'Friday',
      'will',
      'said',
      'yesterday',
      '(AP) —',
      '\n\n',
      '“',
      '5 May',
      '.',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom(null, '2015-12-15', 'no date'),
        (pieces, day) => {
          expect(flagged(pieces.join(' '), day).length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
