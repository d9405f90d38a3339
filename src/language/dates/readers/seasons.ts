import { monthNumber, type Reference } from '../calendar.ts';
import { mention, spanOf, wordsAfter, type Reader } from '../reader.ts';
import { S } from '../words.ts';

/** As EDTF numbers the seasons; winter counts to the year in which it begins. */
const SEASONS = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 } as const;
const SEASON = 'spring|summer|autumn|fall|winter';

const codeOf = (name: string): number => SEASONS[name.toLowerCase() as keyof typeof SEASONS];

/** The months of a season: its first month, counted from the year 0. Three follow each other. */
const firstMonth = (year: number, code: number): number => monthNumber({ year, month: 3 * (code - 20) });

/** The year of the season that “last”, “this” or “next” points to. */
function seasonYear({ year, month }: Reference, code: number, word: string): number | null {
  if (month === null) return null;
  const around = [year - 2, year - 1, year, year + 1];
  if (word === 'next') return around.find((candidate) => firstMonth(candidate, code) > month) ?? year + 2;
  const begun = around.filter((candidate) => firstMonth(candidate, code) <= month);
  if (word === 'latest') return begun.at(-1) ?? null;
  if (word === 'coming') return around.find((candidate) => firstMonth(candidate, code) + 2 >= month) ?? null;
  if (word === 'last')
    return begun.filter((candidate) => firstMonth(candidate, code) + 2 < month).at(-1) ?? null;
  // “This winter”, said in February, began last year; “this summer”, said in March, is still to come.
  const current = begun.find((candidate) => firstMonth(candidate, code) + 2 >= month);
  return current ?? year;
}

/** “Last summer”, “this winter”, “the spring of 2014”. */
export const seasons: readonly Reader[] = [
  {
    pattern: new RegExp(`\\b(${SEASON})(?:${S}of|,)?${S}((?:1[5-9]|20)\\d\\d)(?!\\d)`, 'gi'),
    read: (match) =>
      mention(spanOf(match), 'period', 'season', `${match[2] ?? ''}-${codeOf(match[1] ?? '')}`, false),
  },
  {
    // “In the fall they won”, “will open in the summer”; “in the winter it snows” is every winter.
    pattern: new RegExp(`(?<=\\b[Ii]n${S}the${S})(${SEASON})\\b(?!${S}of\\b)`, 'g'),
    read: (match, { reference, direction }) => {
      const span = spanOf(match);
      const side = direction(span.start, span.end);
      if (side === null) return null;
      const code = codeOf(match[1] ?? '');
      const year = reference && seasonYear(reference, code, side === 'past' ? 'latest' : 'coming');
      return mention(span, 'period', 'season', year === null ? null : `${year}-${code}`, true);
    },
  },
  {
    pattern: new RegExp(`\\b(last|this|next)${S}(${SEASON})\\b`, 'gi'),
    read: (match, context) => {
      const span = spanOf(match);
      const [, word = '', name = ''] = match;
      // “This fall in prices” falls.
      if (/^fall$/i.test(name) && /^\sin\s(?:the\s)?\p{Ll}/u.test(wordsAfter(context, span.end))) return null;
      const year = context.reference && seasonYear(context.reference, codeOf(name), word.toLowerCase());
      return mention(span, 'period', 'season', year === null ? null : `${year}-${codeOf(name)}`, true);
    },
  },
];
