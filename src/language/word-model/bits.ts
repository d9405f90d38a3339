/** Packs whole numbers from -(2^(bits-1)-1) to 2^(bits-1)-1, each in `bits` bits, the first lowest. */
export function packBits(codes: Int8Array, bits: number): Uint8Array {
  const packed = new Uint8Array(Math.ceil((codes.length * bits) / 8));
  const offset = 2 ** (bits - 1);
  let held = 0;
  let filled = 0;
  let to = 0;
  for (const code of codes) {
    held |= (code + offset) << filled;
    filled += bits;
    while (filled >= 8) {
      packed[to++] = held & 255;
      held >>>= 8;
      filled -= 8;
    }
  }
  if (filled > 0) packed[to] = held & 255;
  return packed;
}

/** The reverse. */
export function unpackBits(packed: Uint8Array, bits: number, count: number): Int8Array {
  const codes = new Int8Array(count);
  const offset = 2 ** (bits - 1);
  const mask = 2 ** bits - 1;
  let held = 0;
  let filled = 0;
  let from = 0;
  for (let at = 0; at < count; at += 1) {
    while (filled < bits) {
      held |= (packed[from++] ?? 0) << filled;
      filled += 8;
    }
    codes[at] = (held & mask) - offset;
    held >>>= bits;
    filled -= bits;
  }
  return codes;
}
