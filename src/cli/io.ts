import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folders, type Folders } from '../report/folders.ts';

/** What a command knows of the world outside, so that tests can give it another one. */
export interface Io {
  stdout: (text: string) => void;
  stderr: (text: string) => void;
  stdin: () => Promise<Uint8Array>;
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Where results are kept; without it the project's own folder for that. */
  cache?: string;
}

/** A failure that the user can mend: its message is all there is to show. */
export class Failure extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode = 1) {
    super(message);
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}

/** The failure of a command that was called in a way it does not know. */
export function misuse(message: string): Failure {
  return new Failure(message, 2);
}

/** The project's own folder, whoever calls from wherever. */
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where the user stands: npm runs scripts in the project's root and leaves in `INIT_CWD` where it was called. */
function callerFolder(io: Io): string {
  return io.env['INIT_CWD'] ?? io.cwd;
}

/** The absolute path of a file that the user named. */
export function pathOf(io: Io, named: string): string {
  return resolve(callerFolder(io), named);
}

/** A path as the user would write it, with `/` on every system. */
export function shown(io: Io, path: string): string {
  const near = relative(callerFolder(io), path);
  return (near === '' ? '.' : near).split(sep).join('/');
}

/** The folders of content, output and cache. */
export function foldersOf(io: Io): Folders {
  const known = folders(ROOT, { ...io.env, INIT_CWD: callerFolder(io) });
  return { ...known, cache: io.cache ?? known.cache };
}
