import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf, type Bounds } from '../../language/dates/index.ts';
import { axisOf, placeOn } from './scale.ts';
import { ticksOn } from './ticks.ts';

const bounds = (value: string): Bounds => boundsOf(value) ?? { first: NaN, last: NaN };
const labels = (values: readonly string[], published: string | null): string[] =>
  ticksOn(axisOf(values.map(bounds), published === null ? null : bounds(published)), 'en-GB').map(
    ({ label }) => label,
  );

test('days of a week are told by days', () => {
  expect(labels(['2015-12-11', '2015-12-18'], '2015-12-15')).toEqual([
    '11 Dec',
    '13 Dec',
    '15 Dec',
    '17 Dec',
    '19 Dec',
  ]);
});

test('months are told by months, and decades by round years', () => {
  expect(labels(['2015-01', '2015-07'], '2015-08-01')).toEqual(['Jan 2015', 'Apr 2015', 'Jul 2015']);
  expect(labels(['1950', '2030'], null)).toEqual(['1960', '1980', '2000', '2020']);
});

test('the days around publication get room beside years long gone, and those to come', () => {
  const axis = axisOf(['1950', '2015-12-11', '2015-12-18', '2030'].map(bounds), bounds('2015-12-15'));
  expect(axis).toHaveLength(3);
  const [week, day] = [bounds('2015-12-11'), bounds('2015-12-18')].map(({ first }) => placeOn(axis, first));
  expect((day ?? 0) - (week ?? 0)).toBeGreaterThan(20);
});

test('one even axis serves where publication has nothing near it, and where it is not known', () => {
  expect(axisOf(['1950', '1960'].map(bounds), bounds('2015-12-15'))).toHaveLength(1);
  expect(axisOf(['1950', '2015-12-11'].map(bounds), null)).toHaveLength(1);
});

const someDays = fc
  .tuple(fc.integer({ min: -170_000, max: 60_000 }), fc.integer({ min: 0, max: 40_000 }))
  .map(([first, days]): Bounds => ({ first, last: first + days }));

test('on any axis later is further right, and every date lies on it', () => {
  fc.assert(
    fc.property(fc.array(someDays, { minLength: 1 }), fc.option(someDays), (dates, published) => {
      const axis = axisOf(dates, published);
      const times = dates.flatMap(({ first, last }) => [first, last + 1]).sort((a, b) => a - b);
      const places = times.map((time) => placeOn(axis, time));
      for (const [index, place] of places.entries()) {
        expect(place).toBeGreaterThanOrEqual(places[index - 1] ?? 0);
        expect(place).toBeLessThanOrEqual(100);
      }
    }),
  );
});

test('ticks stand apart, and are few enough for a phone', () => {
  fc.assert(
    fc.property(fc.array(someDays, { minLength: 1 }), fc.option(someDays), (dates, published) => {
      const ticks = ticksOn(axisOf(dates, published), 'en-GB');
      expect(ticks).not.toEqual([]);
      for (const [index, { at }] of ticks.entries()) {
        expect(at - (ticks[index - 1]?.at ?? -Infinity)).toBeGreaterThanOrEqual(12);
      }
    }),
  );
});
