import { expect, test } from 'vitest';
import { byYear } from './by-year.ts';

test('the latest year comes first, what has no date last, and within a year nothing moves', () => {
  const days = ['2024-02-01', null, '2026-03-01', '2024-05-01', '2026', undefined];
  expect(byYear(days, (day) => day)).toEqual([
    { year: '2026', entries: ['2026-03-01', '2026'] },
    { year: '2024', entries: ['2024-02-01', '2024-05-01'] },
    { year: null, entries: [null, undefined] },
  ]);
});

test('of nothing there is no year', () => {
  expect(byYear([], () => '2026')).toEqual([]);
});
