import { createHash } from 'node:crypto';

/** SHA-256 of a file’s bytes, as 64 hexadecimal digits in lower case, as `sha256sum` prints it. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const [LF, CR] = [0x0a, 0x0d];

/** The bytes with every line end as a lone LF. */
function withLf(bytes: Uint8Array): Uint8Array {
  return bytes.filter((byte, at) => byte !== CR || bytes[at + 1] !== LF);
}

/** The bytes with every line end as CR LF. */
function withCrLf(bytes: Uint8Array): Uint8Array {
  const lines = withLf(bytes);
  const all = new Uint8Array(
    lines.length + lines.reduce((count, byte) => (byte === LF ? count + 1 : count), 0),
  );
  let at = 0;
  for (const byte of lines) {
    if (byte === LF) all[at++] = CR;
    all[at++] = byte;
  }
  return all;
}

/**
 * Whether bytes would have this digest but for their line ends: then it was a program that changed
 * them, as Git does on Windows, and no person.
 */
export function differsInLineEnds(bytes: Uint8Array, sha256: string): boolean {
  return digestOf(withLf(bytes)) === sha256 || digestOf(withCrLf(bytes)) === sha256;
}
