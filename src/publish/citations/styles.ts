import type { Words } from '../../interface/index.ts';
import { dateFormat } from '../../interface/dates.ts';
import type { Cited } from './item.ts';

/*
 * One kind of thing is cited here, a page of a site, so that each style is a line. The usual processor, citeproc-js, is
 * under CPAL or AGPL, and comes without MLA and Chicago, whose style files are under a share-alike licence.
 */

/** A day in the order of a style; its months are written out. */
function dated(
  style: 'apa' | 'chicago',
  [year, month, day]: NonNullable<Cited['date']>,
  words: Words,
): string {
  const name = dateFormat('month-name', words.locale).format(Date.UTC(year, month - 1));
  return words.say(`citation.date.${style}`, { year, month: name, day });
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A part with its full stop, unless it ends in a mark of its own. */
const ended = (part: string): string => (/[.!?…؟][”“’‘"'»)\]]*$/u.test(part) ? part : `${part}.`);

/** A title between quotation marks, the full stop within; quotation marks in it become single ones. */
const quoted = (title: string, { say }: Words): string =>
  say('citation.quoted', {
    title: ended(
      title.replace(/„([^“”]*)[“”]/gu, '‚$1‘').replace(/[“”"]/gu, (mark) => (mark === '“' ? '‘' : '’')),
    ),
  });

const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' ');

/**
 * APA Style, 7th edition (Publication Manual, sections 10.16, webpages, and 9.21, descriptions in brackets). The name of
 * the site is left out where it is the author’s.
 */
export function apa({ author, title, site, date, address }: Cited, words: Words): string {
  const { say } = words;
  const when = date ? dated('apa', date, words) : say('citation.undated');
  const name = title.replace(/(?<!\.)\.$/u, '');
  return joined([
    ended(author),
    `(${when}).`,
    `${name} [${say('citation.genre')}].`,
    same(author, site) ? null : ended(site),
    address,
  ]);
}

/**
 * MLA style, 9th edition (MLA Handbook, chapter 5: core elements; 5.54, publishers that need not be given; appendix 1,
 * months). The author is left out where the site’s publisher is meant.
 */
export function mla({ author, title, site, publisher, date, address }: Cited, words: Words): string {
  const { say, series } = words;
  const when = date && say('citation.date.mla', { year: date[0], month: date[1], day: date[2] });
  const container = [site, same(publisher, site) ? null : publisher, when, address].filter(
    (part) => part !== null,
  );
  return joined([
    same(author, publisher) ? null : ended(author),
    quoted(title, words),
    ended(series(container)),
    `${say('citation.genre')}.`,
  ]);
}

/** Chicago style, a bibliography’s entry (The Chicago Manual of Style, 17th edition, sections 14.205 to 14.207). */
export function chicago({ author, title, site, publisher, date, address }: Cited, words: Words): string {
  const { say } = words;
  const when = date ? dated('chicago', date, words) : say('citation.undated');
  return joined([
    ended(author),
    quoted(title, words),
    `${say('citation.genre')}.`,
    ended(site),
    same(publisher, site) || same(publisher, author) ? null : ended(publisher),
    ended(when),
    address === null ? null : ended(address),
  ]);
}
