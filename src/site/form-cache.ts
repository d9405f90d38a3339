import { createHash, randomUUID } from 'node:crypto';
import { appendFileSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folders } from '../report/folders.ts';

// Pages run from a bundle elsewhere, so the folders are found from where the build was started.
const root = (): string => process.cwd();

/** Bytes of a SHA-256. */
const DIGEST = 32;

const versions = new Map<string, Buffer>();

/**
 * The version of what makes a form: a digest of its code and data, and of the packages it stands on. A number kept by
 * hand would be forgotten the one time it mattered.
 * @param code folders, with a slash at the end, and files, from the project’s root
 */
export function versionOf(code: readonly string[]): Buffer {
  const key = code.join('\0');
  const known = versions.get(key);
  if (known) return known;
  // Dates and numbers are written as this says.
  const digest = createHash('sha256').update(`${process.versions['icu'] ?? ''}\0`);
  const files = code.flatMap((path) =>
    path.endsWith('/') ? globSync(`${path}**/*.*`, { cwd: root() }) : [path],
  );
  for (const file of [...files.filter((name) => !name.includes('.test.')).sort(), 'package-lock.json']) {
    digest.update(`${file}\0`).update(readFileSync(join(root(), file)));
  }
  const version = digest.digest();
  versions.set(key, version);
  return version;
}

/** What bytes are kept under. */
export interface BytesKey {
  /** Where in the cache: one place each, so that what is kept later replaces it. */
  name: string;
  /** All that they are made from. */
  from: unknown;
}

/** What a form is kept under; its place among the kept forms is as in `cards/fire.png`. */
export interface FormKey extends BytesKey {
  /** The code that makes it: folders, with a slash at the end, and files, from the project’s root. */
  code: readonly string[];
}

function placeOf({ name, from }: BytesKey): { file: string; digest: Buffer } {
  const digest = createHash('sha256').update(JSON.stringify(from)).digest();
  return { file: join(folders(root()).cache, name), digest };
}

/** Bytes that were kept; undefined where there are none that were made from the same. */
export function readBytes(key: BytesKey): Uint8Array<ArrayBuffer> | undefined {
  const { file, digest } = placeOf(key);
  try {
    const kept = readFileSync(file);
    return digest.equals(kept.subarray(0, DIGEST)) ? kept.subarray(DIGEST) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps bytes that took long to make. A folder that cannot be written to costs time, not the build. */
export function keepBytes(key: BytesKey, made: Uint8Array): void {
  const { file, digest } = placeOf(key);
  const half = `${file}.${randomUUID()}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(half, digest);
    appendFileSync(half, made);
    renameSync(half, file);
  } catch {
    // A read-only disk: it is made anew next time.
  }
}

/** A form of a report that takes long to make, kept until what it is made from or its code changes. */
export async function keptForm(
  { name, from, code }: FormKey,
  make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = { name: join('forms', name), from: [versionOf(code).toString('hex'), from] };
  const kept = readBytes(key);
  if (kept) return kept;
  const made = await make();
  keepBytes(key, made);
  return made;
}
