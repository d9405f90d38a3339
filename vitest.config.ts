import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'e2e/**/*.test.ts'],
    // Files of tests share what they import, above all the models, which take seconds to load: a third of the time.
    // So a test puts back what it changes in the process or in a module.
    isolate: false,
    // All cores, also where there are only two of them, of which Vitest would leave one.
    maxWorkers: '100%',
    // One zone for all machines, and not UTC, so that a clock or zone that leaks into a result shows.
    // The first test that needs the models waits for them; on a busy machine that takes seconds.
    testTimeout: 20_000,
    env: { TZ: 'Asia/Kathmandu' },
  },
});
