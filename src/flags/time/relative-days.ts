import { indexHolding, isWithin } from '../../article/index.ts';
import { directionAt } from '../../language/dates/tense.ts';
import type { Span } from '../../schemas/common.ts';
import { headingsOf, type Facts } from '../facts.ts';

/** A day or stretch of days that only somebody who knows when the text was written can place. */
export interface RelativeDay extends Span {
  words: string;
  /** “friday”; null where no weekday is named. */
  weekday: string | null;
  /** “Friday” without “last” or “next” before it: what newspapers write all the time. */
  isPlain: boolean;
  /** The side of publication on which it lies, as far as its words or its verb tell. */
  side: 'past' | 'future' | null;
  /** The day that the date of publication makes of it. */
  value: string | null;
}

const PAST = String.raw`last|past|this\spast`;
const FUTURE = String.raw`next|coming|this\scoming`;
const WEEKDAY = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';

/** “This year” and “today” are left out: they often mean these times, and not a day. */
const RELATIVE = new RegExp(
  String.raw`^(?:(${PAST}|${FUTURE}|this)\s(?:(${WEEKDAY})|week|weekend|month|night|morning|afternoon|evening)|(${WEEKDAY})|yesterday|tomorrow|tonight|.{1,20}\s(?:days?|weeks?)\sago)$`,
  'i',
);

/** “every Friday”, “on a Monday”, “the last Friday of the month”: no day that is counted from publication. */
const NOT_ONE_DAY = /\b(?:every|each|an?|any|most|the|one|that|some|alternate|Black|Cyber|Super)\s$/i;

/** The relative days that the text tells in its own voice: not in a headline, and not in a quotation. */
export function relativeDaysIn(facts: Facts): RelativeDay[] {
  const { text, sentences } = facts;
  const quoted = facts.quotations.filter(({ parent }) => parent === null);
  const headings = headingsOf(facts);
  return facts.dates.flatMap(({ start, end, relative, value }): RelativeDay[] => {
    const match = relative ? RELATIVE.exec(text.slice(start, end).replace(/\s+/g, ' ')) : null;
    if (!match || isWithin(quoted, { start, end }) || isWithin(headings, { start, end })) return [];
    const [words, qualifier = null, qualified, plain] = match;
    const weekday = (qualified ?? plain ?? '').toLowerCase() || null;
    if (weekday && NOT_ONE_DAY.test(text.slice(Math.max(0, start - 12), start))) return [];
    if (/^\sof\b/.test(text.slice(end, end + 4))) return [];
    const sentence = sentences[indexHolding(sentences, start)];
    const side = sideOf(qualifier) ?? (sentence && plain ? verbSide(text, sentence, { start, end }) : null);
    return [{ start, end, words, weekday, isPlain: plain !== undefined, side, value }];
  });
}

function sideOf(qualifier: string | null): 'past' | 'future' | null {
  if (qualifier === null) return null;
  if (/past|last/i.test(qualifier)) return 'past';
  return /next|coming/i.test(qualifier) ? 'future' : null;
}

/** Only the words nearby are read: a sentence may be as long as a book. */
function verbSide(text: string, sentence: Span, { start, end }: Span): 'past' | 'future' | null {
  const from = Math.max(sentence.start, start - 400);
  return directionAt(text.slice(from, Math.min(sentence.end, end + 400)), start - from, end - from);
}
