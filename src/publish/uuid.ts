import { createHash } from 'node:crypto';

/** The namespace of names that are addresses (RFC 9562, section 6.6). */
const ADDRESSES = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** The UUID, version 5, of a name in a namespace (RFC 9562, section 5.5): the same name gives the same UUID everywhere. */
export function nameBasedUuid(name: string, namespace = ADDRESSES): string {
  const digest = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name);
  const bytes = digest.digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
