import { expect, test } from 'vitest';
import { countOf, playwrightCount, vitestCount } from './counts.ts';

test('Vitest’s results are counted', () => {
  const json = JSON.stringify({ numTotalTests: 9, numPassedTests: 6, numFailedTests: 2, numPendingTests: 1 });
  expect(vitestCount(json)).toEqual({ passed: 6, failed: 2 });
});

test('Playwright’s results are counted', () => {
  const json = JSON.stringify({ suites: [], stats: { expected: 5, unexpected: 1, flaky: 0, skipped: 2 } });
  expect(playwrightCount(json)).toEqual({ passed: 5, failed: 1 });
});

test('results of another form are refused rather than counted as none', () => {
  expect(() => vitestCount('{}')).toThrow();
  expect(() => playwrightCount('{"stats": {}}')).toThrow();
});

test('a stage without tests counts as one', () => {
  expect(countOf(true, undefined)).toEqual({ passed: 1, failed: 0 });
  expect(countOf(false, undefined)).toEqual({ passed: 0, failed: 1 });
});

test('a stage that fails though its tests pass counts as a failure', () => {
  expect(countOf(false, { passed: 7, failed: 0 })).toEqual({ passed: 7, failed: 1 });
  expect(countOf(false, { passed: 7, failed: 3 })).toEqual({ passed: 7, failed: 3 });
  expect(countOf(true, { passed: 7, failed: 0 })).toEqual({ passed: 7, failed: 0 });
});
