export { writeAtom } from './atom.ts';
export { claimsFeed } from './claims.ts';
export { correctionsFeed } from './corrections.ts';
export { writeJsonFeed } from './json-feed.ts';
export { reportsFeed } from './reports.ts';
export type { Feed, FeedEntry } from './types.ts';
