import { wordsOf } from '../../interface/index.ts';
import {
  formatDate,
  latestDay,
  renderMarkdown,
  retractionOf,
  reviewedClaims,
  standingRating,
} from '../../report/index.ts';
import { missingRating } from '../../report/labels.ts';
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

function writeEntry({ report, claim, day }: Reviewed): FeedEntry {
  const { id, standsAlone, speaker, review, words } = claim;
  const retraction = retractionOf(review?.corrections ?? []);
  const reportRetraction = retractionOf(report.corrections);
  const standing = reportRetraction ? null : standingRating(claim);
  const rating = report.ratings.find((step) => step.id === standing);
  const label = reportRetraction ? 'Report retracted' : (rating?.label ?? missingRating(claim, wordsOf('en')));
  const head = [
    reportRetraction && `The report was taken back on ${formatDate(reportRetraction.date)}.`,
    retraction && `This review was taken back on ${formatDate(retraction.date)}: ${retraction.now}`,
    rating ? `${label}: ${rating.definition}` : `${label}: no rating stands.`,
    `From the report on “${report.headline}”.`,
    speaker && `Who said it: ${[speaker.name, speaker.role].filter(Boolean).join(', ')}.`,
    `The article’s words: “${words}”`,
  ];
  // Reasoning for a rating that does not stand could be taken for one that does.
  const reasoning = rating && review ? renderMarkdown(review.reasoning) : '';
  return {
    key: `${report.slug}/${id}`,
    address: `/reports/${report.slug}/claims/${id}/`,
    title: `${label}: ${standsAlone}`,
    html: paragraphs(head) + reasoning,
    day,
    ...(review?.reviewed === undefined ? {} : { published: review.reviewed }),
    kind: rating ? { term: rating.id, label } : { term: 'no-rating', label },
  };
}

/** The feed of reviewed claims, the one that was reviewed or changed last first. */
export function claimsFeed(site: FeedSite, reports: readonly Report[]): Feed {
  const about = {
    address: '/claims/feed',
    page: '/',
    title: `Reviewed claims – ${site.name}`,
    description: `Claims of published articles, with the ratings given by ${site.organisation.name}.`,
  };
  const reviewed = reports.flatMap((report) =>
    reviewedClaims(report).map((claim): Reviewed => ({
      report,
      claim,
      day: latestDateOfClaim(claim, report) ?? NO_DAY,
    })),
  );
  return feedOf(site, about, latest(reviewed).map(writeEntry), latestDay(reports));
}
