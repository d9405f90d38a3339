import type { Words } from '../../interface/index.ts';
import { latestDay, retractionOf } from '../../report/index.ts';
import type { Report } from '../../schemas/report.ts';
import { latestDate } from '../dates.ts';
import { feedOf, latest, NO_DAY, type FeedSite } from './feed-of.ts';
import { paragraphs } from './text.ts';
import type { Feed, FeedEntry } from './types.ts';

/** “Ratings: False (3), Supported (21).”; null where nothing was reviewed. */
function ratingsOf({ summary, ratings }: Report, { say, series }: Words): string | null {
  const parts = summary.ratings.flatMap(({ id, count }) => {
    const rating = ratings.find((step) => step.id === id)?.label ?? id;
    return count === 0 ? [] : say('feed.rating', { rating, n: count });
  });
  return parts.length === 0 ? null : say('feed.ratings', { ratings: series(parts) });
}

function writeEntry(report: Report, words: Words): FeedEntry {
  const { say, date, percent, series } = words;
  const { slug, headline, article, finding, summary, reportDate, corrections } = report;
  const day = latestDate(report) ?? NO_DAY;
  const retraction = retractionOf(corrections);
  const where = [
    article.publisher ?? [],
    article.published === undefined ? [] : date(article.published),
  ].flat();
  const said = [
    retraction && say('feed.report-taken-back', { date: date(retraction.date), now: retraction.now }),
    where.length > 0 ? say('feed.article', { where: series(where) }) : null,
    finding,
    say('feed.share', { claims: summary.claims, share: percent(summary.share) }),
    ratingsOf(report, words),
  ];
  return {
    key: slug,
    address: `/reports/${slug}/`,
    title: retraction ? say('feed.retracted', { headline }) : headline,
    html: paragraphs(said),
    day,
    ...(reportDate === null ? {} : { published: reportDate }),
    kind: { term: 'report', label: say('search.kind.report') },
  };
}

/** The feed of reports, the one that was changed last first. */
export function reportsFeed(site: FeedSite, reports: readonly Report[], words: Words): Feed {
  const about = {
    address: '/feed',
    page: '/',
    title: site.name,
    description: words.say('feed.reports-about', { organisation: site.organisation.name }),
  };
  const entries = reports.map((report) => writeEntry(report, words));
  return feedOf(site, about, latest(entries), latestDay(reports), words);
}
