import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build left behind. */
export interface Built {
  /** The folder of the site. */
  folder: string;
  status: number | null;
  output: string;
}

/**
 * Builds a site from a content folder, as an editor would who keeps it apart from Sic. Each build goes into a
 * folder of its own.
 */
export function buildSite(content: string): Built {
  const folder = join(mkdtempSync(join(tmpdir(), 'sic-site-')), 'site');
  const env = { ...process.env, SIC_CONTENT: resolve(content), SIC_OUT: folder };
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { folder, status, output: stdout + stderr };
}
