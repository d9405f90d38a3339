export { boundsOf, type Bounds } from './bounds.ts';
export { findDates } from './find.ts';
export type { DateMention } from './types.ts';
export { writeDate } from './write.ts';
