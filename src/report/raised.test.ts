import { wordsOf } from '../interface/index.ts';
import { expect, test } from 'vitest';
import { raisedBy, writeSeverities } from './raised.ts';

const flags = (high: number, low: number) => ({ count: high + low, severities: { high, medium: 0, low } });
const REPORTS = [
  { flagged: { units: flags(1, 2), headline: flags(0, 1) } },
  { flagged: { units: flags(0, 4) } },
  { flagged: {} },
];

test('adds up what a rule raised, and in how many reports', () => {
  expect(raisedBy(REPORTS, ['units'])).toEqual({
    count: 7,
    reports: 2,
    severities: { high: 1, medium: 0, low: 6 },
  });
});

test('a report in which several rules of a group raised flags is one report', () => {
  expect(raisedBy(REPORTS, ['units', 'headline'])).toMatchObject({ count: 8, reports: 2 });
  expect(raisedBy(REPORTS, ['undated'])).toMatchObject({ count: 0, reports: 0 });
});

test('tells how grave flags are, the gravest first, and nothing of what is not there', () => {
  expect(writeSeverities({ high: 1, medium: 0, low: 6 }, wordsOf('en'))).toBe('1 high, 6 low');
  expect(writeSeverities({ high: 0, medium: 0, low: 0 }, wordsOf('en'))).toBe('');
});
