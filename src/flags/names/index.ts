export { findNames } from './find-names.ts';
export type { Entity, Gender, Name, NameKind } from './types.ts';
