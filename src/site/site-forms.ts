import type { DataFeed, WithContext } from 'schema-dts';
import type { Feed } from '../publish/feeds/index.ts';

/** Forms of the site as a whole, which are made while all reports are at hand. */
export interface SiteForms {
  reports: Feed;
  claims: Feed;
  corrections: Feed;
  claimReviews: WithContext<DataFeed>;
}
