import { createHash, randomUUID } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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

/** What a form is kept under. */
export interface FormKey {
  /** Where among the kept forms: one place each, as in `cards/fire.png`, so that a later one replaces it. */
  name: string;
  /** All that it is made from. */
  from: unknown;
  /** The code that makes it: folders, with a slash at the end, and files, from the project’s root. */
  code: readonly string[];
}

function readKept(file: string, digest: Buffer): Uint8Array<ArrayBuffer> | undefined {
  try {
    const kept = readFileSync(file);
    return digest.equals(kept.subarray(0, DIGEST)) ? new Uint8Array(kept.subarray(DIGEST)) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A form that takes long to make, as bytes: from the cache if it was made before from the same. A folder that cannot be
 * written to costs time, not the build.
 */
export async function keptForm(
  { name, from, code }: FormKey,
  make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(folders(root()).cache, 'forms', name);
  const digest = createHash('sha256').update(versionOf(code)).update(JSON.stringify(from)).digest();
  const kept = readKept(file, digest);
  if (kept) return kept;
  const made = await make();
  const half = `${file}.${randomUUID()}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(half, Buffer.concat([digest, made]));
    renameSync(half, file);
  } catch {
    // A read-only disk: it is made anew next time.
  }
  return made;
}
