import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinParagraphs } from './news.ts';
import {
  alarmRateAt,
  asClean,
  precisionWithin,
  recallAt,
  rightFirstAt,
  sumOf,
  tally,
  type Finding,
} from './tally.ts';
import { recallOver, thresholdFor } from './thresholds.ts';

const TEXT = {
  ...joinParagraphs(['the military continent', 'plays its roll']),
  errors: [
    { start: 13, wrong: 'continent', right: 'contingent' },
    { start: 33, wrong: 'roll', right: 'role' },
  ],
};

const FOUND: Finding[] = [
  { start: 4, end: 12, score: 1, expected: ['militant'] },
  { start: 13, end: 22, score: 4, expected: ['contingent', 'content'] },
  { start: 33, end: 37, score: 2, expected: ['poll', 'role'] },
];

test('a hit covers the wrong word, and all else is an alarm', () => {
  const found = tally([TEXT], () => FOUND);
  expect(found).toEqual({
    texts: 1,
    words: 6,
    errors: 2,
    hits: [
      { score: 4, isRightFirst: true },
      { score: 2, isRightFirst: false },
    ],
    alarms: [1],
  });
  expect(recallAt(found, 4)).toBe(0.5);
  expect(recallAt(found, 2)).toBe(1);
  expect(rightFirstAt(found, 4)).toBe(1);
  expect(rightFirstAt(found, 2)).toBe(0.5);
  expect(alarmRateAt(found, 1)).toBeCloseTo(1000 / 6);
  expect(alarmRateAt(found, 1.1)).toBe(0);
});

test('a band of scores holds its lower end and not its upper one', () => {
  const found = tally([TEXT], () => FOUND);
  expect(precisionWithin(found, 1, 4)).toBe(0.5);
  expect(precisionWithin(found, 4, Infinity)).toBe(1);
  expect(precisionWithin(found, 9, Infinity)).toBe(0);
});

test('of two findings for one error the surer counts, once', () => {
  const twice = [...FOUND, { start: 12, end: 22, score: 7, expected: ['contents'] }];
  expect(tally([TEXT], () => twice).hits).toEqual([
    { score: 7, isRightFirst: false },
    { score: 2, isRightFirst: false },
  ]);
});

test('a finding that only ends at the wrong word, or begins behind its first letter, is an alarm', () => {
  const beside = [
    { start: 4, end: 13, score: 1, expected: [] },
    { start: 14, end: 22, score: 1, expected: [] },
  ];
  expect(tally([TEXT], () => beside)).toMatchObject({ hits: [], alarms: [1, 1] });
});

test('in clean texts everything is an alarm', () => {
  expect(tally(asClean([TEXT]), () => FOUND)).toMatchObject({ errors: 0, hits: [], alarms: [1, 4, 2] });
});

test('tallies add up', () => {
  const one = tally([TEXT], () => FOUND);
  expect(sumOf([one, one])).toEqual(tally([TEXT, TEXT], () => FOUND));
});

const scores = fc.array(
  fc.oneof(fc.double({ min: -40, max: 40, noNaN: true }), fc.integer({ min: -3, max: 3 })),
);
const rates = fc.double({ min: 0, max: 5, noNaN: true });

test('at the threshold no more alarms are raised than allowed, and with any lower score more', () => {
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 20_000 }), rates, (alarms, words, rate) => {
      const threshold = thresholdFor(rate, { alarms, words });
      const most = Math.floor((rate * words) / 1000);
      expect(alarms.filter((score) => score >= threshold).length).toBeLessThanOrEqual(most);
      const next = Math.max(...alarms.filter((score) => score < threshold));
      if (next > -Infinity) expect(alarms.filter((score) => score >= next).length).toBeGreaterThan(most);
    }),
  );
});

test('a threshold of some of the words', () => {
  const clean = { alarms: [5, 1, 4, 3, 2], words: 10_000 };
  expect(thresholdFor(0.2, clean)).toBeCloseTo(3);
  expect(thresholdFor(0.5, clean)).toBe(-Infinity);
  expect(thresholdFor(0, clean)).toBeGreaterThan(5);
});

test('the more alarms are allowed, the more is found', () => {
  const clean = { ...tally([], () => []), alarms: [5, 3, 1], words: 1000 };
  const spoilt = { ...clean, errors: 4, hits: [6, 4, 2].map((score) => ({ score, isRightFirst: true })) };
  expect(recallOver([0, 1, 2, 3], spoilt, clean)).toEqual([
    { at: 0, value: 0.25 },
    { at: 1, value: 0.5 },
    { at: 2, value: 0.75 },
    { at: 3, value: 0.75 },
  ]);
});
