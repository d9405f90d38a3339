import type { Words } from '../../interface/index.ts';
import {
  latestDay,
  renderMarkdown,
  retractionOf,
  reviewedClaims,
  standingRating,
} from '../../report/index.ts';
import { missingRating } from '../../report/labels.ts';
import { tellSpeaker } from '../../report/speaker.ts';
import type { Report, ReportClaim } from '../../schemas/report.ts';
import { latestDateOfClaim } from '../dates.ts';
import { feedOf, latest, NO_DAY, type FeedSite } from './feed-of.ts';
import { paragraphs } from './text.ts';
import type { Feed, FeedEntry } from './types.ts';

interface Reviewed {
  report: Report;
  claim: ReportClaim;
  day: string;
}

function writeEntry({ report, claim, day }: Reviewed, interfaceWords: Words): FeedEntry {
  const { say, date, series } = interfaceWords;
  const { id, standsAlone, review, words } = claim;
  const speaker = claim.speaker && tellSpeaker(claim.speaker, interfaceWords);
  const retraction = retractionOf(review?.corrections ?? []);
  const reportRetraction = retractionOf(report.corrections);
  const standing = reportRetraction ? null : standingRating(claim);
  const rating = report.ratings.find((step) => step.id === standing);
  const label = reportRetraction
    ? say('feed.report-retracted')
    : (rating?.label ?? missingRating(claim, interfaceWords));
  const head = [
    reportRetraction && say('retraction.claim', { date: date(reportRetraction.date) }),
    retraction && say('feed.review-taken-back', { date: date(retraction.date), now: retraction.now }),
    rating
      ? say('claim-body.definition', { rating: label, definition: rating.definition })
      : say('feed.no-rating', { why: label }),
    say('feed.from-report', { headline: report.headline }),
    speaker && say('feed.speaker', { speaker: series([speaker.name, speaker.role ?? []].flat()) }),
    say('feed.words', { words }),
  ];
  // Reasoning for a rating that does not stand could be taken for one that does.
  const reasoning = rating && review ? renderMarkdown(review.reasoning) : '';
  return {
    key: `${report.slug}/${id}`,
    address: `/reports/${report.slug}/claims/${id}/`,
    title: say('feed.claim', { rating: label, claim: standsAlone }),
    html: paragraphs(head) + reasoning,
    day,
    ...(review?.reviewed === undefined ? {} : { published: review.reviewed }),
    kind: rating ? { term: rating.id, label } : { term: 'no-rating', label },
  };
}

/** The feed of reviewed claims, the one that was reviewed or changed last first. */
export function claimsFeed(site: FeedSite, reports: readonly Report[], words: Words): Feed {
  const about = {
    address: '/claims/feed',
    page: '/',
    title: words.say('feed.claims', { site: site.name }),
    description: words.say('feed.claims-about', { organisation: site.organisation.name }),
  };
  const reviewed = reports.flatMap((report) =>
    reviewedClaims(report).map((claim): Reviewed => ({
      report,
      claim,
      day: latestDateOfClaim(claim, report) ?? NO_DAY,
    })),
  );
  const entries = latest(reviewed).map((one) => writeEntry(one, words));
  return feedOf(site, about, entries, latestDay(reports), words);
}
