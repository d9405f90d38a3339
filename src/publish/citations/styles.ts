import { MONTHS } from '../../language/dates/index.ts';
import { GENRE, type Cited } from './item.ts';

/*
 * One kind of thing is cited here, a page of a site, so that each style is a line. The usual processor, citeproc-js, is
 * under CPAL or AGPL, and comes without MLA and Chicago, whose style files are under a share-alike licence.
 */

/** Months as MLA shortens them (MLA Handbook, 9th edition, appendix 1). */
const SHORT = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A part with its full stop, unless it ends in a mark of its own. */
const ended = (part: string): string => (/[.!?…][”’"')\]]*$/u.test(part) ? part : `${part}.`);

/** A title between quotation marks, the full stop within; quotation marks in it become single ones. */
const quoted = (title: string): string =>
  `“${ended(title.replace(/[“”"]/gu, (mark) => (mark === '“' ? '‘' : '’')))}”`;

const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' ');

/**
 * APA Style, 7th edition (Publication Manual, sections 10.16, webpages, and 9.21, descriptions in brackets). The name of
 * the site is left out where it is the author’s.
 */
export function apa({ author, title, site, date, address }: Cited): string {
  const when = date ? `(${date[0]}, ${MONTHS[date[1] - 1] ?? ''} ${date[2]}).` : '(n.d.).';
  const name = title.replace(/(?<!\.)\.$/u, '');
  return joined([
    ended(author),
    when,
    `${name} [${GENRE}].`,
    same(author, site) ? null : ended(site),
    address,
  ]);
}

/**
 * MLA style, 9th edition (MLA Handbook, chapter 5: core elements; 5.54, publishers that need not be given). The author is
 * left out where the site’s publisher is meant.
 */
export function mla({ author, title, site, publisher, date, address }: Cited): string {
  const when = date ? `${date[2]} ${SHORT[date[1] - 1] ?? ''} ${date[0]}` : null;
  const container = [site, same(publisher, site) ? null : publisher, when, address].filter(
    (part) => part !== null,
  );
  return joined([
    same(author, publisher) ? null : ended(author),
    quoted(title),
    ended(container.join(', ')),
    `${GENRE}.`,
  ]);
}

/** Chicago style, a bibliography’s entry (The Chicago Manual of Style, 17th edition, sections 14.205 to 14.207). */
export function chicago({ author, title, site, publisher, date, address }: Cited): string {
  const when = date ? `${MONTHS[date[1] - 1] ?? ''} ${date[2]}, ${date[0]}.` : 'n.d.';
  return joined([
    ended(author),
    quoted(title),
    `${GENRE}.`,
    ended(site),
    same(publisher, site) || same(publisher, author) ? null : ended(publisher),
    when,
    address === null ? null : ended(address),
  ]);
}
