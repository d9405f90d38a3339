import type { Part, Words } from '../../interface/index.ts';

/** What is told of a report in its PDF. */
export interface PdfFacts {
  /** The report’s headline. */
  headline: string;
  /** The name of the site. */
  site: string;
}

const TITLE = /<title>[^<]*<\/title>/;

/** Whatever could end a string of CSS, or the style element around it, as an escape. */
const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{M}\p{N} .,:;/–—‘’“”]/gu, (char) => `\\${(char.codePointAt(0) ?? 0).toString(16)} `)}"`;

const htmlText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What a part of the line at the foot is to CSS: a string, or a counter. */
const cssContent = (part: Part): string =>
  typeof part === 'string' ? cssString(part) : `counter(${part.tag === 'page' ? 'page' : 'pages'}, digits)`;

/**
 * Pages of A4 with a line at the foot: what this is, and which page of how many. Boxes in the margin use the document’s
 * fonts, and screen readers pass over them. (CSS Paged Media 3; Chromium 131 and later.)
 */
function pageStyle(title: string, { parts, number, direction }: Words): string {
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const digits = Array.from({ length: 10 }, (_, digit) => cssString(number(digit))).join(' ');
  const font = `font: 400 8pt/1.3 'Public Sans', sans-serif; color: #555; vertical-align: top; padding-top: 5mm; direction: ${direction};`;
  return `<style>
@counter-style digits { system: numeric; symbols: ${digits} }
@page {
  size: A4;
  margin: 18mm 18mm 22mm;
  @bottom-${start} { content: ${cssString(title)}; width: 85%; text-align: start; ${font} }
  @bottom-${end} { content: ${parts('print.page').map(cssContent).join(' ')}; width: 15%; text-align: end; ${font} }
}
</style>`;
}

/**
 * The one file of a report as it is printed: with its whole headline as title, where tabs show a shorter one, and pages
 * with numbers. What is added comes last, where nothing that an article says can be mistaken for a place to put it.
 * @param html a whole document, as `singleFile` makes it
 * @param words those of its language
 */
export function printable(html: string, { headline, site }: PdfFacts, words: Words): string {
  const title = words.say('page.title', { title: headline, site });
  return html.replace(TITLE, () => `<title>${htmlText(title)}</title>`) + pageStyle(title, words);
}

/** A date in the description of a PDF, up to its zone: `/ModDate (D:20260314093000+01'00')`. */
const DATE = /\/(?:CreationDate|ModDate) ?\(D:(\d{14})([^)\\]*)\)/g;

/**
 * Puts a day of the content in the place of the moment at which a browser made a PDF, so that the same report gives the
 * same bytes. Offsets within the file stay as they are, since each date is as long as the one before.
 * @param day as in `2026-03-14`; without one the dates are blanked, since both may be left out (ISO 32000-1, 14.3.3)
 */
export function settleDates(pdf: Uint8Array, day: string | null): Uint8Array<ArrayBuffer> {
  // Each byte one character, and back.
  const text = Buffer.from(pdf).toString('latin1');
  const settled = text.replace(DATE, (whole, moment: string, zone: string) => {
    if (day === null) return ' '.repeat(whole.length);
    const midnight = day.replaceAll('-', '').padEnd(moment.length, '0');
    const utc = zone.replace('-', '+').replace(/\d/g, '0');
    return whole.replace(moment + zone, midnight + utc);
  });
  return new Uint8Array(Buffer.from(settled, 'latin1'));
}
