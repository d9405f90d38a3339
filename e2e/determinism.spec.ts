import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folders } from '../src/report/folders.ts';
import { bytesOf } from './bytes.ts';
import { expect, test } from './test.ts';

const PLACE = '.cache/e2e/determinism';

interface Machine {
  days: number;
  env: Record<string, string>;
}

/**
 * A machine that has little in common with this one: clock, zone, language, folders, and the order of files on disk.
 */
const FAR_AWAY: Machine = {
  days: 4217,
  env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr', CI: 'true' },
};
const ELSEWHERE: Machine = { days: -1000, env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } };

/** Copies the content file by file, from the last to the first. */
function copyContent(to: string): void {
  const files = readdirSync('content', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  for (const file of files.reverse()) cpSync(file, join(to, file));
}

function build({ days, env }: Machine, folder: string): Record<string, string> {
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
  const here = bytesOf('dist');
  expect(Object.keys(here).length).toBeGreaterThan(100);
  const folder = join(PLACE, 'far-away/from here');
  rmSync(PLACE, { recursive: true, force: true });
  copyContent(folder);
  // An earlier run of this test must not lend its results.
  const { cache } = folders(resolve('.'), { SIC_CONTENT: resolve(folder, 'content') });
  rmSync(cache, { recursive: true, force: true });
  expect(build(FAR_AWAY, folder), 'if dist is of other content or code: build first').toEqual(here);
  // Nor does it matter that most is taken from the build before.
  expect(build(ELSEWHERE, folder)).toEqual(here);
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
