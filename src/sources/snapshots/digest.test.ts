import { describe, expect, test } from 'vitest';
import { differsInLineEnds, digestOf } from './digest.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');

test('the digest is the one that sha256sum prints', () => {
  expect(digestOf(bytes('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

describe('a text of another digest', () => {
  test('whose line ends alone were changed is known as such, either way', () => {
    expect(differsInLineEnds(bytes('One.\r\nTwo.\r\n'), digestOf(bytes('One.\nTwo.\n')))).toBe(true);
    expect(differsInLineEnds(bytes('One.\nTwo.\n'), digestOf(bytes('One.\r\nTwo.\r\n')))).toBe(true);
  });

  test('that has other words is not', () => {
    expect(differsInLineEnds(bytes('One.\r\nThree.\r\n'), digestOf(bytes('One.\nTwo.\n')))).toBe(false);
  });
});
