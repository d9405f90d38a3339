import { CORRECTION_KINDS, formatDate, type CorrectionEntry } from '../../report/index.ts';
import type { Site } from '../../schemas/site.ts';
import { asHtml } from './text.ts';
import type { Feed, FeedEntry } from './types.ts';

/** The day of a feed that nothing is known of; RFC 4287 asks for one, and the clock’s would change the bytes. */
const NO_DAY = '1970-01-01';

function writeEntry({ id, date, kind, was, now, report, headline, claim }: CorrectionEntry): FeedEntry {
  const { label } = CORRECTION_KINDS[kind];
  const about = claim
    ? `the claim “${claim.standsAlone}” in the report on “${headline}”`
    : `the report on “${headline}”`;
  const paragraphs = [
    `${label} of ${formatDate(date)}, of ${about}.`,
    `It said: ${was}`,
    `It says now: ${now}`,
  ];
  return {
    key: id,
    address: claim ? `/reports/${report}/claims/${claim.id}/` : `/reports/${report}/`,
    related: `/corrections/#${id}`,
    title: `${label}: ${claim ? claim.standsAlone : headline}`,
    html: paragraphs.map((text) => `<p>${asHtml(text)}</p>`).join(''),
    day: date,
    kind: { term: kind, label },
  };
}

/**
 * The feed of corrections.
 * @param day the last day of which the content tells, for a feed without an entry
 */
export function correctionsFeed(
  site: Pick<Site, 'name' | 'address' | 'languages' | 'organisation'>,
  entries: readonly CorrectionEntry[],
  day: string | null,
): Feed {
  const { name, address, languages, organisation } = site;
  return {
    address: '/corrections/feed',
    page: '/corrections/',
    title: `Corrections – ${name}`,
    description: 'Every change of a published report or review: what it said, and what it says now.',
    language: languages[0] ?? 'en',
    day: entries[0]?.date ?? day ?? NO_DAY,
    site: address ?? null,
    publisher: organisation,
    entries: entries.map(writeEntry),
  };
}
