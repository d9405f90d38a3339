import { inflateSync } from 'node:zlib';
import { expect } from 'vitest';

/** The pixels of a PNG with four bytes a pixel, its filters undone (PNG, third edition, section 9). */
export function pixelsOf(png: Uint8Array): {
  width: number;
  height: number;
  at: (x: number, y: number) => string;
} {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  expect([...bytes.subarray(24, 26)]).toEqual([8, 6]);
  const raw = inflateSync(Buffer.concat(parts));
  const line = width * 4;
  const out = Buffer.alloc(line * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (line + 1)];
    for (let i = 0; i < line; i += 1) {
      const left = i < 4 ? 0 : (out[y * line + i - 4] ?? 0);
      const up = y === 0 ? 0 : (out[(y - 1) * line + i] ?? 0);
      const corner = y === 0 || i < 4 ? 0 : (out[(y - 1) * line + i - 4] ?? 0);
      const guess = left + up - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
      const paeth = a <= b && a <= c ? left : b <= c ? up : corner;
      const add = [0, left, up, (left + up) >> 1, paeth][filter ?? 0] ?? 0;
      out[y * line + i] = (raw[y * (line + 1) + 1 + i] ?? 0) + add;
    }
  }
  const at = (x: number, y: number): string =>
    `#${out.toString('hex', y * line + x * 4, y * line + x * 4 + 3)}`;
  return { width, height, at };
}

/** Its colours, of every second pixel. */
export const coloursIn = (png: Uint8Array): Set<string> => {
  const { width, height, at } = pixelsOf(png);
  const seen = new Set<string>();
  for (let y = 0; y < height; y += 2) for (let x = 0; x < width; x += 2) seen.add(at(x, y));
  return seen;
};
