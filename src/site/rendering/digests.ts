import { createHash, webcrypto } from 'node:crypto';

/** Web Crypto’s names of digests, and OpenSSL’s. */
const NAMES: Readonly<Record<string, string>> = {
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};

const asBuffer = (data: webcrypto.BufferSource): Uint8Array =>
  ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);

/**
 * Has this thread answer for digests itself. Astro asks Web Crypto for those of a page’s scripts, page after page: the way to
 * its pool of threads and back takes many times as long as a digest of so little.
 */
export function digestAtOnce(): void {
  const { subtle } = webcrypto;
  const others = subtle.digest.bind(subtle);
  subtle.digest = (algorithm, data) => {
    const name = NAMES[(typeof algorithm === 'string' ? algorithm : algorithm.name).toUpperCase()];
    if (name === undefined) return others(algorithm, data);
    return Promise.resolve(new Uint8Array(createHash(name).update(asBuffer(data)).digest()).buffer);
  };
}
