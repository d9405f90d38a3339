import { visit } from 'unist-util-visit';
import type { Content } from '../report/index.ts';
import { didYouMean } from '../report/near.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Report } from '../schemas/report.ts';
import type { Addresses } from './addresses.ts';
import { placeIn, readBody, type Body } from './body.ts';

/** What links may lead to. */
export interface Site {
  addresses: Addresses;
  /** The absolute address of the published site, where it is known. */
  published: string | undefined;
  /** Reports whose claims and flags are known, for fragments. */
  reports: ReadonlyMap<string, Report>;
}

/** Stands for the site’s origin while addresses are resolved. */
const HERE = 'http://site.invalid';

/** Where an address leads, read on a page of the site; null where that is elsewhere. */
function targetOf(address: string, page: string, { published }: Site): URL | null {
  const root = published?.replace(/\/+$/, '');
  const local =
    root !== undefined && (address === root || address.startsWith(`${root}/`))
      ? address.slice(root.length) || '/'
      : address;
  const url = URL.parse(local, HERE + page);
  return url?.origin === HERE ? url : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that begins no code stands for itself.
    return text;
  }
}

/** Whether a report has the claim or flag that a fragment names; other fragments are not known here. */
function hasPlace(path: string, fragment: string, { reports }: Site): boolean {
  if (!/^(?:claim|flag)-/.test(fragment)) return true;
  const slug = /^\/reports\/([^/]+)\/$/.exec(path)?.[1];
  if (slug === undefined) return false;
  const report = reports.get(slug);
  if (!report) return true;
  const claims = [...report.claims, ...report.orphans].map(({ id }) => `claim-${id}`);
  return (
    claims.includes(fragment) || report.flags.some(({ number }) => fragment === `flag-${String(number)}`)
  );
}

/** What is wrong with an address that stands on some pages of the site, or null. */
export function deadLink(address: string, pages: readonly string[], site: Site): string | null {
  for (const page of pages) {
    const target = targetOf(address, page, site);
    if (!target) continue;
    const path = decoded(target.pathname).replace(/\/index\.html$/, '/');
    if (!site.addresses.has(path)) {
      const folder = site.addresses.has(`${path}/`) ? `; write “${path}/”, with a slash at its end` : null;
      const hint = folder ?? didYouMean(path, site.addresses.all);
      const relative =
        pages.length > 1 && !/^(?:\/|https?:)/.test(address)
          ? '; a review is shown on several pages, so begin its links with a slash'
          : '';
      return `the site has no address “${path}”${hint}${relative}`;
    }
    const fragment = decoded(target.hash.slice(1));
    if (!hasPlace(path, fragment, site)) {
      return `the page “${path}” has no place “#${fragment}”; claims and flags have theirs on the report’s own page`;
    }
  }
  return null;
}

/** The dead links and pictures of a body that is shown on these pages. */
function checkBody(body: Body, pages: readonly string[], site: Site): Problem[] {
  const problems: Problem[] = [];
  visit(body.tree, (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const dead = deadLink(node.url, pages, site);
    if (dead === null) return;
    const message = `this ${node.type === 'image' ? 'picture' : 'link'} leads nowhere: ${dead}`;
    const place = placeIn(body, node.position?.start.offset ?? 0);
    problems.push({ file: body.file, ...place, severity: 'error', rule: 'dead-link', message });
  });
  return problems;
}

/** What a link, a picture or an address in angle brackets cannot be written without. */
const MAY_LINK = /\]\(|\]:|<https?:/;

/** Links that lead nowhere, in all that editors write in Markdown: pages, reviews and notes on sources. */
export function checkLinks({ dir, pages, sources, reports }: Content, site: Site): Problem[] {
  const bodies: { file: string; markdown: string; shownOn: string[] }[] = [
    ...pages.map(({ id, body }) => ({ file: `pages/${id}.md`, markdown: body, shownOn: [`/${id}/`] })),
    ...[...sources.values()].map(({ id, note }) => ({
      file: `sources/${id}.md`,
      markdown: note,
      shownOn: [`/sources/${id}/`],
    })),
    ...reports.flatMap(({ slug, reviews }) =>
      reviews.map(({ id, reasoning }) => ({
        file: `reports/${slug}/reviews/${id}.md`,
        markdown: reasoning,
        shownOn: [`/reports/${slug}/`, `/reports/${slug}/claims/${id}/`],
      })),
    ),
  ];
  return bodies
    .filter(({ markdown }) => MAY_LINK.test(markdown))
    .flatMap(({ file, shownOn }) => checkBody(readBody(dir, file), shownOn, site));
}
