import { expect, test } from 'vitest';
import { analysisVersion } from './version.ts';

test('the version of the analysis is a digest, and the same each time', () => {
  expect(analysisVersion()).toMatch(/^[0-9a-f]{64}$/);
  expect(analysisVersion()).toBe(analysisVersion());
});
