export { claimId } from './id.ts';
export { findClaims } from './sentence-claims.ts';
export { FUNCTION_WORDS } from './function-words.ts';
