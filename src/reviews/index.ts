export { anchorOf, dismissalKey, makeAnchor, sha256 } from './anchor.ts';
export { joinClaims, type JoinedClaim } from './join.ts';
export { placeWords, searchText, type Place, type SearchText } from './place.ts';
export { placeReview, type PlacedReview } from './state.ts';
export {
  placeDismissals,
  setAside,
  viewDismissals,
  withoutVouched,
  type PlacedDismissal,
} from './dismissals.ts';
