import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextRepeatedWords } from './repeated-words.ts';

describe('retextRepeatedWords', () => {
  it('re-emits the package’s finding in our words, with the first word as it stands', () => {
    const [message, ...others] = messagesOf(retextRepeatedWords, 'The the bridge is open.');
    expect(others).toEqual([]);
    expect(message).toMatchObject({ actual: 'The the', expected: ['The'], ruleId: 'repeated-words' });
    expect(message?.reason).toMatch(/^“The” stands twice in a row/);
  });

  it.each([
    ['over a line’s end', 'They opened the\nthe bridge.', ['the\nthe']],
    ['three times', 'They opened the the the bridge.', ['the the', 'the the']],
    ['inside quotation marks', '“We opened the the bridge,” she said.', ['the the']],
    ['a preposition that is no particle', 'They met in in Bonn.', ['in in']],
    ['a copula', 'This is is a test.', ['is is']],
  ])('flags a word %s', (_, text, expected) => {
    expect(flaggedIn(retextRepeatedWords, text)).toEqual(expected);
  });

  it.each([
    'It was a long long way, etc etc.',
    'What this is is politics, and what happens happens.',
    'He was let in in May, as fear set in in town.',
    'It is what they fought for for years, and what goes on on the ground.',
    'There is no there there. There it goes.',
    'He had had enough; he said that that was that.',
    'They flew from Bora Bora to Walla Walla and Pago Pago.',
    'D. D. Smith won 21 21 times.',
    'He said no. No one asked. She came, came back.',
    'a, a; b - b',
    '',
  ])('is quiet on: %s', (text) => {
    expect(flaggedIn(retextRepeatedWords, text)).toEqual([]);
  });
});
