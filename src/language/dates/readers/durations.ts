import { mention, spanOf, wordsBefore, type Reader } from '../reader.ts';
import { COUNT, readCount, readUnit, S, UNIT } from '../words.ts';

/** Lengths of time, which lie nowhere in the calendar: “for two years”, “an 18-month truce”. */
export const durations: readonly Reader[] = [
  {
    pattern: new RegExp(`(?<![\\p{L}\\d.,$£€-])(${COUNT})(?:${S}|[-–])(${UNIT}s?)(?![\\p{L}\\d])`, 'giu'),
    read: (match, context) => {
      const unit = readUnit(match[2] ?? '');
      const count = readCount(match[1] ?? '');
      if (count === null) return null;
      // “One day he will”, “one year he won”: some day, unless it says for how long.
      const some = /^one\s(?:day|week|month|year)$/i.test(match[0]);
      if (
        some &&
        !/\b(?:for|in|within|than|about|just|only|nearly|almost)\s$/i.test(wordsBefore(context, match.index))
      )
        return 'trap';
      return mention(spanOf(match), 'duration', unit.grain, unit.duration(count), false);
    },
  },
  {
    // “For a year”; elsewhere “a year” says how often: “twice a year”.
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:for|within|than|nearly|almost)${S})an?${S}(${UNIT})(?![\\p{L}\\d])`,
      'giu',
    ),
    read: (match) => {
      const unit = readUnit(match[1] ?? '');
      return mention(spanOf(match), 'duration', unit.grain, unit.duration(1), false);
    },
  },
];
