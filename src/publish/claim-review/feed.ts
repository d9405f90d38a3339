import type { ClaimReview, DataFeed, DataFeedItem, WithContext } from 'schema-dts';
import { latestDay } from '../../report/index.ts';
import type { Report } from '../../schemas/report.ts';
import type { Site } from '../../schemas/site.ts';
import { absolute } from '../addresses.ts';
import { itemsOf } from './claim-review.ts';

/** One item of the feed. Each page that has a ClaimReview is one, as in the feed of Data Commons. */
function itemOf(review: ClaimReview): DataFeedItem {
  const { url, datePublished, dateModified } = review;
  return {
    '@type': 'DataFeedItem',
    ...(typeof url === 'string' ? { url } : {}),
    ...(typeof datePublished === 'string' ? { dateCreated: datePublished } : {}),
    ...(typeof dateModified === 'string' ? { dateModified } : {}),
    // A list, since a page there may review several claims.
    item: [review],
  };
}

/**
 * All ClaimReviews of a site as one DataFeed, in the shape of the one that Data Commons publishes
 * (datacommons.org/factcheck/download), so that what reads that one reads this one. Without any it is empty.
 */
export function claimReviewFeed(reports: readonly Report[], site: Site): WithContext<DataFeed> {
  const url = absolute(site, '/claimreview.json');
  const day = latestDay(reports);
  const { name, languages, organisation } = site;
  return {
    '@context': 'https://schema.org',
    '@type': 'DataFeed',
    ...(url === null ? {} : { url }),
    name: `Reviewed claims – ${name}`,
    publisher: {
      '@type': 'Organization',
      name: organisation.name,
      ...(organisation.url === undefined ? {} : { url: organisation.url }),
    },
    ...(languages[0] === undefined ? {} : { inLanguage: languages[0] }),
    ...(day === null ? {} : { dateModified: day }),
    dataFeedElement: reports.flatMap((report) => itemsOf(report, site)).map(itemOf),
  };
}
