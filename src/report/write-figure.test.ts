import { expect, test } from 'vitest';
import { wordsOf } from '../interface/index.ts';
import { writeBeside, writeFigure } from './write-figure.ts';

const english = wordsOf('en');

test('a share is told in per cent, a count with its whole, anything else with its unit', () => {
  expect(writeFigure(42, { of: null }, english)).toBe('42.0%');
  expect(writeFigure(51, { of: 52 }, english)).toBe('51 of 52');
  expect(writeFigure(15.4, { of: null, unit: 'MB' }, english)).toBe('15.4 MB');
});

test('what stands beside a figure is told in the same way, and whether it was measured elsewhere', () => {
  const beside = [
    { what: 'nspell', value: 5.7, sameRun: true },
    { what: 'a trial', value: 6, sameRun: false },
  ];
  expect(writeBeside({ of: null, beside }, english)).toEqual([
    'nspell 5.7%',
    'a trial 6.0% (measured elsewhere)',
  ]);
});
