export { findDates } from './find.ts';
export type { DateMention } from './types.ts';
export { writeDate } from './write.ts';
