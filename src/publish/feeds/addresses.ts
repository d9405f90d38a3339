import { posix } from 'node:path';

/** An address of the site made absolute; undefined where the site has no address. */
export function absoluteAddress(address: string, site: string | null): string | undefined {
  return site === null ? undefined : new URL(address.slice(1), site.replace(/\/?$/, '/')).href;
}

/** The relative form of an address of the site, as seen from a file of it: `../reports/fire/#claim-boats`. */
export function addressFrom(file: string, address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const way = posix.relative(posix.dirname(file), path);
  if (way === '') return `./${rest}`;
  return way + (path.endsWith('/') ? '/' : '') + rest;
}
