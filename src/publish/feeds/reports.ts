import { count, formatDate, latestDay, percent, retractionOf } from '../../report/index.ts';
import type { Report } from '../../schemas/report.ts';
import { latestDate } from '../dates.ts';
import { feedOf, latest, NO_DAY, type FeedSite } from './feed-of.ts';
import { paragraphs } from './text.ts';
import type { Feed, FeedEntry } from './types.ts';

/** “24 reviewed: 3 false, 21 supported”; null where nothing was reviewed. */
function ratingsOf({ summary, ratings }: Report): string | null {
  const parts = summary.ratings.flatMap(({ id, count: number }) => {
    const label = ratings.find((rating) => rating.id === id)?.label ?? id;
    return number === 0 ? [] : [`${String(number)} ${label.toLowerCase()}`];
  });
  return parts.length === 0 ? null : `Ratings: ${parts.join(', ')}.`;
}

function writeEntry(report: Report): FeedEntry {
  const { slug, headline, article, finding, summary, reportDate, corrections } = report;
  const day = latestDate(report) ?? NO_DAY;
  const retraction = retractionOf(corrections);
  const where = [article.publisher, article.published && formatDate(article.published)].filter(Boolean);
  const said = [
    retraction && `This report was taken back on ${formatDate(retraction.date)}: ${retraction.now}`,
    where.length > 0 ? `Report on an article: ${where.join(', ')}.` : null,
    finding,
    `${count(summary.claims, 'claim')}; share reviewed ${percent(summary.share)}.`,
    ratingsOf(report),
  ];
  return {
    key: slug,
    address: `/reports/${slug}/`,
    title: retraction ? `Retracted: ${headline}` : headline,
    html: paragraphs(said),
    day,
    ...(reportDate === null ? {} : { published: reportDate }),
    kind: { term: 'report', label: 'Report' },
  };
}

/** The feed of reports, the one that was changed last first. */
export function reportsFeed(site: FeedSite, reports: readonly Report[]): Feed {
  const about = {
    address: '/feed',
    page: '/',
    title: site.name,
    description: `Fact-check reports by ${site.organisation.name}.`,
  };
  return feedOf(site, about, latest(reports.map(writeEntry)), latestDay(reports));
}
