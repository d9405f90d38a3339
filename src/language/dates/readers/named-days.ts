import { dayNumber, dayValue } from '../calendar.ts';
import { mention, spanOf, type Reader } from '../reader.ts';
import { S } from '../words.ts';

const EVENT = `${S}(?:\\p{L}+${S})?(?:attack|bombing|riot|insurrection|massacre|atrocit(?:y|ie))s?`;

/** Events that are called by their day. The name fixes the year, whenever the article was published. */
const EVENTS: readonly [pattern: string, year: number, month: number, day: number][] = [
  [`9/11\\b(?!/)|(?:September|Sept?\\.?)${S}11(?:th)?${EVENT}`, 2001, 9, 11],
  [`(?:March|Mar\\.?)${S}11(?:th)?${S}(?:Madrid${S})?(?:train${S})?bombings`, 2004, 3, 11],
  [`7/7\\b(?!/)|July${S}7(?:th)?${S}(?:London${S})?bombings`, 2005, 7, 7],
  [`(?:January|Jan\\.?)${S}6(?:th)?${S}(?:Capitol${S})?(?:attack|riot|insurrection)s?`, 2021, 1, 6],
  [`(?:October|Oct\\.?)${S}7(?:th)?${S}(?:Hamas${S})?(?:attack|massacre|atrocitie)s?`, 2023, 10, 7],
];

/**
 * “The September 11 attacks”, “9/11”: named after a day without its year, and still one day only. An article that
 * is older than the event means another day of that name, so the name is left to the other readers.
 */
export const namedDays: readonly Reader[] = EVENTS.map(([source, year, month, day]) => ({
  pattern: new RegExp(`(?<![\\p{L}\\d/])(?:${source})(?![\\p{L}\\d])`, 'gu'),
  read: (match, { reference }) => {
    const number = dayNumber({ year, month, day });
    if (number === null || (reference && reference.year < year)) return null;
    return mention(spanOf(match), 'date', 'day', dayValue(number), false);
  },
}));
