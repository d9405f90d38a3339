import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

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
