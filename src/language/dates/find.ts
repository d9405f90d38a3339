import type { Article } from '../../article/index.ts';
import { readReference } from './calendar.ts';
import type { Context, Reader } from './reader.ts';
import { calendarDates } from './readers/calendar-dates.ts';
import { casualDays } from './readers/casual-days.ts';
import { distances } from './readers/distances.ts';
import { durations } from './readers/durations.ts';
import { months } from './readers/months.ts';
import { namedDays } from './readers/named-days.ts';
import { periods } from './readers/periods.ts';
import { quarters } from './readers/quarters.ts';
import { seasons } from './readers/seasons.ts';
import { countTraps, nameTraps } from './readers/traps.ts';
import { weekdays } from './readers/weekdays.ts';
import { years } from './readers/years.ts';
import { directionAt } from './tense.ts';
import type { DateMention } from './types.ts';

/** What of an Article the search for dates reads. */
export type DatedText = Pick<Article, 'text' | 'blocks' | 'sentences'>;

const UNITS = /hour|day|week|fortnight|month|year|decade|centur/i;

/**
 * The readers, each with what a sentence must hold to be worth its while. They are asked in this order, so that the
 * longer reading comes before the shorter one: “the first quarter of 2015”, then “2015”.
 */
const READERS: readonly [signal: RegExp, readers: readonly Reader[]][] = [
  [/\d/, namedDays],
  [/\d/, calendarDates],
  [/day|Today|Tomorrow|March|May|April|June|August|Jan/, nameTraps],
  [/day|week|month|year|decade|\//, countTraps],
  [/quarter|half|Q\d/i, quarters],
  [/spring|summer|autumn|fall|winter/i, seasons],
  [/Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/, months],
  [/day/, weekdays],
  [/day|Day|night|morrow|morning|noon|evening|end|Eve|Halloween|July/, casualDays],
  [UNITS, periods],
  // Before what counts from another date: “In 2011; two years later”.
  [/\d|century/i, years],
  [UNITS, distances],
  [UNITS, durations],
];

/** Words without which a sentence has no date. Most sentences have none, and are left at that. */
const SIGNAL =
  /\d|day|Day|night|Night|[Ww]eek|[Mm]onth|[Yy]ear|[Dd]ecade|[Cc]entur|[Qq]uarter|[Hh]alf|fortnight|hour|[Tt]omorrow|morning|noon|evening|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|Halloween|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|Christmas/;

const MAY_IS_PERSON = /\b(?:Theresa|Mrs\.?|Ms\.?|Mr\.?|Minister|Brian|Elaine)\sMay\b/;

/** No “later” counts from a date in a sentence longer than this: looking for it would not take linear time. */
const COUNTED_FROM = 5000;

/** What the readers find in one sentence, in reading order; each word belongs to one of them at most. */
function readSentence(context: Context, found: DateMention[]): DateMention[] {
  const { sentence } = context;
  const taken = new Uint8Array(sentence.length);
  const isFree = (match: RegExpExecArray): boolean =>
    !taken.subarray(match.index, match.index + match[0].length).includes(1);
  const readers = READERS.flatMap(([signal, group]) => (signal.test(sentence) ? group : []));
  for (const { pattern, read } of readers) {
    // Not matchAll: it makes a new RegExp for each reader and sentence, which took most of the time.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
      const result = isFree(match) ? read(match, context) : null;
      if (result === null) continue;
      taken.fill(1, match.index, match.index + match[0].length);
      if (result !== 'trap') found.push(result);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The block that each sentence lies in, as its index. */
function blockIndexes({ sentences, blocks }: DatedText): number[] {
  let block = 0;
  return sentences.map(({ start }) => {
    while (Number(blocks[block + 1]?.start) <= start) block += 1;
    return block;
  });
}

/**
 * The dates, periods and durations that an article names, in reading order, each as EDTF. What depends on the day
 * of publication is resolved against it, on the side that the verb points to; without one it stays unresolved,
 * with the value null. Days are counted in UTC: no time zone, locale or clock has a say.
 */
export function findDates(article: DatedText, published: string | null): DateMention[] {
  const reference = readReference(published);
  const mayIsPerson = MAY_IS_PERSON.test(article.text);
  const blocks = blockIndexes(article);
  const mentions: DateMention[] = [];
  /** The last date of a sentence, which the next one of its paragraph may count from. */
  let told: { mention: DateMention | null; sentence: number } = { mention: null, sentence: -1 };
  for (const [index, { start, end }] of article.sentences.entries()) {
    const sentence = article.text.slice(start, end);
    if (!SIGNAL.test(sentence)) continue;
    const near = told.sentence === index - 1 && blocks[told.sentence] === blocks[index];
    const earlier = near ? told.mention : null;
    const found: DateMention[] = [];
    const context: Context = {
      sentence,
      reference,
      mayIsPerson,
      direction: (from, to) => directionAt(sentence, from, to),
      anchor: (from) => (sentence.length > COUNTED_FROM ? null : (lastBefore(found, from) ?? earlier)),
    };
    readSentence(context, found);
    for (const mention of found) {
      mentions.push({ ...mention, start: mention.start + start, end: mention.end + start });
    }
    told = { mention: lastBefore(found, Infinity), sentence: index };
  }
  return mentions;
}

/** The last date before an offset; durations lie nowhere. */
function lastBefore(found: readonly DateMention[], offset: number): DateMention | null {
  let last: DateMention | null = null;
  for (const mention of found) {
    if (mention.kind === 'duration' || mention.end > offset) continue;
    if (last === null || mention.end > last.end) last = mention;
  }
  return last;
}
