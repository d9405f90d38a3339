export { boundsOf, type Bounds } from './bounds.ts';
export { findDates } from './find.ts';
export type { DateMention } from './types.ts';
export { MONTHS } from './words.ts';
export { writeDate } from './write.ts';
