import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'e2e/**/*.test.ts'],
    // One zone for all machines, and not UTC, so that a clock or zone that leaks into a result shows.
    env: { TZ: 'Asia/Kathmandu' },
  },
});
