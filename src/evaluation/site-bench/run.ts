import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a program used: seconds on the clock, seconds of processors, bytes of memory at most. */
export interface Usage {
  wall: number;
  cpu: number;
  memory: number;
  /** What it said. */
  log: string;
}

const PROBE = pathToFileURL(join(import.meta.dirname, 'usage.mjs')).href;

/**
 * Runs a Node program to its end and tells what it used.
 * @throws where it fails, with its last words
 */
export function measured(
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
  scratch: string,
): Usage {
  const file = join(scratch, 'usage.json');
  rmSync(file, { force: true });
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', PROBE, ...args], {
    cwd,
    env: { ...process.env, ...env, SIC_USAGE: file, SIC_USAGE_OF: String(process.pid) },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const wall = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${(stdout + stderr).slice(-3000)}`);
  const { cpu, memory } = JSON.parse(readFileSync(file, 'utf8')) as Omit<Usage, 'wall' | 'log'>;
  return { wall, cpu, memory, log: stdout };
}
