/** A file that cannot be read as text. The message says where and what to do about it. */
export class DecodeError extends Error {
  override name = 'DecodeError';
  readonly file: string;
  /** The offset of the first byte that is wrong. */
  readonly offset: number;
  /** The line it stands in, from 1. */
  readonly line: number;

  constructor(file: string, offset: number, line: number, problem: string) {
    super(`${file}: ${problem}`);
    this.file = file;
    this.offset = offset;
    this.line = line;
  }
}

const LINE_FEED = 0x0a;

/**
 * Decodes a file's bytes as strict UTF-8, without a byte order mark. All offsets of an Article count
 * UTF-16 units of the string that comes out. Throws a DecodeError, with the file's name in its
 * message, for UTF-16, for NUL bytes, and for bytes that are not UTF-8.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new DecodeError(file, 0, 1, 'the file is UTF-16, not UTF-8; save it as UTF-8');
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const line = lineAt(bytes, nul);
    const problem = `there is a NUL byte in line ${line}, so this is no UTF-8 text; save it as UTF-8, or name a text file`;
    throw new DecodeError(file, nul, line, problem);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const offset = firstWrongByte(bytes);
    const line = lineAt(bytes, offset);
    throw new DecodeError(file, offset, line, `the file is not UTF-8 at line ${line}; save it as UTF-8`);
  }
}

function lineAt(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).reduce((line, byte) => (byte === LINE_FEED ? line + 1 : line), 1);
}

/** Searches the longest beginning that decodes: in streaming mode it may end inside a character. */
function firstWrongByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (decodes(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
