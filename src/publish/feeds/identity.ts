import { nameBasedUuid } from '../uuid.ts';
import type { Feed } from './types.ts';

/**
 * The id of a feed, or of an entry of it. It names the publisher, the feed and the entry, not the site’s address:
 * readers’ programs know an entry by its id, and would show every old one as new when a site moves or first gets one.
 */
export function idOf({ publisher, address }: Pick<Feed, 'publisher' | 'address'>, key = ''): string {
  return `urn:uuid:${nameBasedUuid(JSON.stringify([publisher.name, address, key]))}`;
}
