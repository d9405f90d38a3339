import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextPersonNotIntroduced } from './person-not-introduced.ts';

const flagged = (text: string): string[] => flaggedIn(retextPersonNotIntroduced, text);

describe('retextPersonNotIntroduced', () => {
  it('shows where the introduction comes, if late', () => {
    const text = 'The talks went on, Mr Lavrov said. The foreign minister, Sergei Lavrov, was glad.';
    const [message] = messagesOf(retextPersonNotIntroduced, text);
    expect(message).toMatchObject({ actual: 'Lavrov', severity: 'medium' });
    expect(message?.reason).toMatch(/^“Mr Lavrov” stands here before .* “Sergei Lavrov” comes only later\.$/);
    expect(message?.related.map(({ start, end }) => text.slice(start, end))).toEqual(['Sergei Lavrov']);
  });

  it('only hints where a description in the same sentence may tell who it is', () => {
    const text = 'Much as they would like Putin to be a pariah, the Russian president has become a partner.';
    const [message] = messagesOf(retextPersonNotIntroduced, text);
    expect(message?.severity).toBe('low');
    expect(message?.reason).toMatch(/“the Russian president” may mean the same person/);
  });

  it('does not let the headline introduce anybody', () => {
    const text =
      'John Kerry goes to Moscow\n\nThe talks went on for long, Mr Kerry said, and it was late by then.\n\nIt was cold.';
    expect(flaggedIn(retextPersonNotIntroduced, text, { title: { start: 0, end: 25 } })).toEqual(['Kerry']);
  });

  it.each([
    ['a speaker behind quoted words', '“It is late,” Varmus said. “Go home.”', ['Varmus']],
    [
      'somebody by what only people do',
      'Bread is dear. Barden wrote about his son, and Barden’s son left.',
      ['Barden'],
    ],
    ['a surname that is a word, behind Mr.', 'Bread is dear. Mr. Camp said so, and Mr. Camp left.', ['Camp']],
  ])('flags %s', (_, text, expected) => {
    expect(flagged(text)).toEqual(expected);
  });

  it.each([
    '“It is late,” said Del. Then she left. The road is long.',
    'French President FranÃ§ois Hollande said so. Then Hollande left.',
    'Robert “Bobby” Scott said it was late.',
    'Ted Cruz says that he will go. Cruz left.',
    'Weber is the director of the bank. It is late, according to Weber.',
    'Prices rose, according to Crowdpac, a website. It was so, according to Gallup.',
    'He went to Concord, where the president spoke.',
    'The hacker is known as “Guccifer”. It was easy, according to Guccifer.',
    'It is late, according to Example.com.',
    'MAYOR OPENS BRIDGE, ACCORDING TO JATRAS',
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
