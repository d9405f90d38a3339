import type { ParsedComponents } from 'chrono-node';
import { parse } from 'chrono-node/en';
import { readArticle } from '../../article/index.ts';
import { findDates } from './find.ts';
import type { Phrase } from './phrases.fixture.ts';

/*
 * What a phrase with a known answer counts as, for the tests and for the figures of `npm run evaluate`.
 */

const find = (text: string, published: string | null) => findDates(readArticle(text, 'plain'), published);

/** The fields in one order, to be compared. */
const plain = (list: Phrase['expected']) =>
  list.map(({ start, end, value, grain, kind, relative }) => ({ start, end, value, grain, kind, relative }));

/** Whether a phrase’s dates are found with span, value, grain, kind and all, and nothing else. */
export function isRight({ text, published, expected }: Phrase): boolean {
  return JSON.stringify(plain(find(text, published))) === JSON.stringify(plain(expected));
}

/** What chrono-node says by itself, written as EDTF as far as it says that it is certain. */
function bareValue(found: ParsedComponents): string {
  const at = (name: 'year' | 'month' | 'day') =>
    String(found.get(name)).padStart(name === 'year' ? 4 : 2, '0');
  if (found.isCertain('day') || found.isCertain('weekday'))
    return `${at('year')}-${at('month')}-${at('day')}`;
  return found.isCertain('month') ? `${at('year')}-${at('month')}` : at('year');
}

/** Whether chrono-node alone finds the values; it knows no grain, kind or span of ours. */
export function isRightBare({ text, published, expected }: Phrase): boolean {
  const values = parse(text, { instant: new Date(`${published}T12:00:00Z`), timezone: 0 }).map(
    ({ start, end }) => (end ? `${bareValue(start)}/${bareValue(end)}` : bareValue(start)),
  );
  return values.join(' ') === expected.map(({ value }) => value).join(' ');
}
