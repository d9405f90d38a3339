import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextUnattributedAssertion } from './unattributed-assertion.ts';

const flagged = (text: string): string[] => flaggedIn(retextUnattributedAssertion, text);

describe('retextUnattributedAssertion', () => {
  it('is stricter where somebody is put in the wrong and the paragraph has no source', () => {
    const [alone] = messagesOf(retextUnattributedAssertion, 'The shameless mayor opened the bridge.');
    expect(alone).toMatchObject({ actual: 'shameless', severity: 'medium' });
    expect(alone?.note).toContain('no source');
    const [style] = messagesOf(retextUnattributedAssertion, 'Fortunately, the bridge is open.');
    expect(style).toMatchObject({ actual: 'Fortunately', severity: 'low' });
  });

  it('flags the same words once, and at most one judgement a sentence', () => {
    const text = 'The reckless pilot fled. Nobody saw him. A reckless pilot is a stupid pilot.';
    const [message, ...others] = messagesOf(retextUnattributedAssertion, text);
    expect(others).toEqual([]);
    expect(message?.related).toHaveLength(1);
  });

  it('gives a comment one flag', () => {
    const text =
      'It was a stupid, cynical plan. The odious men won. Sadly, nobody came. It is a pathetic bill. The vile deal holds.';
    const messages = messagesOf(retextUnattributedAssertion, text);
    expect(messages).toHaveLength(1);
    expect(messages[0]?.reason).toContain('comment');
  });

  it.each([
    ['certainty', 'The court was obviously wrong about the bridge.', ['obviously']],
    ['doubt', 'There is no doubt that the bridge will fall.', ['There is no doubt']],
    ['what nobody can tell', 'It remains to be seen whether the bridge will hold.', ['remains to be seen']],
    ['everybody', 'Everyone knows that the bridge is old.', ['Everyone knows']],
    ['many', 'Many believe that the bridge is old.', ['Many believe']],
    ['a state of mind', 'Weber seemed unfazed by the vote.', ['seemed unfazed']],
    ['a motive', 'The board is desperate to sell the bridge.', ['desperate to']],
    ['a longer phrase rather than a shorter', 'Weber left in a cynical bid to win.', ['cynical bid']],
    ['a verb of saying that is judged', 'Weber falsely and brazenly claimed the prize.', ['brazenly']],
  ])('flags %s', (_, text, expected) => {
    expect(flagged(text)).toEqual(expected);
  });

  it.each([
    'The council said the plan was reckless. Braun called it a disgraceful deal.',
    'The lake was toxic waste. They found incendiary devices and malicious software.',
    'The plan was not absurd. The rules were clearly defined, and he spoke more clearly.',
    'They dismissed the claim as absurd.',
    'The book “Reckless” is out. Mount Evil was climbed. He is bent over.',
    'The bill seems to cost more. The sun appears at six. It appeared to rain.',
    'A widely seen film. The doctors widely praised it. Of course she knew the course.',
    'The so-called Islamic State. A so-called “peace plan”.',
    'Most see a doctor once a year, few doubt it.',
    'RECKLESS DRIVER KILLS THREE IN TOWN',
    'I was foolish. We were stupid. You know my car. My friends and I left.',
    '',
  ])('is quiet on: %s', (text) => {
    expect(flagged(text)).toEqual([]);
  });

  it('takes any text, and flags words that stand there', () => {
    const words = fc.constantFrom(
      'reckless',
      'seemed',
      'to',
      'be',
      'sad',
      'Weber',
      'no',
      'doubt',
      'of',
      'course',
      ',',
      '.',
      '“',
      '”',
      '\n\n',
      'so-called',
      'bid',
      'increasingly',
      'tense',
      'widely',
      'seen',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join(' ');
        for (const { actual } of messagesOf(retextUnattributedAssertion, text))
          expect(text).toContain(actual);
      }),
      { numRuns: 60 },
    );
  });
});
