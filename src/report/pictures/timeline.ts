import { firstAfter } from '../../article/index.ts';
import type { Words } from '../../interface/index.ts';
import { boundsOf, type Bounds } from '../../language/dates/index.ts';
import type { Report } from '../../schemas/report.ts';
import { dateInWords } from '../date-in-words.ts';
import { paragraphAt } from '../paragraph.ts';
import { excerptOf, type Excerpt } from './excerpt.ts';
import { axisOf, placeOn, type Segment } from './scale.ts';
import { ticksOn, type Tick } from './ticks.ts';

/** Where the article mentions a date. */
export interface Mention extends Excerpt {
  /** The number of its paragraph. */
  paragraph: number;
}

/** A date on the timeline, with every place that mentions it. Places are in per cent of the width. */
export interface DateMark {
  /** As readers write it: “Friday, 18 December 2015”. */
  label: string;
  from: number;
  to: number;
  /** Whether it is too short for the axis to show how long it is. */
  isPoint: boolean;
  /** Whether no place has it in full: “Friday”, “last month”. */
  isWorkedOut: boolean;
  mentions: Mention[];
}

/** The dates that an article mentions, laid out against the day it was published. */
export interface Timeline {
  axis: Segment[];
  ticks: Tick[];
  /** When the article was published; null where nobody knows. */
  published: { label: string; at: number } | null;
  /** In the order of time. */
  marks: DateMark[];
  /** Dates that cannot be placed, such as “six months after”. */
  unplaced: Mention[];
}

/** How many characters of its sentence are shown around a date. */
const ROOM = 84;
/** Below this width, in per cent, a period is drawn as a point. */
const SHORTEST_BAR = 2.5;
/** Fewer dates make no picture. */
const FEWEST = 2;

type Places = Pick<Report, 'dates' | 'article' | 'sentences'>;

function mentionOf({ article, sentences }: Places, date: Report['dates'][number]): Mention {
  const sentence = sentences[firstAfter(sentences, date.start)];
  const around = sentence && sentence.start <= date.start ? sentence : date;
  return {
    ...excerptOf(article.text, around, date, ROOM),
    paragraph: paragraphAt(article.blocks, date.start),
  };
}

const middle = ({ first, last }: Bounds): number => (first + last + 1) / 2;

/** A date of the analysis that has a place in time. */
type Placed = Report['dates'][number] & { value: string; bounds: Bounds };

/** Dates by their value, in the order of time; of those that begin together, the longest first. */
function byValue(dates: readonly Placed[]): Placed[][] {
  const boundsOfGroup = ([date]: Placed[]): Bounds => date?.bounds ?? { first: 0, last: 0 };
  return [...Map.groupBy(dates, ({ value }) => value).values()].sort((one, other) => {
    const [a, b] = [boundsOfGroup(one), boundsOfGroup(other)];
    return a.first - b.first || b.last - a.last;
  });
}

/**
 * The timeline of an article’s dates; null where it mentions fewer than two. Durations (“seven months”) lie nowhere and are
 * left out.
 */
export function timelineOf(report: Places, words: Words): Timeline | null {
  const dates = report.dates.filter(({ kind }) => kind !== 'duration');
  const placed = dates.flatMap((date): Placed[] => {
    const bounds = date.value === null ? null : boundsOf(date.value);
    return date.value === null || bounds === null ? [] : [{ ...date, value: date.value, bounds }];
  });
  const groups = byValue(placed);
  if (groups.length < FEWEST) return null;
  const publication = report.article.published ?? null;
  const published = publication === null ? null : boundsOf(publication);
  const axis = axisOf(
    placed.map(({ bounds }) => bounds),
    published,
  );
  const marks = groups.flatMap((group): DateMark[] => {
    const [one] = group;
    if (!one) return [];
    const { first, last } = one.bounds;
    const [from, to] = [placeOn(axis, first), placeOn(axis, last + 1)];
    const isPoint = to - from < SHORTEST_BAR || first === last;
    const at = placeOn(axis, middle(one.bounds));
    return [
      {
        label: dateInWords(one.value, words) ?? one.value,
        from: isPoint ? at : from,
        to: isPoint ? at : to,
        isPoint,
        isWorkedOut: group.every(({ relative }) => relative),
        mentions: group.map((date) => mentionOf(report, date)),
      },
    ];
  });
  const known = new Set(placed.map(({ start }) => start));
  return {
    axis,
    ticks: ticksOn(axis, words.locale),
    published:
      publication === null || published === null
        ? null
        : { label: words.date(publication), at: placeOn(axis, middle(published)) },
    marks,
    unplaced: dates.filter(({ start }) => !known.has(start)).map((date) => mentionOf(report, date)),
  };
}
