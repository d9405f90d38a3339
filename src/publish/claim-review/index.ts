export { claimReviewOf, claimReviewsOf } from './claim-review.ts';
export { publishedBy } from './author.ts';
export { claimReviewFeed } from './feed.ts';
