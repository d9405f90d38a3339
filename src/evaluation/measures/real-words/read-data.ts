import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import xz from 'xz-decompress';

/** Reads a text file, plain or packed as `.xz`, from the first of the folders that has it; null where none has. */
export async function readData(folders: readonly string[], name: string): Promise<string | null> {
  for (const folder of folders) {
    const file = join(folder, name);
    if (existsSync(file)) return readFileSync(file, 'utf8');
    if (existsSync(`${file}.xz`)) return unpack(`${file}.xz`);
  }
  return null;
}

function unpack(file: string): Promise<string> {
  const packed = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
  return new Response(new xz.XzReadableStream(packed)).text();
}
