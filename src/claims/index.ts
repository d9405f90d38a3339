export { findAttributions } from './attribution/index.ts';
export { findClaims } from './find-claims.ts';
export { claimId } from './id.ts';
export { FUNCTION_WORDS } from './function-words.ts';
