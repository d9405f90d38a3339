import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/*
 * A file of named sections: “SICWORDS” and the version (12 bytes), the length of the table of contents (4, little endian),
 * the SHA-256 of all that follows (32), the table as JSON, padded to a multiple of eight bytes, then the sections, each
 * padded so.
 */
const MAGIC = 'SICWORDS';
const HEADER = 48;
const ALIGN = 8;

interface Entry {
  name: string;
  bytes: number;
  /** Bytes before deflating; absent where the section is stored as it is. */
  inflated?: number;
}

interface Table {
  settings: unknown;
  sections: Entry[];
}

/** What a file holds beside its sections, which are read by name. */
export interface Sections {
  settings: unknown;
  read: (name: string) => Uint8Array;
}

const padded = (bytes: number): number => Math.ceil(bytes / ALIGN) * ALIGN;

/** The bytes of a file. Sections named in `deflated` are packed. */
export function writeSections(
  version: number,
  settings: unknown,
  sections: Readonly<Record<string, ArrayBufferView>>,
  deflated: ReadonlySet<string>,
): Buffer {
  const parts: Buffer[] = [];
  const entries: Entry[] = [];
  for (const [name, view] of Object.entries(sections)) {
    const plain = Buffer.from(view.buffer, view.byteOffset, view.byteLength);
    const stored = deflated.has(name) ? deflateRawSync(plain, { level: 9 }) : plain;
    parts.push(stored, Buffer.alloc(padded(stored.length) - stored.length));
    entries.push({
      name,
      bytes: stored.length,
      ...(deflated.has(name) && { inflated: plain.length }),
    });
  }
  const table = Buffer.from(JSON.stringify({ settings, sections: entries } satisfies Table));
  const body = Buffer.concat([table, Buffer.alloc(padded(table.length) - table.length), ...parts]);
  const header = Buffer.alloc(HEADER);
  header.write(MAGIC, 'latin1');
  header.writeUInt32LE(version, 8);
  header.writeUInt32LE(table.length, 12);
  createHash('sha256').update(body).digest().copy(header, 16);
  return Buffer.concat([header, body]);
}

/**
 * Opens a file. A damaged one, or one of another kind or version, throws an Error that names it and the way out.
 */
export function readSections(path: string, version: number): Sections {
  const file = openSync(path, 'r');
  try {
    const header = Buffer.alloc(HEADER);
    if (readSync(file, header) < HEADER || header.toString('latin1', 0, 8) !== MAGIC)
      throw new Error(`${path} is not a word model`);
    const found = header.readUInt32LE(8);
    if (found !== version) {
      throw new Error(
        `${path} is a word model of version ${found}; this program reads version ${version}. ` +
          'Take the file that comes with this version, or train it again: npm run train:words -- FOLDER',
      );
    }
    const body = readChecked(file, header.subarray(16));
    if (!body) {
      throw new Error(
        `${path} is damaged: its checksum does not fit. Restore it, or train it again: npm run train:words -- FOLDER`,
      );
    }
    return sectionsOf(body, header.readUInt32LE(12), path);
  } finally {
    closeSync(file);
  }
}

/** What zlib takes at least. */
const LEAST_CHUNK = 64;

/** Each piece is summed up while it is at hand: to go over the whole file again would take longer than to read it. */
const PIECE = 128 * 1024;

/** What follows the header, or null where its SHA-256 is not the one given. */
function readChecked(file: number, expected: Buffer): Buffer | null {
  const body = Buffer.allocUnsafeSlow(fstatSync(file).size - HEADER);
  const digest = createHash('sha256');
  const piece = Buffer.allocUnsafeSlow(PIECE);
  for (let at = 0; at < body.length;) {
    const size = readSync(file, piece, 0, Math.min(PIECE, body.length - at), HEADER + at);
    if (size === 0) return null;
    digest.update(piece.subarray(0, size));
    piece.copy(body, at, 0, size);
    at += size;
  }
  return digest.digest().equals(expected) ? body : null;
}

function sectionsOf(body: Buffer, tableLength: number, path: string): Sections {
  const { settings, sections } = JSON.parse(body.toString('utf8', 0, tableLength)) as Table;
  const places = new Map<string, { entry: Entry; start: number }>();
  let start = padded(tableLength);
  for (const entry of sections) {
    places.set(entry.name, { entry, start });
    start += padded(entry.bytes);
  }
  const read = (section: string): Uint8Array => {
    const place = places.get(section);
    if (!place) throw new Error(`${path} has no section “${section}”`);
    const stored = body.subarray(place.start, place.start + place.entry.bytes);
    const { inflated } = place.entry;
    // As one piece, which then need not be put together.
    return inflated === undefined
      ? stored
      : inflateRawSync(stored, { chunkSize: Math.max(LEAST_CHUNK, inflated) });
  };
  return { settings, read };
}
