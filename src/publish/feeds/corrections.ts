import type { Words } from '../../interface/index.ts';
import type { CorrectionEntry } from '../../report/index.ts';
import { feedOf, type FeedSite } from './feed-of.ts';
import { paragraphs } from './text.ts';
import type { Feed, FeedEntry } from './types.ts';

function writeEntry(entry: CorrectionEntry, { say, date: write }: Words): FeedEntry {
  const { id, date, kind, was, now, report, headline, claim } = entry;
  const label = say(`correction.kind.${kind}`);
  const about = claim ? claim.standsAlone : headline;
  const values = { kind: label, date: write(date), headline };
  const said = [
    claim
      ? say('feed.correction-of-claim', { ...values, claim: claim.standsAlone })
      : say('feed.correction-of-report', values),
    say('retraction.was', { was }),
    say('retraction.now', { now }),
  ];
  return {
    key: id,
    address: claim ? `/reports/${report}/claims/${claim.id}/` : `/reports/${report}/`,
    related: `/corrections/#${id}`,
    title: say('feed.correction', { kind: label, about }),
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
  words: Words,
): Feed {
  const about = {
    address: '/corrections/feed',
    page: '/corrections/',
    title: words.say('feed.corrections', { site: site.name }),
    description: words.say('corrections.description'),
  };
  const written = entries.map((entry) => writeEntry(entry, words));
  return feedOf(site, about, written, day, words);
}
