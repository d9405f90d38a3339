import { webcrypto } from 'node:crypto';
import { expect, test } from 'vitest';
import { digestAtOnce } from './digests.ts';

const text = new TextEncoder().encode('What pages share, and what they do not.');

test.each(['SHA-1', 'sha-256', 'SHA-384', 'SHA-512'])('%s is what Web Crypto gives', async (name) => {
  const { subtle } = webcrypto;
  try {
    const asked = [text, text.subarray(5, 9), text.buffer, new DataView(text.buffer, 3)];
    const expected = await Promise.all(asked.map((data) => subtle.digest({ name }, data)));
    digestAtOnce();
    expect(Object.hasOwn(subtle, 'digest')).toBe(true);
    expect(await Promise.all(asked.map((data) => subtle.digest(name, data)))).toEqual(expected);
  } finally {
    Reflect.deleteProperty(subtle, 'digest');
  }
});

test('a digest that there is not is refused as before', async () => {
  try {
    digestAtOnce();
    await expect(webcrypto.subtle.digest('MD5', text)).rejects.toThrow(/Unrecognized|not supported/i);
  } finally {
    Reflect.deleteProperty(webcrypto.subtle, 'digest');
  }
});
