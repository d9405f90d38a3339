import { createHash } from 'node:crypto';
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
 * Opens a file; `name` is for the message of the Error that a damaged file, or one of another kind or version, throws.
 */
export function readSections(file: Buffer, version: number, name: string): Sections {
  if (file.length < HEADER || file.toString('latin1', 0, 8) !== MAGIC)
    throw new Error(`${name} is not a word model`);
  const found = file.readUInt32LE(8);
  if (found !== version) {
    throw new Error(
      `${name} is a word model of version ${found}; this program reads version ${version}. ` +
        'Take the file that comes with this version, or train it again: npm run train:words -- FOLDER',
    );
  }
  const body = file.subarray(HEADER);
  if (!createHash('sha256').update(body).digest().equals(file.subarray(16, HEADER))) {
    throw new Error(
      `${name} is damaged: its checksum does not fit. Restore it, or train it again: npm run train:words -- FOLDER`,
    );
  }
  const tableLength = file.readUInt32LE(12);
  const { settings, sections } = JSON.parse(body.toString('utf8', 0, tableLength)) as Table;
  const places = new Map<string, { entry: Entry; start: number }>();
  let start = padded(tableLength);
  for (const entry of sections) {
    places.set(entry.name, { entry, start });
    start += padded(entry.bytes);
  }
  const read = (section: string): Uint8Array => {
    const place = places.get(section);
    if (!place) throw new Error(`${name} has no section “${section}”`);
    const stored = body.subarray(place.start, place.start + place.entry.bytes);
    return place.entry.inflated === undefined ? stored : inflateRawSync(stored);
  };
  return { settings, read };
}
