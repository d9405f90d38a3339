import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DiffPart, LedgerLine } from '../schemas/ledger.ts';
import { differencesOf } from './differences.ts';

/** A line of the ledger, between quotation marks, behind so many characters of other text. */
function line(before: number, diff: DiffPart[]): { line: LedgerLine; text: string } {
  const words = diff
    .filter(({ kind }) => kind !== 'new')
    .map(({ text }) => text)
    .join('');
  const text = `${'.'.repeat(before)}“${words}”`;
  return { line: { start: before, end: text.length, diff, words } as LedgerLine, text };
}

/** What differs: the article’s words and the source’s. */
const pairs = ({ line: one, text }: ReturnType<typeof line>): [string, string][] =>
  differencesOf(one, text).map(({ start, end, source }) => [text.slice(start, end), source]);

const same = (text: string): DiffPart => ({ kind: 'same', text });
const gone = (text: string): DiffPart => ({ kind: 'gone', text });
const added = (text: string): DiffPart => ({ kind: 'new', text });

describe('where an altered quotation differs from its source', () => {
  test('each changed word has the source’s word beside it', () => {
    const ferry = line(100, [same('the old '), gone('fairy'), added('ferry'), same(' sank')]);
    expect(pairs(ferry)).toEqual([['fairy', 'ferry']]);
    expect(differencesOf(ferry.line, ferry.text)[0]?.start).toBe(109);
  });

  test('words that the source lacks have nothing, and words left out stand between two others', () => {
    const cut = line(0, [same('we will '), gone('never '), same('pay '), added('in full '), same('today')]);
    expect(pairs(cut)).toEqual([
      ['never', ''],
      ['', 'in full'],
    ]);
  });

  test('a comparison that does not give the quotation back says nothing of places', () => {
    const { line: one, text } = line(0, [same('a '), gone('b')]);
    expect(differencesOf({ ...one, words: 'a c' }, text)).toEqual([]);
  });

  test('whatever differs, the places hold the words that the source does not have', () => {
    const words = fc.stringMatching(/^[a-z ]{1,6}$/);
    const part = fc.record({ kind: fc.constantFrom('same', 'gone', 'new'), text: words });
    fc.assert(
      fc.property(fc.array(part as fc.Arbitrary<DiffPart>, { maxLength: 9 }), fc.nat(50), (diff, before) => {
        const lost = diff.filter(({ kind }) => kind === 'gone').map(({ text }) => text.trim());
        const found = pairs(line(before, diff)).map(([own]) => own);
        expect(found.filter((text) => text !== '')).toEqual(lost.filter((text) => text !== ''));
      }),
    );
  });
});
