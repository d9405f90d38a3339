import { CORRECTION_KINDS, formatDate, type CorrectionEntry } from '../../report/index.ts';
import { feedOf, type FeedSite } from './feed-of.ts';
import { paragraphs } from './text.ts';
import type { Feed, FeedEntry } from './types.ts';

function writeEntry({ id, date, kind, was, now, report, headline, claim }: CorrectionEntry): FeedEntry {
  const { label } = CORRECTION_KINDS[kind];
  const about = claim
    ? `the claim “${claim.standsAlone}” in the report on “${headline}”`
    : `the report on “${headline}”`;
  const said = [`${label} of ${formatDate(date)}, of ${about}.`, `It said: ${was}`, `It says now: ${now}`];
  return {
    key: id,
    address: claim ? `/reports/${report}/claims/${claim.id}/` : `/reports/${report}/`,
    related: `/corrections/#${id}`,
    title: `${label}: ${claim ? claim.standsAlone : headline}`,
    html: paragraphs(said),
    day: date,
    kind: { term: kind, label },
  };
}

/**
 * The feed of corrections.
 * @param day the last day of which the content tells, for a feed without an entry
 */
export function correctionsFeed(
  site: FeedSite,
  entries: readonly CorrectionEntry[],
  day: string | null,
): Feed {
  const about = {
    address: '/corrections/feed',
    page: '/corrections/',
    title: `Corrections – ${site.name}`,
    description: 'Every change of a published report or review: what it said, and what it says now.',
  };
  return feedOf(site, about, entries.map(writeEntry), day);
}
