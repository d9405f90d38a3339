import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextUnclearAttribution } from './unclear-attribution.ts';

const flagged = (text: string): string[] => flaggedIn(retextUnclearAttribution, text);

describe('retextUnclearAttribution', () => {
  it('shows the part of which it is open whose it is', () => {
    const text = 'While the army denies it, the camp was burnt down, according to Anna Weber.';
    const [message, ...others] = messagesOf(retextUnclearAttribution, text);
    expect(others).toEqual([]);
    expect(message).toMatchObject({ actual: 'according to Anna Weber', severity: 'medium' });
    expect(message?.related.map(({ start, end }) => text.slice(start, end))).toEqual([
      'While the army denies it',
    ]);
  });

  it.each([
    [
      'a second clause',
      'The camp is empty, and the men have fled, according to Weber.',
      ['according to Weber'],
    ],
    [
      'a described source',
      'The camp is empty, but the men are near, according to the analyst Maria Lopez.',
      ['according to the analyst Maria Lopez'],
    ],
    [
      'a trailing second sayer',
      'Weber said the bridge would close, Braun said.',
      ['Weber said the bridge would close, Braun said'],
    ],
    ['two inverted sayers', '“It is shut,” Weber said, said Braun.', ['Weber said, said Braun']],
    ['pronouns', 'He said that she said the bridge was shut.', ['He said that she said']],
  ])('flags %s', (_, text, expected) => {
    expect(flagged(text)).toEqual(expected);
  });

  it.each([
    'While the army denies it, the camp was burnt down, according to a survey.',
    'The camp was burnt down, according to Weber, while the army denies it.',
    'According to Weber, the camp is empty, and the men have fled.',
    'He built the camp, and he ran it, according to Weber.',
    'The camp holds 20 men, and the fort has 30, according to Weber.',
    'Weber said the camp was empty, according to CNN.',
    '“It is shut,” Weber said, according to the Washington Post.',
    'Instead, she said, her boss told her to go.',
    'The United States has a plan, Weber said.',
    'The camp is empty, Weber said, and Braun said so too.',
    '“Nobody has come here for a very long time.”\n\nThe hall was empty.\n\n“We will stay.”\n\nIt rained.',
    'It rained.\n\nThe hall rose for the last time.\n\n“All the world is a stage, and we are players.”\n\n— William Shakespeare',
    'It rained.\n\nThe hall rose.\n\n“All the world is a stage, and we are players.” ― Anna Weber\n\nIt rained.',
    '',
  ])('is quiet on: %s', (text) => {
    expect(flagged(text)).toEqual([]);
  });

  it('takes any text, and flags words that stand there', () => {
    const words = fc.constantFrom(
      'Weber',
      'said',
      'according',
      'to',
      'while',
      'he',
      'is',
      'rich',
      ',',
      '.',
      '“',
      '”',
      '\n\n',
      'that',
      'and',
      'the',
      'men',
      'fled',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join(' ');
        for (const { actual } of messagesOf(retextUnclearAttribution, text)) expect(text).toContain(actual);
      }),
      { numRuns: 60 },
    );
  });
});
