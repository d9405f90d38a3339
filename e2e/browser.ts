import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { posix, win32 } from 'node:path';
import { chromium } from '@playwright/test';

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
  installWithPlaywright: () => boolean;
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'msedge',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PATHS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

const HELP = `No Chromium was found, and none could be installed. Do one of these, then try again:
  - install Chromium, Google Chrome or Microsoft Edge the way your system does it
  - run: npx playwright install chromium
  - set CHROME_PATH to the program file of one of them`;

/** Where browsers usually are on this kind of system. */
function usualPaths({ platform, env }: Machine): string[] {
  const paths = platform === 'win32' ? win32 : posix;
  const folders = (env['PATH'] ?? '').split(paths.delimiter).filter(Boolean);
  const ending = platform === 'win32' ? '.exe' : '';
  const onPath = NAMES.flatMap((name) => folders.map((folder) => paths.join(folder, name + ending)));
  if (platform === 'darwin') return [...onPath, ...MAC_PATHS];
  if (platform !== 'win32') return onPath;
  const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
  return [
    ...onPath,
    ...roots.flatMap((root) => (root ? WINDOWS_PATHS.map((path) => win32.join(root, path)) : [])),
  ];
}

/**
 * A file of the right name is not enough: Ubuntu puts a placeholder where Chromium would be, and a
 * downloaded browser may lack libraries. (On Windows `--version` would open a window.)
 */
function isBrowser(machine: Machine, path: string): boolean {
  if (!machine.exists(path)) return false;
  return machine.platform === 'win32' || machine.run(path, ['--version'], true);
}

/** The path of a Chromium or one of its kin, which is installed if there is none. */
export function findBrowser(machine: Machine = thisMachine()): string {
  const chosen = machine.env['CHROME_PATH'];
  if (chosen) {
    if (machine.exists(chosen)) return chosen;
    throw new Error(`CHROME_PATH names ${chosen}, which is not there or cannot be run.`);
  }
  const find = () =>
    [machine.playwrightPath, ...usualPaths(machine)].find((path) => isBrowser(machine, path));

  let found = find();
  if (!found && machine.installWithPlaywright()) found = find();
  // Changing the system is all right on a throwaway machine only, which CI says it is.
  if (!found && machine.isRoot && machine.env['CI'] && machine.exists('/usr/bin/apt-get')) {
    machine.run('apt-get', ['update']);
    machine.run('apt-get', ['install', '-y', 'chromium']);
    found = find();
  }
  if (!found) throw new Error(HELP);
  return found;
}

/** How tests start the browser: it does what the page asks of it and nothing else on the network. */
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

function thisMachine(): Machine {
  const run: Machine['run'] = (program, args, quiet = false) =>
    spawnSync(program, args, { stdio: quiet ? 'ignore' : 'inherit' }).status === 0;
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
    run,
    installWithPlaywright: () =>
      run(process.execPath, [
        createRequire(import.meta.url).resolve('@playwright/test/cli'),
        'install',
        'chromium',
      ]),
  };
}
