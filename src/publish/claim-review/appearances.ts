import type { CreativeWork } from 'schema-dts';
import { overlaps } from '../../article/index.ts';
import type { Report, ReportClaim } from '../../schemas/report.ts';
import { isAtHome, type Publisher } from './own.ts';

/** A published text that has the claim. */
interface Appearance {
  address: string;
  headline: string;
  publisher: string | undefined;
  published: string | undefined;
  language: string;
}

/** Whether a copy has every sentence that the claim stands in, word for word. */
function hasClaim(copy: Report['copies'][number], { start, end }: ReportClaim): boolean {
  const rows = copy.rows.filter(({ article }) => article && overlaps(article, { start, end }));
  return rows.length > 0 && rows.every(({ kind }) => kind === 'same');
}

/** The article, then the copies of it that have the claim; only those that can be looked up, and none of the site’s own. */
function appearancesOf(claim: ReportClaim, report: Report, site: Publisher): Appearance[] {
  const { article, headline, copies } = report;
  return [{ ...article, headline }, ...copies.filter((copy) => hasClaim(copy, claim))].flatMap(
    ({ address, headline, publisher, published, language }) =>
      address === undefined || isAtHome(address, site)
        ? []
        : [{ address, headline, publisher, published, language }],
  );
}

/** Whether one date, as exact as known, is surely before another. */
function isBefore(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) < b.slice(0, known);
}

/** The first of several texts; none where their dates do not tell. */
function firstOf(all: readonly Appearance[]): Appearance | undefined {
  return all.find((one) => all.every((other) => other === one || isBefore(one.published, other.published)));
}

function workOf({ address, headline, publisher, published, language }: Appearance): CreativeWork {
  return {
    '@type': 'CreativeWork',
    url: address,
    name: headline,
    inLanguage: language,
    ...(published === undefined ? {} : { datePublished: published }),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
  };
}

/**
 * Where a claim was published: in the article, and word for word in other versions of the story. The first of these is
 * its first appearance, as far as the report knows.
 */
export function publicationsOf(
  claim: ReportClaim,
  report: Report,
  site: Publisher,
): { appearance?: CreativeWork[]; firstAppearance?: CreativeWork } {
  const all = appearancesOf(claim, report, site);
  const first = firstOf(all);
  return {
    ...(all.length === 0 ? {} : { appearance: all.map(workOf) }),
    ...(first === undefined ? {} : { firstAppearance: workOf(first) }),
  };
}
