import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** What a build left behind. */
export interface Built {
  status: number | null;
  output: string;
}

/** Builds a site from a content folder, as an editor would who keeps it apart from Sic. */
export function buildSite(content: string, folder: string): Built {
  const env = { ...process.env, SIC_CONTENT: resolve(content), SIC_OUT: resolve(folder) };
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { status, output: stdout + stderr };
}

/** The folder of the site that specs share of a fixture. Nobody may change it: copy it first. */
export const siteOf = (fixture: string): string => join('.cache/e2e', basename(fixture));

/** What a site is made from, besides its content. */
const CODE = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

function digestOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const files = globSync(statSync(path).isDirectory() ? `${path}/**/*` : path)
      .filter((file) => !/\.(?:test|fixture)\.ts$/.test(file) && statSync(file).isFile())
      .sort();
    for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** In milliseconds. */
const PAUSE = 200;

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else’s.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Does something that only one process may do at a time, once the others have done it. */
function alone<T>(lock: string, act: () => T): T {
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
      // One that was ended has left its lock behind.
      if (holder > 0 && !isAlive(holder)) rmSync(lock, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
  try {
    return act();
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * Makes sure that the shared site of a fixture is there (`siteOf`). Several specs read it, and it is built once for
 * all of them, until the fixture or the code changes.
 * @returns what the build said
 * @throws where it failed
 */
export function buildOnce(fixture: string): string {
  const folder = siteOf(fixture);
  const record = `${folder}.json`;
  return alone(`${folder}.lock`, () => {
    const digest = digestOf([fixture, ...CODE]);
    if (existsSync(record) && existsSync(folder)) {
      const known = JSON.parse(readFileSync(record, 'utf8')) as { digest: string; output: string };
      if (known.digest === digest) return known.output;
    }
    // A copy, so that what is kept between builds is not shared with a spec that builds the fixture its own way.
    const content = `${folder}-content`;
    for (const path of [record, content]) rmSync(path, { recursive: true, force: true });
    cpSync(fixture, content, { recursive: true });
    const { status, output } = buildSite(content, folder);
    if (status !== 0) throw new Error(output);
    writeFileSync(record, JSON.stringify({ digest, output }));
    return output;
  });
}
