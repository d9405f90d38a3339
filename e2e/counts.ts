import { z } from 'zod';

/** How many tests passed and failed. Those skipped are neither. */
export interface Count {
  passed: number;
  failed: number;
}

const vitestResults = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });

/** Counts in what `vitest --reporter=json` writes. */
export function vitestCount(json: string): Count {
  const { numPassedTests, numFailedTests } = vitestResults.parse(JSON.parse(json));
  return { passed: numPassedTests, failed: numFailedTests };
}

const playwrightResults = z.object({ stats: z.object({ expected: z.int(), unexpected: z.int() }) });

/** Counts in what Playwright’s json reporter writes. */
export function playwrightCount(json: string): Count {
  const { expected, unexpected } = playwrightResults.parse(JSON.parse(json)).stats;
  return { passed: expected, failed: unexpected };
}

/**
 * What a stage counts for: its tests, or one where it has none. A stage can fail with no test that did,
 * as when a test file does not load; that is one failure more.
 */
export function countOf(ok: boolean, counted: Count | undefined): Count {
  if (!counted) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return { ...counted, failed: ok ? counted.failed : Math.max(counted.failed, 1) };
}
