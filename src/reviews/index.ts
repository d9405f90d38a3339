export { anchorOf, dismissalKey, makeAnchor } from './anchor.ts';
export { joinClaims, type JoinedClaim } from './join.ts';
export { placeWords, standsAfter, type Place } from './place.ts';
export { searchText, sha256, type SearchText } from './search-text.ts';
export { placeReview, type PlacedReview } from './state.ts';
export {
  placeDismissals,
  setAside,
  viewDismissals,
  withoutVouched,
  type PlacedDismissal,
} from './dismissals.ts';
export { wordDiff, wordingsOf } from './word-diff.ts';
