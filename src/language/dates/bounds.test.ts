import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf } from './bounds.ts';
import { dayValue } from './calendar.ts';

const written = (value: string): string | null => {
  const bounds = boundsOf(value);
  return bounds && `${dayValue(bounds.first)} ${dayValue(bounds.last)}`;
};

test.each([
  ['2015-12-18', '2015-12-18 2015-12-18'],
  ['2016-02', '2016-02-01 2016-02-29'],
  ['2015-12', '2015-12-01 2015-12-31'],
  ['2015', '2015-01-01 2015-12-31'],
  ['2015-21', '2015-03-01 2015-05-31'],
  ['2015-24', '2015-12-01 2016-02-29'],
  ['196X', '1960-01-01 1969-12-31'],
  ['18XX', '1800-01-01 1899-12-31'],
  ['2015-12-07/2015-12-13', '2015-12-07 2015-12-13'],
  ['2014-06/2015-03', '2014-06-01 2015-03-31'],
])('%s reaches from the first to the last of its days', (value, days) => {
  expect(written(value)).toBe(days);
});

test.each(['P7M', 'soon', '', '2015-13', '2015-25', '2015-02-30', '2015/2012', '2015/', '/2015', '2015-1'])(
  '“%s” covers no days',
  (value) => {
    expect(boundsOf(value)).toBeNull();
  },
);

test('whatever stands there, it does not throw, and no date ends before it begins', () => {
  const piece = fc.constantFrom('2015', '19', 'X', '-', '/', '0', '12', '31', 'P', '9999');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((all) => all.join('')),
      ),
      (value) => {
        const bounds = boundsOf(value);
        expect(bounds === null || bounds.first <= bounds.last).toBe(true);
      },
    ),
  );
});
