import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DecodeError, decodeText } from '../article/index.ts';
import { Failure } from './io.ts';

/**
 * A name beside `path` for what is not yet whole. Readers of the folder pass over it as they pass over every hidden file,
 * so that what a killed command leaves there is in nobody's way.
 */
function beside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}`);
}

/**
 * Writes a file that is not there yet, and waits until the disk has it: systems put off writing what is in a file longer
 * than its name, so that a power cut could leave an empty one under the name of the old.
 */
function writeWhole(path: string, text: string): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'this file may not be read',
};

/** Reads a file that a user named, as text. Messages leave out the name; the caller has it. */
export function readText(path: string): string {
  try {
    return decode(readFileSync(path));
  } catch (error) {
    const why = UNREADABLE[codeOf(error)];
    throw why === undefined ? error : new Failure(why);
  }
}

/** Decodes what a user gave. */
export function decode(bytes: Uint8Array): string {
  try {
    return decodeText(bytes, '');
  } catch (error) {
    throw error instanceof DecodeError ? new Failure(error.message.replace(/^: /, '')) : error;
  }
}

/** Writes a file in one step: a reader, a kill or a power cut finds the old file or the new one, never half of it. */
export function replaceFile(path: string, text: string): void {
  const half = beside(path);
  try {
    writeWhole(half, text);
    renameSync(half, path);
  } finally {
    rmSync(half, { force: true });
  }
}

/**
 * Makes a file that is not there yet.
 * @returns false where there is one already; it stays as it is
 */
export function createFile(path: string, text: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  const half = beside(path);
  try {
    writeWhole(half, text);
    // A link, unlike a rename, never takes the place of another file.
    linkSync(half, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // Some disks know no links.
    return copyNew(half, path);
  } finally {
    rmSync(half, { force: true });
  }
  return true;
}

function copyNew(from: string, to: string): boolean {
  try {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Makes a folder with these files, all of them or none.
 * @returns false where there is something of that name already; it stays as it is
 */
export function createFolder(path: string, files: Readonly<Record<string, string>>): boolean {
  if (existsSync(path)) return false;
  const half = beside(path);
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(half, name)), { recursive: true });
      writeWhole(join(half, name), text);
    }
    renameSync(half, path);
    return true;
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}
