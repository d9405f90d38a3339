import { describe, expect, test } from 'vitest';
import { findBrowser, launchArguments, type Machine } from './browser.ts';

const OWN = '/playwright/chrome';

interface MadeUp extends Partial<Machine> {
  /** The program files that are there. */
  files?: string[];
  /** Those of them that do not start. */
  broken?: string[];
  /** The program files that come with an installation. */
  installs?: Partial<Record<'playwright' | 'apt-get', string>>;
}

/** A machine of the test's own, and what was run on it. */
function machine({ files = [], broken = [], installs = {}, ...rest }: MadeUp) {
  const there = new Set(files);
  const ran: string[] = [];
  const made: Machine = {
    platform: 'linux',
    env: { PATH: '/bin:/usr/bin' },
    isRoot: false,
    playwrightPath: OWN,
    exists: (path) => there.has(path),
    run: (program, args) => {
      if (args[0] !== '--version') ran.push([program, ...args].join(' '));
      if (args[0] === 'install' && installs['apt-get']) there.add(installs['apt-get']);
      return !broken.includes(program);
    },
    installWithPlaywright: () => {
      ran.push('playwright install');
      if (installs.playwright) there.add(installs.playwright);
      return installs.playwright !== undefined;
    },
    ...rest,
  };
  return { made, ran };
}

describe('findBrowser', () => {
  test('takes the browser that CHROME_PATH names before all others', () => {
    const { made } = machine({ files: ['/my/chrome', OWN], env: { CHROME_PATH: '/my/chrome' } });
    expect(findBrowser(made)).toBe('/my/chrome');
  });

  test('says so where CHROME_PATH leads nowhere', () => {
    const { made } = machine({ files: [OWN], env: { CHROME_PATH: '/my/chrome' } });
    expect(() => findBrowser(made)).toThrow('CHROME_PATH names /my/chrome');
  });

  test('takes Playwright’s own before the system’s', () => {
    const { made } = machine({ files: [OWN, '/usr/bin/chromium'] });
    expect(findBrowser(made)).toBe(OWN);
  });

  test('passes over a file that does not start', () => {
    const { made } = machine({
      files: [OWN, '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
      broken: [OWN, '/usr/bin/chromium-browser'],
    });
    expect(findBrowser(made)).toBe('/usr/bin/google-chrome');
  });

  test('knows the usual places on macOS', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(machine({ platform: 'darwin', files: [chrome] }).made)).toBe(chrome);
  });

  test('knows the usual places on Windows, and starts nothing there', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const { made } = machine({
      platform: 'win32',
      env: { PATH: 'C:\\Windows', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
      files: [edge],
      broken: [edge],
    });
    expect(findBrowser(made)).toBe(edge);
  });

  test('lets Playwright install one where there is none', () => {
    const { made, ran } = machine({ installs: { playwright: OWN } });
    expect(findBrowser(made)).toBe(OWN);
    expect(ran).toEqual(['playwright install']);
  });

  test('installs the system’s where Playwright’s lacks libraries, as root in CI', () => {
    const { made, ran } = machine({
      env: { PATH: '/usr/bin', CI: 'true' },
      isRoot: true,
      files: ['/usr/bin/apt-get'],
      broken: [OWN],
      installs: { playwright: OWN, 'apt-get': '/usr/bin/chromium' },
    });
    expect(findBrowser(made)).toBe('/usr/bin/chromium');
    expect(ran).toEqual(['playwright install', 'apt-get update', 'apt-get install -y chromium']);
  });

  test.each([
    ['outside CI', { env: {}, isRoot: true }],
    ['without being root', { env: { CI: 'true' }, isRoot: false }],
  ])('leaves the system alone %s, and says what to do', (_, rest) => {
    const { made, ran } = machine({ files: ['/usr/bin/apt-get'], ...rest });
    expect(() => findBrowser(made)).toThrow(/npx playwright install chromium[^]*CHROME_PATH/);
    expect(ran).toEqual(['playwright install']);
  });
});

test('the sandbox is given up for root only', () => {
  expect(launchArguments(true)).toContain('--no-sandbox');
  expect(launchArguments(false)).not.toContain('--no-sandbox');
});
