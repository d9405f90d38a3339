import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folders } from '../src/report/folders.ts';
import { bytesOf } from './bytes.ts';
import { expect, test } from './test.ts';

const PLACE = '.cache/e2e/determinism';

/** Two machines that have little in common: clock, zone, language, folders, and the order of files on disk. */
const MACHINES = [
  { name: 'here', days: 0, env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } },
  {
    name: 'far-away/from here',
    days: 4217,
    env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr', CI: 'true' },
  },
];

/** Copies the content file by file, from the last to the first for every other machine. */
function copyContent(to: string, backwards: boolean): void {
  const files = readdirSync('content', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  if (backwards) files.reverse();
  for (const file of files) cpSync(file, join(to, file));
}

function build({ days, env }: (typeof MACHINES)[number], folder: string): Record<string, string> {
  const clock = pathToFileURL(resolve('e2e/shifted-clock.mjs')).href;
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ...env,
      SHIFT_DAYS: String(days),
      NODE_OPTIONS: `--import ${clock}`,
      SIC_CONTENT: resolve(folder, 'content'),
      SIC_OUT: resolve(folder, 'site'),
    },
  });
  expect(status, stdout + stderr).toBe(0);
  return bytesOf(join(folder, 'site'));
}

test('the same content gives the same bytes, whatever the clock, the time zone and the language', () => {
  test.setTimeout(900_000);
  rmSync(PLACE, { recursive: true, force: true });
  const built = MACHINES.map((machine, index) => {
    const folder = join(PLACE, machine.name);
    copyContent(folder, index % 2 === 1);
    // An earlier run of this test must not lend its results.
    const { cache } = folders(resolve('.'), { SIC_CONTENT: resolve(folder, 'content') });
    rmSync(cache, { recursive: true, force: true });
    return build(machine, folder);
  });
  const [first = {}, second] = built;
  expect(Object.keys(first).length).toBeGreaterThan(100);
  expect(second).toEqual(first);

  // Nor does it matter that most is taken from the build before.
  const [here, away] = MACHINES;
  if (here && away) expect(build(away, join(PLACE, here.name))).toEqual(first);
});

test('the other clock is another', () => {
  const year = (days: number) =>
    // What node prints by itself may be in colour.
    spawnSync(
      process.execPath,
      ['--import', './e2e/shifted-clock.mjs', '-e', 'process.stdout.write(String(new Date().getFullYear()))'],
      { encoding: 'utf8', env: { ...process.env, SHIFT_DAYS: String(days) } },
    );
  expect(Number(year(4217).stdout) - Number(year(0).stdout)).toBeGreaterThanOrEqual(11);
});
