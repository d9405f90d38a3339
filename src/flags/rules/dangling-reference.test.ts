import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextDanglingReference } from './dangling-reference.ts';

const flagged = (text: string): string[] => flaggedIn(retextDanglingReference, text);

describe('retextDanglingReference', () => {
  it('says what the text lacks', () => {
    const [message] = messagesOf(retextDanglingReference, 'Moscow summoned an envoy over the incident.');
    expect(message?.reason).toBe(
      '“the incident” is spoken of as known, but nothing before it tells of any incident.',
    );
    expect(message?.severity).toBe('medium');
  });

  it('does not take the headline for a part of the text', () => {
    const text = 'Envoys begin talks in Moscow\n\nIt refers to the second visit in May.\n\nIt was dry.';
    expect(flaggedIn(retextDanglingReference, text, { title: { start: 0, end: 28 } })).toEqual(['It']);
  });

  it('flags a noun once', () => {
    expect(flagged('Milk is dear. The incident was sad. The incident is over.')).toEqual(['The incident']);
  });

  it.each([
    ['a “such” that nothing came before', 'It was the third such meeting this year.', ['It']],
    ['“this” for what was cut off', 'This followed weeks of talks.', ['This']],
    ['earthquakes', 'Milk is dear. Those earthquakes had cost lives.', ['Those earthquakes']],
    [
      'a ministry behind two countries',
      'Russia warned Turkey on Monday. It is late, the Defense Ministry said.',
      ['the Defense Ministry'],
    ],
    [
      'both sides behind one party',
      'Russia warned Turkey on Monday.\n\nJohn Kerry noted the willingness of both sides to work together.',
      ['both sides'],
    ],
    ['a pronoun for a person', 'He said on Monday that bread is dear.', ['He']],
    ['two without names', 'Milk is dear, as both sides know.', ['both sides']],
    ['two men without names', 'The two men were seen in the harbour.', ['The two men']],
    ['the duo', 'Milk is dear, and the duo know it.', ['the duo']],
    ['after a preposition', 'Milk is dear. After that ruling, prices rose.', ['that ruling']],
  ])('flags %s', (_, text, expected) => {
    expect(flagged(text)).toEqual(expected);
  });

  it.each([
    'It turned out that bread was dear. It rained.',
    'It was raining when the mayor came.',
    'It was such a day. This is Bonn, and this week is dry.',
    'Russia warned Turkey on Monday. It is late, the Russian Defense Ministry said.',
    'Russia spoke. It is late, the Defense Ministry said.',
    'Russia warned Turkey on Monday, and noted the willingness of both sides to work together.',
    'A quake shook Bonn. Those earthquakes cost lives.',
    'His career over, John Kerry left for Bonn.',
    'They call it the big one.',
    'Shots were fired. After the incident the street was closed.',
    'The suspect: a man of forty. The victim, Fred Baker, was old.',
    'Milk is dear, they said, and that attack ads work is well known.',
    'Now we seal the deal on milk.',
    'The White House is white. The White House official said so.',
    'Support is high on both sides of the river.',
    'This week is dry. That way lies Bonn. This country is large.',
    '“The incident is over,” Anna Holt said.',
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
