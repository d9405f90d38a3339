import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextTenseShift } from './tense-shift.ts';

const SAID = 'Smith said the road was shut. He added that snow was falling. ';

describe('retextTenseShift', () => {
  it('flags the one verb that is out of step, with its neighbour', () => {
    const text = `${SAID}“It is cold,” he says.`;
    const [message, ...others] = messagesOf(retextTenseShift, text);
    expect(others).toEqual([]);
    expect(message).toMatchObject({ actual: 'says', expected: ['said'], severity: 'low' });
    expect(message?.related.map(({ start, end }) => text.slice(start, end))).toEqual(['added']);
  });

  it('leaves open which is right where a text has one of each', () => {
    const [message] = messagesOf(retextTenseShift, 'The mayor says it rains. He said the sun is gone.');
    expect(message?.expected).toEqual([]);
  });

  it('takes a change within a sentence for worse', () => {
    const [message] = messagesOf(
      retextTenseShift,
      'Smith says the talks went well, but he said more was needed.',
    );
    expect(message).toMatchObject({ severity: 'medium', actual: 'said' });
  });

  it.each([
    ['with brackets behind the name', 'Ryan (R-WI) said no. Ryan says it is late. Ryan said so.'],
    ['with words about the speaker', `${SAID}John Smith, a farmer from Leeds, says the ice is thick.`],
    ['over a quotation', `${SAID}“It snows hard.” Smith says that it froze.`],
  ])('flags a change %s', (_, text) => {
    expect(flaggedIn(retextTenseShift, text)).toEqual(['says']);
  });

  it.each([
    [
      'is seeking a deal but it was not clear if',
      'Kerry is seeking a deal but it was not clear if the talks would go on.',
    ],
    [
      'wants … and it was unclear whether',
      'Kerry wants a deal, and it was unclear whether the talks would go on.',
    ],
    ['wasn’t', 'The bank is closing, though it wasn’t clear when.'],
  ])('flags a sentence that goes on in the past: %s', (_, text) => {
    expect(flaggedIn(retextTenseShift, text)).toHaveLength(1);
  });

  it.each([
    ['somebody else', `${SAID}Jones says it is warm.`],
    ['another pronoun', `${SAID}She says it is warm.`],
    ['a subordinate clause', `${SAID}That is what Smith says.`],
    ['what a law says', `${SAID}The law says the road is public.`],
    ['what is always said', `${SAID}He often says that it snows.`],
    ['words that were spoken', `${SAID}“She says so,” he said.`],
    [
      'what was said elsewhere',
      'Smith says the road is shut. Smith said in an interview that it would open.',
    ],
    ['a summary first', 'Smith says the road is shut.\n\nSmith said snow was falling. He said it was cold.'],
    ['both tenses all through', 'He said a. He says b. He said c. He says d. He said e. He says f.'],
    ['a perfect', 'Police have closed the road, but it was not clear when it would open.'],
    ['the past', 'Kerry was seeking a deal but it was not clear if the talks would go on.'],
    ['the present', 'Kerry is seeking a deal but it is not clear if the talks will go on.'],
    ['a clause of its own', 'Kerry is seeking a deal. It was not clear if the talks would go on.'],
    ['nothing', ''],
  ])('is quiet on %s', (_, text) => {
    expect(flaggedIn(retextTenseShift, text)).toEqual([]);
  });

  const before = 'Ann Hill said it rained. Bob Lee said it froze. Cy Roe said it hailed. ';
  const after = ' Dan Poe said it thawed. Eve Fox said it snowed.';

  it('flags the one “says” of a text that has “said” everywhere else', () => {
    const [message, ...others] = messagesOf(
      retextTenseShift,
      `Roads were shut.\n\n${before}Jo Kerr says it cleared.${after}`,
    );
    expect(others).toEqual([]);
    expect(message).toMatchObject({ actual: 'says', expected: ['said'], severity: 'low' });
  });

  it.each([
    ['a body', 'The State Department says it cleared.'],
    ['initials', 'The FBI says it cleared.'],
    ['what can still be read', 'In the memo, she says it cleared.'],
    ['a habit', 'Jo Kerr often says it clears.'],
    ['two of them', 'Jo Kerr says it cleared. Kit Low says it did not.'],
  ])('is quiet among many “said” on %s', (_, one) => {
    expect(flaggedIn(retextTenseShift, `Roads were shut.\n\n${before}${one}${after}`)).toEqual([]);
  });

  it('is quiet on the headline, which stands in the present', () => {
    const text = 'Road is shut, Smith says\n\nSmith said snow was falling. He said it was cold.';
    expect(flaggedIn(retextTenseShift, text, { title: { start: 0, end: 24 } })).toEqual([]);
  });

  it('never fails', () => {
    const piece = fc.constantFrom(
      'he',
      'says',
      'said',
      'Smith',
      ',',
      '“',
      '”',
      '.',
      'but it was',
      'clear if',
      ')',
      '(',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(flaggedIn(retextTenseShift, pieces.join(' '))).toBeInstanceOf(Array);
      }),
    );
  });
});
