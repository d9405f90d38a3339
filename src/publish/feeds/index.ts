export { writeAtom } from './atom.ts';
export { correctionsFeed } from './corrections.ts';
export { writeJsonFeed } from './json-feed.ts';
export type { Feed, FeedEntry } from './types.ts';
