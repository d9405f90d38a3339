import type { Site } from '../schemas/site.ts';
import { nameBasedUuid } from './uuid.ts';

/**
 * An address of the site made absolute.
 * @param path from the site’s root, as in `/reports/fire/#claim-boats`
 * @returns null where the site does not say at which address it is published
 */
export function absolute({ address }: Pick<Site, 'address'>, path: string): string | null {
  return address === undefined ? null : new URL(path.slice(1), address.replace(/\/?$/, '/')).href;
}

/**
 * A name for something of the site that programs know it by: its absolute address, or, where the site has none, a
 * name-based UUID of publisher and path, which is the same for every build on every machine.
 */
export function identify(site: Pick<Site, 'address' | 'organisation'>, path: string): string {
  return absolute(site, path) ?? `urn:uuid:${nameBasedUuid(JSON.stringify([site.organisation.name, path]))}`;
}

/** The way from one folder to another, both from the site’s root and with a slash at their end; empty where they are the same. */
function wayBetween(from: string, to: string): string {
  let shared = 0;
  for (let end = to.indexOf('/'); end >= 0 && from.startsWith(to.slice(shared, end + 1), shared);) {
    shared = end + 1;
    end = to.indexOf('/', shared);
  }
  const up = from.slice(shared).split('/').length - 1;
  return '../'.repeat(up) + to.slice(shared);
}

/**
 * The relative form of an address of the site, as seen from a file of it: `../reports/fire/#claim-boats`.
 * @param file from the site’s root, as in `/corrections/feed.xml`
 * @param address as in `/reports/fire/#claim-boats`
 */
export function addressFrom(file: string, address: string): string {
  const [, folder = '', name = '', rest = ''] = /^([^?#]*\/)?([^?#/]*)(.*)$/s.exec(address) ?? [];
  const way = wayBetween(file.slice(0, file.lastIndexOf('/') + 1), folder);
  return (way + name || './') + rest;
}
