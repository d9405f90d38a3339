import { describe, expect, it } from 'vitest';
import { prepareTexts } from '../comparing/library.ts';
import { judgeQuotation, type Texts } from './judge.ts';

const QUOTATION = 'the harbour’s evening coarse will teach all nine crews about little boats this winter';

function texts(
  given: Partial<{
    texts: Record<string, string>;
    withheld: string[];
    phrases: [string, string, boolean?][];
  }>,
): Texts {
  const all = Object.entries(given.texts ?? {});
  return {
    library: prepareTexts(all.map(([id, text]) => ({ id, text }))),
    texts: new Map(all.map(([id, text]) => [id, given.withheld?.includes(id) ? null : text])),
    phrases: (given.phrases ?? []).map(([source, words, isCited = true]) => ({ source, words, isCited })),
  };
}

describe('a line of the ledger', () => {
  it('rests on the text of a source, where one was read', () => {
    const line = judgeQuotation(
      QUOTATION,
      texts({
        texts: {
          ministry:
            'Anna Holt said: “the harbour’s evening course will teach all nine crews about small boats this winter”, and left.',
          other: 'Nothing of the kind was said in the town that day, as far as the paper knows.',
        },
      }),
    );
    expect(line).toMatchObject({
      status: 'altered',
      source: 'ministry',
      basis: 'snapshot',
      of: 14,
      verified: 12,
    });
    expect(line.changes).toEqual([
      { article: 'coarse', source: 'course', kind: 'sense' },
      { article: 'little', source: 'small', kind: 'sense' },
    ]);
    expect(line.diff.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'gone', text: 'coarse' },
      { kind: 'new', text: 'course' },
      { kind: 'gone', text: 'little' },
      { kind: 'new', text: 'small' },
    ]);
    expect(line.diff.flatMap(({ kind, text }) => (kind === 'new' ? [] : [text])).join('')).toBe(QUOTATION);
  });

  it('shows words that were left out in their place, with a space on either side', () => {
    const source = 'He said: “the town will not sell the old ferry before autumn”, and left.';
    const { diff } = judgeQuotation(
      'the town will sell the old ferry before autumn',
      texts({ texts: { paper: source } }),
    );
    expect(diff.map(({ text }) => text).join('')).toBe('the town will not sell the old ferry before autumn');
  });

  it('never shows the passage of a source that may not be published', () => {
    const text = `He said “${QUOTATION}”.`;
    const [shown] = judgeQuotation(QUOTATION, texts({ texts: { paper: text } })).matches;
    const [kept] = judgeQuotation(QUOTATION, texts({ texts: { paper: text }, withheld: ['paper'] })).matches;
    expect(shown).toMatchObject({ status: 'verbatim', passage: QUOTATION });
    expect(kept).toMatchObject({ status: 'verbatim', passage: null });
  });

  it('is not found, where texts were read and none has it; without any text nothing is known', () => {
    const elsewhere = {
      paper: 'The market opened at nine and closed at five, with little trade in between.',
    };
    expect(judgeQuotation(QUOTATION, texts({ texts: elsewhere }))).toMatchObject({
      status: 'not-found',
      source: null,
    });
    expect(judgeQuotation(QUOTATION, texts({}))).toMatchObject({
      status: 'no-source',
      basis: 'none',
      verified: 0,
    });
  });

  it('says how many words phrases confirm, when phrases are all that is known', () => {
    const line = judgeQuotation(
      QUOTATION,
      texts({
        phrases: [
          ['agency', 'will teach all nine crews'],
          ['paper', 'this winter'],
        ],
      }),
    );
    expect(line).toMatchObject({
      status: 'verbatim',
      basis: 'phrase',
      source: 'agency',
      verified: 7,
      of: 14,
    });
    expect(line.matches.map(({ source, found }) => [source, found])).toEqual([
      ['agency', 5],
      ['paper', 2],
    ]);
  });

  it('is altered where a phrase of a source contradicts it, all phrases of that source together', () => {
    const line = judgeQuotation(
      QUOTATION,
      texts({
        phrases: [
          ['agency', 'evening course will teach all nine crews'],
          ['agency', 'crews about small boats'],
          ['rewriter', 'little boats'],
          ['rewriter', 'evening course shall teach'],
        ],
      }),
    );
    expect(line).toMatchObject({ status: 'altered', source: 'agency', basis: 'phrase' });
    expect(line.changes.map(({ article, source }) => [article, source])).toEqual([
      ['coarse', 'course'],
      ['little', 'small'],
    ]);
  });

  it('stands where one source contradicts what another confirms; the other is listed', () => {
    const line = judgeQuotation(
      QUOTATION,
      texts({
        phrases: [
          ['copy', 'all ten crews about little boats'],
          ['transcript', 'teach all nine crews about little boats'],
        ],
      }),
    );
    expect(line).toMatchObject({ status: 'verbatim', source: 'transcript', verified: 7 });
    expect(line.matches.map(({ source, status }) => [source, status])).toEqual([
      ['transcript', 'verbatim'],
      ['copy', 'altered'],
    ]);
  });

  it('lists what the article’s own publisher printed elsewhere, which vouches for nothing', () => {
    const known = texts({
      phrases: [['same-paper', 'the harbour’s evening coarse will teach all nine crews']],
    });
    const line = judgeQuotation(QUOTATION, { ...known, own: new Set(['same-paper']) });
    expect(line).toMatchObject({ status: 'no-source', source: null, verified: 0 });
    expect(line.matches).toMatchObject([{ source: 'same-paper', status: 'verbatim' }]);
  });

  it('does not take a phrase that was recorded for another claim as contradicting it', () => {
    const phrases: [string, string, boolean][] = [
      ['agency', 'the harbour’s evening course will teach', false],
    ];
    expect(judgeQuotation(QUOTATION, texts({ phrases }))).toMatchObject({ status: 'no-source', matches: [] });
  });
});
