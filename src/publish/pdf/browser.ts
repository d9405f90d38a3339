import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { posix, win32, type PlatformPath } from 'node:path';
import { chromium } from 'playwright-core';

/** What finding a browser asks of the machine. It is handed in, so that a test can make one up. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Partial<Record<string, string>>;
  isRoot: boolean;
  /** Where Playwright keeps, or would keep, a Chromium of its own. */
  playwrightPath: string;
  /** Whether there is a file that may be run. */
  exists: (path: string) => boolean;
  /** Runs a program and tells whether it succeeded; `quiet` hides what it says. */
  run: (program: string, args: string[], quiet?: boolean) => boolean;
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** A build without windows: it prints the same in three quarters of the time, and does nothing else for a user. */
const PRINTERS = ['chromium-headless-shell', 'chrome-headless-shell'];

/** Where packages put them whose folders are not always on the PATH. */
const LINUX_PATHS = ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];

const MAC_PATHS = [
  'Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'Applications/Chromium.app/Contents/MacOS/Chromium',
  'Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** What to do where there is no browser. */
export const WAYS_OUT = `Do one of these, then try again:
  - install Chromium, Google Chrome or Microsoft Edge the way your system does it
  - run: npx playwright install chromium
  - set CHROME_PATH to the program file of one of them`;

/** Where browsers are put that are not found by their names. */
function usualFolders({ platform, env }: Machine): string[] {
  // A user without rights to the whole machine installs them for himself.
  const under = (roots: (string | undefined)[], paths: PlatformPath, places: string[]) =>
    roots.flatMap((root) => (root ? places.map((place) => paths.join(root, place)) : []));
  switch (platform) {
    case 'darwin':
      return under(['/', env['HOME']], posix, MAC_PATHS);
    case 'win32':
      return under(
        [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']],
        win32,
        WINDOWS_PATHS,
      );
    default:
      return LINUX_PATHS;
  }
}

/** Where programs of these names would be found by them. */
function onPath({ platform, env }: Machine, names: string[]): string[] {
  const paths = platform === 'win32' ? win32 : posix;
  const folders = (env['PATH'] ?? '').split(paths.delimiter).filter(Boolean);
  const ending = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => paths.join(folder, name + ending)));
}

/**
 * A file of the right name is not enough: Ubuntu puts a placeholder where Chromium would be, and a
 * downloaded browser may lack libraries. (On Windows `--version` would open a window.)
 */
function isBrowser(machine: Machine, path: string): boolean {
  if (!machine.exists(path)) return false;
  return machine.platform === 'win32' || machine.run(path, ['--version'], true);
}

/**
 * The path of a Chromium or one of its kin: the one that CHROME_PATH names, else Playwright’s own, else the system’s;
 * undefined where there is none.
 * @param use whether it is to show pages as well, or to print only
 * @throws if CHROME_PATH leads nowhere
 */
export function lookForBrowser(
  machine: Machine = thisMachine(),
  use: 'shows' | 'prints' = 'shows',
): string | undefined {
  const chosen = machine.env['CHROME_PATH'];
  if (chosen) {
    if (machine.exists(chosen)) return chosen;
    throw new Error(
      `CHROME_PATH names ${chosen}, which is not there or cannot be run. ` +
        'Set it to the program file of Chromium, Google Chrome or Microsoft Edge, or unset it.',
    );
  }
  const names = use === 'prints' ? [...PRINTERS, ...NAMES] : NAMES;
  const places = [machine.playwrightPath, ...onPath(machine, names), ...usualFolders(machine)];
  return places.find((path) => isBrowser(machine, path));
}

/**
 * The browser that makes PDFs, looked for before anything is built.
 * @throws with the ways out if there is none
 */
export function findPdfBrowser(machine?: Machine): string {
  const found = lookForBrowser(machine, 'prints');
  if (found !== undefined) return found;
  throw new Error(
    `“--pdf” asks for PDFs, which a browser makes, and no Chromium was found. Build without “--pdf”. Or: ${WAYS_OUT}`,
  );
}

/** How a browser is started that does what its page asks of it and nothing else on the network. */
export function launchArguments(isRoot = isRootUser()): string[] {
  return [
    // Chromium refuses to start its sandbox as root, as in most containers.
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

function isRootUser(): boolean {
  return process.getuid?.() === 0;
}

/** The machine that this runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: isRootUser(),
    playwrightPath: chromium.executablePath(),
    exists: (path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    },
    run: (program, args, quiet = false) =>
      spawnSync(program, args, { stdio: quiet ? 'ignore' : 'inherit' }).status === 0,
  };
}
