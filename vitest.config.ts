import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'e2e/**/*.test.ts'],
    // One zone for all machines, and not UTC, so that a clock or zone that leaks into a result shows.
    // The first test that needs the models waits for them; on a busy machine that takes seconds.
    testTimeout: 20_000,
    env: { TZ: 'Asia/Kathmandu' },
  },
});
