import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

let room = Buffer.allocUnsafe(1 << 20);

/**
 * Does something with the bytes of a file. All files share one piece of memory: those of a large site, read one after another
 * into pieces of their own, take hundreds of MiB before any is freed.
 * @param use gets the bytes, which are others as soon as it returns
 */
export function withBytes<T>(file: string, use: (bytes: Buffer) => T): T {
  const open = openSync(file, 'r');
  try {
    const { size } = fstatSync(open);
    if (size > room.length) room = Buffer.allocUnsafe(size * 2);
    let length = 0;
    while (length < size) {
      const read = readSync(open, room, length, size - length, length);
      if (read === 0) break;
      length += read;
    }
    return use(room.subarray(0, length));
  } finally {
    closeSync(open);
  }
}
