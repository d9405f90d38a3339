import { expect, test } from 'vitest';
import { wordsOf } from '../interface/index.ts';
import type { Measure } from '../schemas/results.ts';
import { flagRows, writeCell } from './flag-table.ts';

function measure(id: string, given: Partial<Measure> = {}): Measure {
  const rest = { what: '', part: '', value: 12.5, of: null, sample: '', keptAside: false, beside: [] };
  return { id, group: 'Flags', ...rest, ...given };
}

/** The rows as readers see them. */
const written = (measures: Measure[]) =>
  flagRows(measures).map(({ rule, cells }) => ({
    rule,
    cells: cells.map((cell) => cell && writeCell(cell, wordsOf('en'))),
  }));

test('a rule has a line with what was measured of it, and gaps where nothing was', () => {
  const rows = written([
    measure('flags-rate', { unit: 'flags in 1,000 words' }),
    measure('flags-rate-units', { rule: 'units', value: 0.1, unit: 'flags in 1,000 words' }),
    measure('flags-recall-units', { rule: 'units' }),
    measure('flags-precision-near-copy', { rule: 'near-copy', value: 80 }),
  ]);
  expect(rows).toEqual([
    { rule: 'units', cells: ['0.10', null, null, '12.5%'] },
    { rule: 'near-copy', cells: [null, null, '80.0%', null] },
  ]);
});

test('rules that find unusual words take over how much is found of the errors made for them', () => {
  const rows = written([
    measure('flags-rate-real-word-error', {
      rule: 'real-word-error',
      value: 1,
      unit: 'flags in 1,000 words',
    }),
    measure('real-words-injected-medium', { group: 'Real-word errors', rule: 'real-word-error' }),
  ]);
  expect(rows).toEqual([{ rule: 'real-word-error', cells: ['1.00', null, null, '12.5%'] }]);
});
