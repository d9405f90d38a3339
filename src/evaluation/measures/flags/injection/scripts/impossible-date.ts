import type { Injector, Script } from '../damage.ts';
import { between, bodyOf, insertParagraph, matchesIn, pick, replace, type Random } from '../text.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const WITH_WEEKDAY = new RegExp(
  `(${WEEKDAYS.join('|')}),? (?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?) \\d{1,2}(?:, \\d{4})?(?!\\d)`,
  'gu',
);

const MONTH_AND_DAY =
  /(?<!\p{L})(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.) (\d{1,2})(?!\d|,\d|[-–/])/gu;

/** Whole dates in sentences of several forms. */
const SENTENCES: readonly ((weekday: string, day: number, month: string, year: number) => string)[] = [
  (weekday, day, month, year) =>
    `The two sides will meet on ${weekday}, ${month} ${String(day)}, ${String(year)}, in the capital.`,
  (weekday, day, month, year) =>
    `The court heard the case on ${weekday}, ${String(day)} ${month} ${String(year)}.`,
  (weekday, day, month, year) =>
    `It was on ${weekday}, ${month} ${String(day)}, ${String(year)}, that the first payment arrived.`,
];

function anyDate(random: Random): { day: number; month: number; year: number; weekday: number } {
  const year = between(2008, 2016, random);
  const month = between(0, 11, random);
  const day = between(1, 28, random);
  return { day, month, year, weekday: new Date(Date.UTC(year, month, day)).getUTCDay() };
}

function otherWeekday(weekday: number, random: Random): string {
  return WEEKDAYS[(weekday + between(1, 6, random)) % 7] ?? '';
}

/** Changes the weekday before a date of the article. */
const weekdayChanged: Injector = (article, random) => {
  const date = pick(matchesIn(article, bodyOf(article), WITH_WEEKDAY), random);
  const weekday = date?.groups[0] ?? '';
  if (!date) return null;
  return {
    edits: [replace(date, date.text.replace(weekday, otherWeekday(WEEKDAYS.indexOf(weekday), random)))],
  };
};

/** Puts in a whole date with the wrong weekday; in the control it is the right one. */
const weekdayWrong: Injector = (article, random) => {
  const { day, month, year, weekday } = anyDate(random);
  const sentence = pick(SENTENCES, random);
  const name = MONTHS[month] ?? '';
  const wrong = otherWeekday(weekday, random);
  const edit = sentence && insertParagraph(article, sentence(wrong, day, name, year), random);
  if (!edit) return null;
  return { edits: [edit], control: [{ ...edit, text: edit.text.replace(wrong, WEEKDAYS[weekday] ?? '') }] };
};

/** Makes a day one that its month has not. */
const noSuchDay: Injector = (article, random) => {
  const date = pick(matchesIn(article, bodyOf(article), MONTH_AND_DAY), random);
  if (!date) return null;
  const [month = ''] = date.groups;
  const isShort = /^(?:Apr|Jun|Sep|Nov)/.test(month);
  const words = month.startsWith('Feb')
    ? `${month} 30`
    : isShort
      ? `${month} 31`
      : pick(['February 30', 'June 31', `${month} 32`], random);
  return { edits: [replace(date, words ?? '')] };
};

export const impossibleDate: Script = {
  rule: 'impossible-date',
  kinds: [
    { what: 'the weekday before a date changed', inject: weekdayChanged },
    { what: 'a whole date with a wrong weekday put in', inject: weekdayWrong },
    { what: '30 February and the like', inject: noSuchDay },
  ],
};
