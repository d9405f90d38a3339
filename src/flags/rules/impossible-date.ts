import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { isWithin } from '../../article/index.ts';
import { readReference } from '../../language/dates/calendar.ts';
import { factsOf } from '../facts.ts';
import { raise } from '../raise.ts';
import { missingDays, missingIsoDays, wrongWeekdays } from '../time/calendar-faults.ts';
import { impossibleTimes } from '../time/clock-faults.ts';
import { disagreeingWeekdays } from '../time/weekday-pairs.ts';
import type { Fault, Passage } from '../time/fault.ts';
import { backwardDays, backwardShortRanges, backwardYears, deathsBeforeBirth } from '../time/order-faults.ts';
import { pastEventsAhead } from '../time/told-as-past.ts';
import { writtenDays, type WrittenDay } from '../time/written-days.ts';
import type { Rule } from '../types.ts';

/**
 * Flags dates and times that cannot be: a weekday that is not the one of its date, 30 February, “from 2015 to 2012”, a death
 * before the birth, 25:00, and, where the day of publication is known, an event after it that is told as past.
 *
 * A number is no date only because it could be one: “in April 31 people died”, “fell from 2015 to 1980 members”,
 * “Matthew 25:35”. A range of hours may go over midnight, and one of months over a new year.
 */
export const retextImpossibleDate: Plugin<[], Root> = () => (tree, file) => {
  const facts = factsOf(tree, file);
  const published = readReference(facts.published)?.day ?? null;
  const quoted = facts.quotations.filter(({ parent }) => parent === null);
  const paragraphs: { passage: Passage; days: WrittenDay[] }[] = [];
  const found: Fault[][] = [];
  for (const { start, end } of facts.blocks) {
    const words = facts.text.slice(start, end);
    if (!/\d/.test(words)) continue;
    const passage = { words, start, published };
    const days = MONTH.test(words) ? writtenDays(passage) : [];
    paragraphs.push({ passage, days });
    const told = pastEventsAhead(passage, days).filter((fault) => !isWithin(quoted, fault));
    found.push(faultsIn(passage, days), told);
  }
  found.push(disagreeingWeekdays(paragraphs, published));
  const seen = new Set<number>();
  for (const { start, end, reason, related } of found.flat()) {
    if (seen.has(start)) continue;
    seen.add(start);
    raise(file, {
      rule: 'impossible-date',
      span: { start, end },
      reason,
      severity: 'high',
      related: related ?? [],
    });
  }
};

const MONTH = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;

/** The faults that a paragraph shows by itself; each search runs only where the words that it needs are there. */
function faultsIn(passage: Passage, days: readonly WrittenDay[]): Fault[] {
  const { words } = passage;
  return [
    ...missingDays(passage, days),
    ...wrongWeekdays(passage, days),
    ...backwardDays(passage, days),
    ...(days.length > 0 ? backwardShortRanges(passage) : []),
    ...(YEAR.test(words) ? [...backwardYears(passage), ...missingIsoDays(passage)] : []),
    ...(words.includes('died') && words.includes('born') ? deathsBeforeBirth(passage) : []),
    ...(/\d[:.]\d\d/.test(words) ? impossibleTimes(passage) : []),
  ];
}

/** The rule, explained. */
export const impossibleDate: Rule = {
  id: 'impossible-date',
  title: 'A date that cannot be',
  category: 'time',
  finds:
    'Dates and times that cannot be: a weekday that is not the one of its date, a day that its month has not got, a period that ends before it begins, a death before the birth, and an event after publication that is told as past.',
  matters:
    'At least one part of such a date is wrong, and a reader cannot know which. Dates are changed by slips, and also where an old story is passed off as a new one.',
  quotations: {
    looks: true,
    why: 'A date that cannot be misleads whoever said it, and the flag says so. Only events after publication are looked for in the article’s own words.',
  },
  good: [
    { text: 'The accord was signed on Saturday, December 12, 2015, in Paris.', flagged: [] },
    { text: 'The fair is on Saturday and Sunday, January 9 and 10, 2016.', flagged: [] },
    { text: 'In April 31 people died; the club fell from 2015 to 1980 members.', flagged: [] },
    { text: 'The leap day was Monday, 29 February 2016.', flagged: [] },
    { text: 'She ran the mill from 1998 to 2015, from 5 pm to 3 am.', flagged: [] },
    { text: 'He was born in 1950, four years after his father died in 1946.', flagged: [] },
    { text: 'They won 25:24. The hymn quotes Matthew 25:35.', flagged: [] },
    { text: 'The sale runs from Dec. 28 to Jan. 3.', flagged: [] },
  ],
  bad: [
    {
      text: 'The accord was signed on Tuesday, December 16, 2015, in Paris.',
      flagged: ['Tuesday, December 16, 2015'],
    },
    { text: 'The rent is due by 30 February, the landlord wrote.', flagged: ['30 February'] },
    { text: 'She ran the mill from 2015 to 2012.', flagged: ['2015 to 2012'] },
    {
      text: 'The painter was born in 1950 and died in 1940 in Rome.',
      flagged: ['born in 1950 and died in 1940'],
    },
    { text: 'Polls close at 25:00 on the islands.', flagged: ['25:00'] },
    {
      text: 'The talks lasted from 15 December 2015 to 12 December 2015.',
      flagged: ['15 December 2015 to 12 December 2015'],
    },
    {
      text: 'They met on Monday, March 7. The next talks are on Tuesday, March 16.',
      flagged: ['Tuesday, March 16'],
    },
  ],
  plugin: retextImpossibleDate,
};
