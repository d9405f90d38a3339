import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextAnonymousSource } from './anonymous-source.ts';

const flagged = (text: string): string[] => flaggedIn(retextAnonymousSource, text);

describe('retextAnonymousSource', () => {
  it('is stricter where nothing else supports the statement', () => {
    const [bare] = messagesOf(retextAnonymousSource, 'The deal is off, sources said.');
    expect(bare).toMatchObject({ actual: 'sources', severity: 'medium' });
    const [helped] = messagesOf(
      retextAnonymousSource,
      'The deal is off, sources said. Anna Weber said on Monday that the talks had ended.',
    );
    expect(helped).toMatchObject({ actual: 'sources', severity: 'low' });
  });

  it('is mildest where the text says why no name is given', () => {
    const [message] = messagesOf(
      retextAnonymousSource,
      'The deal is off, a senior official said on condition of anonymity.',
    );
    expect(message).toMatchObject({ severity: 'low' });
    expect(message?.reason).toContain('under what condition');
  });

  it('folds what may be the same source into one flag', () => {
    const text =
      'A source said the deal was off. The terms were bad, another source said.\n\nSources said so before.';
    const [message, ...others] = messagesOf(retextAnonymousSource, text);
    expect(others).toEqual([]);
    expect(message?.related.map(({ start, end }) => text.slice(start, end))).toEqual([
      'another source',
      'Sources',
    ]);
  });

  it('does not believe that many people say one thing in the same words', () => {
    expect(
      flagged('“We will all lose our jobs,” experts said.\n\n“It is late,” said Anna Weber, a banker.'),
    ).toEqual(['experts']);
  });

  it.each([
    ['according to', 'The deal is off, according to unnamed officials.', ['unnamed officials']],
    ['an inverted verb', 'The deal is off, said a Western diplomat.', ['a Western diplomat']],
    [
      'a clause in between',
      'An official who asked not to be named said so.',
      ['An official who asked not to be named'],
    ],
    ['present hearsay', 'The firm is said to have paid a bribe.', ['is said to']],
    ['rumour', 'Rumour has it that the king is ill.', ['Rumour has it']],
    ['reports of nobody', 'The king is ill, according to media reports.', ['media reports']],
    ['some', 'Some say the king is ill.', ['Some']],
    ['bare officials', 'The bridge will close, officials said.', ['officials']],
    ['capitals', 'CRITICS SAY THE PLAN IS TOO COSTLY FOR THE TOWN.', ['CRITICS']],
  ])('flags %s', (_, text, expected) => {
    expect(flagged(text)).toEqual(expected);
  });

  it.each([
    'City officials said the bridge would close. Kremlin officials denied it.',
    'Officials in Bonn said the bridge would close.',
    'Clinton supporters said they would stay. His opponents say no.',
    'Experts at Yale University say the bridge is safe.',
    'He told his aides to wait, and emailed supporters, saying he would be back.',
    'The spokesman for the ministry said no. The police said yes.',
    'It was said to her face. It is thought-provoking. He was told to go.',
    'It was reported live on Fox News that the bridge had fallen.',
    'A White House official came. The White House official said no.',
    'These experts say so. Voters say so.',
    'The sources of the river are said by locals to be clean.',
    '',
  ])('is quiet on: %s', (text) => {
    expect(flagged(text)).toEqual([]);
  });

  it('takes any text, and flags words that stand there', () => {
    const words = fc.constantFrom(
      'some',
      'officials',
      'the',
      'source',
      'said',
      'it',
      'is',
      ',',
      '.',
      '“',
      '”',
      'who',
      '\n\n',
      'Weber',
      'critics',
      'to',
      'be',
      'named',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join(' ');
        for (const { actual } of messagesOf(retextAnonymousSource, text)) expect(text).toContain(actual);
      }),
      { numRuns: 60 },
    );
  });
});
