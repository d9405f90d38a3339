import type { Person, Report, Review } from '../../schemas/report.ts';
import type { Site } from '../../schemas/site.ts';

/** What of a site tells who publishes it. */
export type Publisher = Pick<Site, 'address' | 'name' | 'organisation'>;

/** A name as it is compared: “The Bridge Desk” and “bridge desk” are one. */
const keyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*the\s+/, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** A name that is a host’s, as in “example.org”: many publishers are known by no other. */
const HOST = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/** The host of an address, or of a name that is one; null for anything else. */
export function hostOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const address = HOST.test(text.trim()) ? `https://${text.trim()}/` : text;
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') || null : null;
}

/** Whether two hosts are one, or one lies below the other, as fact-checks often lie below the paper they belong to. */
function isSameHouse(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

/** Whether an address lies on the site, or where its publisher is at home. */
export function isAtHome(address: string | undefined, { address: site, organisation }: Publisher): boolean {
  const host = hostOf(address);
  return [site, organisation.url].some((home) => isSameHouse(host, hostOf(home)));
}

function isOwnName(name: string | undefined, publisher: Publisher): boolean {
  if (name === undefined) return false;
  const key = keyOf(name);
  const own = [publisher.organisation.name, publisher.name].map(keyOf);
  return (key !== '' && own.includes(key)) || (HOST.test(name.trim()) && isAtHome(name, publisher));
}

/** Whether the article that a report examines is the publisher’s own. */
function isOwnArticle({ publisher, author, address }: Report['article'], site: Publisher): boolean {
  return isOwnName(publisher, site) || isOwnName(author, site) || isAtHome(address, site);
}

const isOwnPerson = ({ name, aliases }: Person, site: Publisher): boolean =>
  [name, ...aliases].some((each) => isOwnName(each, site));

/**
 * Whether it is known that somebody else than the publisher of the site made a claim. ClaimReview is for these only:
 * nobody reviews their own claims. Where nothing tells who published an article, nothing tells that of its own voice.
 */
export function isByOthers({ speaker }: Pick<Review, 'speaker'>, report: Report, site: Publisher): boolean {
  if (typeof speaker === 'object') return true;
  if (speaker !== 'article') {
    const person = report.people[speaker];
    return person !== undefined && !isOwnPerson(person, site);
  }
  const { publisher, author, address } = report.article;
  return (
    [publisher, author, address].some((known) => known !== undefined) && !isOwnArticle(report.article, site)
  );
}
