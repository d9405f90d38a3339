import { defineConfig } from '@playwright/test';
import { launchArguments } from './e2e/browser.ts';

const executablePath = process.env['CHROME_PATH'];

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: '.cache/playwright',
  fullyParallel: true,
  workers: '100%',
  // Room for a busy machine; on a quiet one no test takes a tenth of it.
  timeout: 90_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '.cache/test-results/e2e.json' }]],
  use: {
    // Tests see what the server sends; those of the worker itself allow it.
    serviceWorkers: 'block',
    launchOptions: { args: launchArguments(), ...(executablePath ? { executablePath } : {}) },
    // As in vitest.config.ts: a zone that leaks into a page shows.
    timezoneId: 'Asia/Kathmandu',
  },
});
