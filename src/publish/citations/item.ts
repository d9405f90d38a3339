import type { Words } from '../../interface/index.ts';
import type { Report, ReportClaim } from '../../schemas/report.ts';
import type { Site } from '../../schemas/site.ts';
import { absolute } from '../addresses.ts';
import { latestDateOfClaim } from '../dates.ts';

/** What a citation of a claim’s page is made from. */
export interface Cited {
  id: string;
  /** Who answers for it, as the site writes it: which part of a name is the family’s, nothing tells. */
  author: string;
  title: string;
  site: string;
  publisher: string;
  /** `[2026, 3, 10]`; null where no day is known. */
  date: readonly [year: number, month: number, day: number] | null;
  /** The absolute address; null where the site has none. */
  address: string | null;
  /** That of the page. */
  language: string;
}

/** The page of a claim, as something to be cited. */
export function citedClaim(
  claim: ReportClaim,
  report: Report,
  site: Pick<Site, 'name' | 'address' | 'organisation'>,
  { language }: Words,
): Cited {
  const [year, month, day] = (latestDateOfClaim(claim, report) ?? '').split('-').map(Number);
  return {
    id: `${report.slug}-${claim.id}`,
    author: claim.review?.reviewer ?? report.reviewer,
    title: claim.standsAlone.replace(/\s+/gu, ' ').trim(),
    site: site.name,
    publisher: site.organisation.name,
    date: year && month && day ? [year, month, day] : null,
    address: absolute(site, `/reports/${report.slug}/claims/${claim.id}/`),
    language,
  };
}
