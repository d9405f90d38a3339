export { findNames } from './find-names.ts';
export { isGivenName } from './kinds.ts';
export { isCommonWord } from './runs.ts';
export type { Entity, Gender, Name, NameKind } from './types.ts';
