import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bytesOf } from './bytes.ts';
import { buildOnce, buildSite, siteOf } from './fixtures.ts';
import { expect, test } from './test.ts';

const FIXTURE = 'e2e/fixtures/evidence';

const PLACE = '.cache/e2e/swap';
const CONTENT = join(PLACE, 'content');
const SITE = join(PLACE, 'site');

/**
 * What the build tells as it goes along: as it writes pages into the new folder, and when that is whole. What happens
 * at every change to the disk is tried in `src/site/swap.test.ts`, without the seconds that a whole build takes.
 */
const MOMENTS = ['/people/index.html', 'files made to work'];

/** Changes what stands on every page. */
function rename(name: string): void {
  const file = join(CONTENT, 'site.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^name: .*$/m, `name: ${name}`));
}

const settings = { SIC_CONTENT: resolve(CONTENT), SIC_OUT: resolve(SITE) };

/** Starts a build, and kills it and all that it started once it tells of some moment. */
async function killWhen(moment: string): Promise<void> {
  const options = ['--import', './src/cli/preload.mjs', 'node_modules/astro/bin/astro.mjs', 'build'];
  const child = spawn(process.execPath, options, {
    detached: true,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  const see = (chunk: Buffer): void => {
    told += chunk.toString();
    if (told.includes(moment) && child.pid !== undefined) {
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended already, which the caller sees from what is there.
      }
    }
  };
  child.stdout.on('data', see);
  child.stderr.on('data', see);
  await new Promise((done) => child.once('close', done));
  expect(told, 'the moment was told').toContain(moment);
}

test.beforeAll(() => {
  rmSync(PLACE, { recursive: true, force: true });
  mkdirSync(PLACE, { recursive: true });
  cpSync(FIXTURE, CONTENT, { recursive: true });
});

function build(folder: string): Record<string, string> {
  const { status, output } = buildSite(CONTENT, folder);
  expect(status, output).toBe(0);
  return bytesOf(folder);
}

test('a build that is killed or fails leaves the site of before, byte for byte', async () => {
  test.setTimeout(600_000);
  const name = /^name: (.*)$/m.exec(readFileSync(join(CONTENT, 'site.yaml'), 'utf8'))?.[1] ?? '';
  rename('The Old Desk');
  const old = build(SITE);
  expect(Object.keys(old).length).toBeGreaterThan(20);
  rename(name);
  buildOnce(FIXTURE);
  const fresh = bytesOf(siteOf(FIXTURE));
  expect(fresh).not.toEqual(old);

  for (const moment of MOMENTS) {
    expect(bytesOf(SITE), `before “${moment}”`).toEqual(old);
    await killWhen(moment);
  }
  // The last of them comes when the new site is whole, so that this one, or the next start, may put it there.
  rename('[');
  const failed = buildSite(CONTENT, SITE);
  expect(failed.status).not.toBe(0);
  expect(failed.output).toContain('site.yaml');
  expect([old, fresh]).toContainEqual(bytesOf(SITE));
  expect(readdirSync(PLACE).sort()).toEqual(['content', 'site']);

  // What the killed builds left behind has not found its way into the next.
  rename(name);
  expect(build(SITE)).toEqual(fresh);
  expect(readdirSync(PLACE).sort()).toEqual(['content', 'site']);
});
