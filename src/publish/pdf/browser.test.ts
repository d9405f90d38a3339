import { expect, test } from 'vitest';
import { findPdfBrowser, lookForBrowser, type Machine } from './browser.ts';

/** A machine with these programs, all of which start. */
const machine = (files: string[], rest: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: { PATH: '/bin:/usr/bin', HOME: '/home/anna' },
  isRoot: false,
  playwrightPath: '/playwright/chrome',
  exists: (path) => files.includes(path),
  run: () => true,
  ...rest,
});

test.each([
  ['of a snap on Linux', '/snap/bin/chromium', 'linux'],
  ['of Google’s package on Linux', '/opt/google/chrome/chrome', 'linux'],
  ['of all users on macOS', '/Applications/Chromium.app/Contents/MacOS/Chromium', 'darwin'],
  [
    'of one user on macOS',
    '/home/anna/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'darwin',
  ],
] as const)('a browser %s is found', (_, path, platform) => {
  expect(lookForBrowser(machine([path], { platform }))).toBe(path);
  expect(findPdfBrowser(machine([path], { platform }))).toBe(path);
});

test('a browser of one user on Windows is found', () => {
  const path = 'C:\\Users\\anna\\AppData\\Local\\Chromium\\Application\\chrome.exe';
  const env = { PATH: 'C:\\Windows', LOCALAPPDATA: 'C:\\Users\\anna\\AppData\\Local' };
  expect(lookForBrowser(machine([path], { platform: 'win32', env }))).toBe(path);
});

test('what prints is a build without windows where there is one: it takes less time, but shows nothing', () => {
  const both = machine(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']);
  expect(findPdfBrowser(both)).toBe('/usr/bin/chromium-headless-shell');
  expect(lookForBrowser(both)).toBe('/usr/bin/chromium');
});

test('a build that is to make PDFs says what to do where there is no browser', () => {
  expect(lookForBrowser(machine([]))).toBeUndefined();
  expect(() => findPdfBrowser(machine([]))).toThrow(
    /no Chromium was found[^]*without “--pdf”[^]*install[^]*npx playwright install chromium[^]*CHROME_PATH/,
  );
});

test('a build that is to make PDFs says so where CHROME_PATH leads nowhere, though there is another browser', () => {
  const made = machine(['/usr/bin/chromium'], { env: { CHROME_PATH: '/my/chrome', PATH: '/usr/bin' } });
  expect(() => findPdfBrowser(made)).toThrow(/CHROME_PATH names \/my\/chrome/);
});
