import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextMixedSpelling } from './mixed-spelling.ts';

const flagged = (text: string): string[] => flaggedIn(retextMixedSpelling, text);

describe('retextMixedSpelling', () => {
  it('names the words of both sides and counts them', () => {
    const text = 'The color of the center is gray. Two travellers said so.';
    const [message] = messagesOf(retextMixedSpelling, text);
    expect(message?.reason).toBe(
      '“travellers” is British spelling, “color”, “center”, “gray” American: this text has 1 British and 3 American forms.',
    );
    expect(message?.expected).toEqual(['travelers']);
    expect(message?.related.map(({ start, end }) => text.slice(start, end))).toEqual([
      'color',
      'center',
      'gray',
    ]);
  });

  it('takes no side where both are as strong, and flags the later one', () => {
    const [message] = messagesOf(retextMixedSpelling, 'The colour of the center is odd.');
    expect(message?.actual).toBe('center');
    expect(message?.expected).toEqual([]);
  });

  it('counts Ministry and Minister, which the publication translates', () => {
    expect(flagged('The Defense Ministry pencilled a note in its favored color.')).toEqual(['pencilled']);
    expect(flagged('A color favored by the Minister of Defence.')).toEqual(['Defence']);
    expect(flagged('A color favored by the Department of Defence and the Labour Party.')).toEqual([]);
  });

  it('says where a word stands inside quotation marks', () => {
    const [message] = messagesOf(retextMixedSpelling, '“A fine colour,” she said of the gray center.');
    expect(message?.note).toBe('It stands inside quotation marks.');
  });

  it('flags each word once, and three at most', () => {
    const american = 'Color, honor, favor, rumor and labor in the center: gray, gray, gray. ';
    const british = 'They were travelling with travellers and neighbours, cheques, tyres and more tyres.';
    expect(flagged(american + british)).toEqual(['travelling', 'neighbours', 'cheques']);
  });

  it.each([
    ['words that cannot decide alone', 'The center cancelled flights towards the harbor afterwards.'],
    ['Oxford spelling', 'The neighbours organized in the centre to recognize the theatre.'],
    ['Canadian spelling', 'The colour of the centre was analyzed with skepticism.'],
    ['names', 'A grey day at Pearl Harbor, the World Trade Center and the Lincoln Center for colour.'],
    [
      'a name at a sentence’s beginning',
      'The colour is grey. Center City is honoured. Harbor Freight is not.',
    ],
    [
      'words with other meanings',
      'The color of the story: check the program, the tire, the meter and the practice.',
    ],
    ['addresses', 'The colour is at www.center.example, @color and #gray.'],
    ['capitals only', 'THE COLOR OF the colour.'],
    ['an empty text', ''],
  ])('is quiet on %s', (_, text) => {
    expect(flagged(text)).toEqual([]);
  });
});
