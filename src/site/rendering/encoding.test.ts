import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeInOnePass } from './encoding.ts';

const asNodeHasIt = Object.getOwnPropertyDescriptor(TextEncoder.prototype, 'encode') ?? {};

const restore = (): void => {
  Object.defineProperty(TextEncoder.prototype, 'encode', asNodeHasIt);
};

/** What a text is in bytes after `encodeInOnePass`, as arrays that compare well. */
function encoded(texts: readonly (string | undefined)[]): number[][] {
  try {
    encodeInOnePass();
    expect(Object.getOwnPropertyDescriptor(TextEncoder.prototype, 'encode')).not.toEqual(asNodeHasIt);
    return texts.map((text) => [...new TextEncoder().encode(text)]);
  } finally {
    restore();
  }
}

const nodes = (texts: readonly (string | undefined)[]): number[][] =>
  texts.map((text) => [...new TextEncoder().encode(text)]);

test('any text is the bytes that Node gives, halves of characters too', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  );
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      expect(encoded(texts)).toEqual(nodes(texts));
    }),
  );
});

test('nothing, and more than there was room for', () => {
  const texts = [undefined, '', '—'.repeat(300_000), 'a'];
  expect(encoded(texts)).toEqual(nodes(texts));
});

test('what was encoded is not changed by what comes after, and may be given away', () => {
  try {
    encodeInOnePass();
    const encoder = new TextEncoder();
    const first = encoder.encode('one');
    encoder.encode('two');
    expect(new TextDecoder().decode(first)).toBe('one');
    expect(first.buffer.byteLength).toBe(first.length);
  } finally {
    restore();
  }
});
