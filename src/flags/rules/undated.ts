import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { factsOf, type Facts } from '../facts.ts';
import { raise } from '../raise.ts';
import { dateLineOf } from '../time/date-line.ts';
import { relativeDaysIn, type RelativeDay } from '../time/relative-days.ts';
import type { Rule } from '../types.ts';

/**
 * Flags a text whose days no reader can place: “last week” and “on Friday”, and no date from which to count; or “Friday”
 * for a coming day and “last Friday” for a past one. At most one flag a text.
 *
 * A text with any day of the calendar (“on Nov. 24”) counts as dated, and so does one whose day of publication is known from
 * elsewhere: whoever reads it is told. A plain weekday (“said on Tuesday”) is how newspapers write, since the page has the date;
 * where neither page nor text has one, the flag is low, as it is where one day alone is told so, or a place line stands at the top
 * (“WASHINGTON (AP) —”): the text was news once, and lost its date on the way.
 */
export const retextUndated: Plugin<[], Root> = () => (tree, file) => {
  const facts = factsOf(tree, file);
  const days = relativeDaysIn(facts);
  if (days.length === 0) return;
  const lack = lackOf(facts);
  const pair = twoDaysOfOneName(days);
  if (pair) raiseTwoDays(file, pair, lack);
  else if (lack !== null && !areFewAndVague(days)) raiseMissingDate(file, days, lack);
};

/** “This week”, “last month”: one such stretch, by itself, seldom misleads. */
function areFewAndVague(days: readonly RelativeDay[]): boolean {
  const names = new Set(days.map(({ words }) => words.toLowerCase()));
  return names.size < 2 && [...names].every((words) => /month$|^this\s/.test(words));
}

/** What a text lacks that would place its days. */
interface Lack {
  words: string;
  hasPlace: boolean;
}

/** What the text lacks; null where its days can be placed, by the text itself or by the page that it stood on. */
function lackOf(facts: Facts): Lack | null {
  if (facts.published !== null) return null;
  const { hasDate, hasPlace, hasByline } = dateLineOf(facts);
  if (hasDate) return null;
  const lines = [...(hasPlace ? [] : ['no place line']), ...(hasByline ? [] : ['no byline'])];
  return { words: inWords(['no date', ...lines]), hasPlace };
}

/** “No date, no place line and no byline”. */
function inWords(lacking: readonly string[]): string {
  const last = lacking.at(-1) ?? '';
  return lacking.length < 2 ? last : `${lacking.slice(0, -1).join(', ')} and ${last}`;
}

/**
 * “Friday” for a coming day and “last Friday” for the past one; or two past days, where the day of publication tells them
 * apart. “On Tuesday” and “next Tuesday” are clear enough, and newspapers write so.
 */
function twoDaysOfOneName(days: readonly RelativeDay[]): [plain: RelativeDay, last: RelativeDay] | null {
  const named = days.filter(({ weekday }) => weekday !== null);
  for (const same of Map.groupBy(named, ({ weekday }) => weekday).values()) {
    const last = same.find(({ isPlain, side }) => !isPlain && side === 'past');
    const plain = last && same.find((day) => day.isPlain && isAnotherDay(day, last));
    if (plain) return [plain, last];
  }
  return null;
}

function isAnotherDay({ side, value }: RelativeDay, last: RelativeDay): boolean {
  return value === null || last.value === null ? side === 'future' : value !== last.value;
}

function raiseTwoDays(file: VFile, [plain, last]: [RelativeDay, RelativeDay], lack: Lack | null): void {
  const kind = plain.side === 'future' ? 'a day to come' : 'another day';
  const lacks = lack === null ? '' : ` The text has ${lack.words} to tell from which day to count.`;
  raise(file, {
    rule: 'undated',
    span: { start: plain.start, end: plain.end },
    reason: `“${plain.words}” seems to be ${kind}, while “${last.words}” is past: two days go by one name.${lacks}`,
    severity: 'medium',
    related: [{ start: last.start, end: last.end }],
  });
}

/** So many other places are shown: more tell a reader nothing new. */
const MOST_RELATED = 10;

function raiseMissingDate(file: VFile, days: readonly RelativeDay[], { words, hasPlace }: Lack): void {
  const [first, ...others] = days;
  if (!first) return;
  const second = others.find((day) => day.words.toLowerCase() !== first.words.toLowerCase());
  const counted = second
    ? `“${first.words}” and “${second.words}” are counted`
    : `“${first.words}” is counted`;
  const isUsual = !second || hasPlace || days.every(({ isPlain }) => isPlain);
  raise(file, {
    rule: 'undated',
    span: { start: first.start, end: first.end },
    reason: `${counted} from a day that the text does not give: it has ${words}.`,
    severity: isUsual ? 'low' : 'medium',
    related: others.slice(0, MOST_RELATED).map(({ start, end }) => ({ start, end })),
  });
}

/** The rule, explained. */
export const undated: Rule = {
  id: 'undated',
  title: 'Days that no date places',
  category: 'time',
  finds:
    'Days told from the day of writing (“yesterday”, “last week”, “on Friday”) in a text of which neither text nor page says when it was written, and one weekday’s name for two different days.',
  matters:
    'News is copied long after its day. Without a date, “last Friday” can be any Friday, and a reader cannot tell whether what is announced is still to come.',
  quotations: {
    looks: false,
    why: 'A speaker counts from the day of speaking, and need not give its date.',
  },
  good: [
    { text: 'The mayor resigned on 3 May. The council will meet on Friday.', flagged: [] },
    { text: 'MOSCOW, Dec 15 — Talks began yesterday and will go on next week.', flagged: [] },
    { text: 'LONDON, May 3 (Reuters) - Talks began yesterday and will go on next week.', flagged: [] },
    { text: 'Talks began yesterday, on 14 December 2015, and will go on next week.', flagged: [] },
    { text: '“We met yesterday and shall meet next week,” he said.', flagged: [] },
    { text: 'The court heard him on Monday. It will hear her next Monday, on 4 March.', flagged: [] },
    { text: 'The shop opens every Friday and shuts on Mondays.', flagged: [] },
  ],
  bad: [
    { text: 'The talks began last week. A new round was announced yesterday.', flagged: ['last week'] },
    { text: 'The envoys will meet on Friday. He cast doubt on the talks last Friday.', flagged: ['Friday'] },
    { text: 'The mayor resigned on Tuesday. The council will meet on Friday.', flagged: ['Tuesday'] },
    {
      text: 'He will travel to Oslo tomorrow. The treaty was signed there three days ago.',
      flagged: ['tomorrow'],
    },
  ],
  plugin: retextUndated,
};
