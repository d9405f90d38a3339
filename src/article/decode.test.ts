import { describe, expect, it } from 'vitest';
import { decodeText, DecodeError } from './decode.ts';

function problem(bytes: Uint8Array): DecodeError {
  try {
    decodeText(bytes, 'rain.md');
  } catch (error) {
    if (error instanceof DecodeError) return error;
  }
  throw new Error('it was decoded');
}

describe('decodeText', () => {
  it('decodes UTF-8 and drops one byte order mark', () => {
    expect(decodeText(new TextEncoder().encode('\uFEFFÄpfel 😀\r\n'), 'rain.md')).toBe('Äpfel 😀\r\n');
    expect(decodeText(new Uint8Array(), 'rain.md')).toBe('');
  });

  it('names file and line of the first byte that is not UTF-8', () => {
    const latin1 = Buffer.from('one\ntwo\nthree\nfour\ncaf\xe9 is closed', 'latin1');
    const error = problem(latin1);
    expect(error.message).toBe('rain.md: the file is not UTF-8 at line 5; save it as UTF-8');
    expect(error).toMatchObject({ file: 'rain.md', offset: 23, line: 5 });
  });

  it('finds a character that is cut off at the end', () => {
    expect(problem(new TextEncoder().encode('one\n😀').subarray(0, 6))).toMatchObject({ offset: 6, line: 2 });
  });

  it('knows UTF-16 by its mark and by its NUL bytes', () => {
    expect(problem(Buffer.from('\uFEFFrain', 'utf16le')).message).toContain('UTF-16');
    expect(problem(Buffer.from('rain', 'utf16le')).message).toContain('NUL byte in line 1');
  });
});
