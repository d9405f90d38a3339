import { expect, test } from 'vitest';
import type { Measure, Results } from '../schemas/results.ts';
import { mergeResults, PARTS } from './parts.ts';
import { readResults } from './results.ts';

const measure = (id: string, group: string): Measure => ({
  ...{ id, group, what: '', part: '', value: 1, of: null, sample: '', keptAside: null, beside: [] },
});

const flags = PARTS.find(({ name }) => name === 'flags');
if (!flags) throw new Error('flags are measured');

const OLD: Results = {
  measures: [measure('a', 'Dates'), measure('b', 'Flags'), measure('c', 'Sentences'), measure('d', 'Flags')],
  precision: { 'real-word-error': { high: 0.9, medium: 0.3 }, gone: 0.5 },
};

test('new figures of a part take the place of its old ones, and the others stay', () => {
  const found = { measures: [measure('e', 'Flags')], precision: { units: 0.8, 'real-word-error': 0.1 } };
  expect(mergeResults(OLD, flags, found)).toEqual({
    measures: [measure('a', 'Dates'), measure('e', 'Flags'), measure('c', 'Sentences')],
    precision: { 'real-word-error': { high: 0.9, medium: 0.3 }, units: 0.8 },
  });
});

test('a part that has no figures yet comes last', () => {
  const { measures } = mergeResults({ measures: [measure('a', 'Dates')], precision: {} }, flags, {
    measures: [measure('e', 'Flags')],
    precision: {},
  });
  expect(measures.map(({ id }) => id)).toEqual(['a', 'e']);
});

test('every committed figure belongs to one part, and so does every precision', () => {
  const { measures, precision } = readResults();
  for (const { group } of measures)
    expect(PARTS.filter(({ groups }) => groups.includes(group))).toHaveLength(1);
  for (const rule of Object.keys(precision))
    expect(PARTS.filter(({ judges }) => judges(rule))).toHaveLength(1);
});
