/** The directives of a content security policy, each with its sources. */
export type Policy = Map<string, Set<string>>;

/** Reads a policy as the standard does (CSP level 3, section 2.2.1): of two of one name the first counts. */
export function readPolicy(text: string): Policy {
  const policy: Policy = new Map();
  for (const part of text.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    const key = name?.toLowerCase();
    if (key && !policy.has(key)) policy.set(key, new Set(sources));
  }
  return policy;
}

/** Directives that follow `default-src` where they are left out; the others then allow everything. */
const follows = (name: string): boolean => name.endsWith('-src') && name !== 'default-src';

const sourcesIn = (policy: Policy, name: string): Set<string> | undefined =>
  policy.get(name) ?? (follows(name) ? policy.get('default-src') : undefined);

/** More of them than this make a header that hosts cut off (Cloudflare Pages allows 2,000 characters a line). */
const MOST_HASHES = 12;

const isHash = (source: string): boolean => /^'(?:sha(?:256|384|512)|nonce)-/.test(source);

/** What any of several lists of sources allows. */
function together(lists: readonly Set<string>[]): Set<string> {
  const all = new Set(lists.flatMap((list) => [...list]));
  if (all.size > 1) all.delete("'none'");
  const hashes = [...all].filter(isHash);
  // Beside a hash, browsers pass over 'unsafe-inline': the page that needs it would be refused its styles.
  if (hashes.length > MOST_HASHES || all.has("'unsafe-inline'")) {
    for (const hash of hashes) all.delete(hash);
    all.add("'unsafe-inline'");
  }
  return all;
}

/**
 * The strictest policy that allows whatever any of these does, for a header that many pages share. Each page’s own
 * policy still holds beside it.
 */
export function looserOf(policies: readonly Policy[]): Policy {
  const names = new Set(policies.flatMap((policy) => [...policy.keys()]));
  const joined: Policy = new Map();
  for (const name of names) {
    const lists = policies.map((policy) => sourcesIn(policy, name));
    const known = lists.filter((list) => list !== undefined);
    // Where one page has no rule at all, there can be none for all.
    if (known.length === lists.length) joined.set(name, together(known));
  }
  return joined;
}

/** A policy as a header has it. */
export function writePolicy(policy: Policy): string {
  return [...policy].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}
