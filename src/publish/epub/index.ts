import { strToU8, zipSync, type ZippableFile } from 'fflate';
import type { Words } from '../../interface/index.ts';
import type { Report } from '../../schemas/report.ts';
import type { Site } from '../../schemas/site.ts';
import { latestDate } from '../dates.ts';
import { reportDocument } from '../document/index.ts';
import { writeContents, writePackage } from './package.ts';
import { STYLE } from './style.ts';
import { chaptersOf } from './xhtml.ts';

/** The day of a book of which the content tells none. */
const NO_DAY = '1980-01-01';

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * A day as the time of a file in an archive. Archives hold local times from 1980 on; noon exists on every day of every
 * time zone, so that the same bytes come out everywhere.
 */
function zipTime(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return year < 1980 || year > 2099 ? new Date(1980, 0, 1, 12) : new Date(year, month - 1, date, 12);
}

/**
 * A report as a book (EPUB 3.3): the article with numbers, which lead to the claims and flags as notes, and those back.
 * Its times are the last day of which the report tells.
 */
export function reportEpub(
  report: Report,
  site: Pick<Site, 'name' | 'address' | 'organisation'>,
  words: Words,
): Uint8Array<ArrayBuffer> {
  const day = latestDate(report) ?? NO_DAY;
  const chapters = chaptersOf(reportDocument(report, site, words), words);
  const mtime = zipTime(day);
  const file = (text: string): ZippableFile => [strToU8(text), { mtime, level: 9 }];
  return zipSync({
    // First and not compressed, so that programs see what it is (EPUB OCF 3.3, section 4.2).
    mimetype: [strToU8('application/epub+zip'), { mtime, level: 0 }],
    'META-INF/container.xml': file(CONTAINER),
    'EPUB/package.opf': file(writePackage({ report, site, day }, chapters, words)),
    'EPUB/nav.xhtml': file(writeContents(chapters, words)),
    'EPUB/style.css': file(STYLE),
    ...Object.fromEntries(chapters.map(({ file: name, xhtml }) => [`EPUB/${name}`, file(xhtml)])),
  });
}
