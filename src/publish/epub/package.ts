import type { Words } from '../../interface/index.ts';
import type { Report } from '../../schemas/report.ts';
import type { Site } from '../../schemas/site.ts';
import { identify } from '../addresses.ts';
import { midnight } from '../dates.ts';
import { element } from '../document/index.ts';
import { asHtml, speakable } from '../feeds/text.ts';
import { writePage, type Chapter } from './xhtml.ts';

const escape = (text: string): string => asHtml(speakable(text));

const idOf = ({ file }: Chapter): string => file.replace('.xhtml', '');

/** The table of contents, which is also a page: chapters, and the notes within them. */
export function writeContents(chapters: readonly Chapter[], words: Words): string {
  const title = words.say('book.contents');
  const items = chapters.map(({ file, title: name, places }) =>
    element('li', [
      element('a', [name.trim() || file], { href: file, dir: 'auto' }),
      ...(places.length === 0
        ? []
        : [
            element(
              'ol',
              places.map((place) =>
                element('li', [element('a', place.title, { href: `${file}#${place.id}` })]),
              ),
            ),
          ]),
    ]),
  );
  return writePage(title, words, [
    element('nav', [element('h1', [title]), element('ol', items)], {
      'epub:type': 'toc',
      id: 'toc',
      role: 'doc-toc',
    }),
  ]);
}

/** What a book is made from. */
interface Book {
  report: Report;
  site: Pick<Site, 'address' | 'organisation'>;
  /** The last day of which the report tells. */
  day: string;
}

/** What the book says of itself (EPUB 3.3, section 5). */
function metadata({ report, site, day }: Book, { say, language }: Words) {
  const { slug, headline, article, reportDate, finding } = report;
  const optional = [
    ...(reportDate === null ? [] : [`<dc:date>${reportDate}</dc:date>`]),
    ...(article.address === undefined ? [] : [`<dc:source>${escape(article.address)}</dc:source>`]),
    ...(finding === null ? [] : [`<dc:description>${escape(finding)}</dc:description>`]),
  ];
  const accessibility = [
    ['accessMode', 'textual'],
    ['accessModeSufficient', 'textual'],
    ['accessibilityFeature', 'structuralNavigation'],
    ['accessibilityFeature', 'tableOfContents'],
    ['accessibilityHazard', 'none'],
    ['accessibilitySummary', escape(say('book.access'))],
  ].map(([name, value]) => `<meta property="schema:${name ?? ''}">${value ?? ''}</meta>`);
  return [
    `<dc:identifier id="id">${escape(identify(site, `/reports/${slug}/`))}</dc:identifier>`,
    `<dc:title>${escape(say('book.title', { headline }))}</dc:title>`,
    `<dc:language>${language}</dc:language>`,
    `<dc:creator>${escape(report.reviewer)}</dc:creator>`,
    `<dc:publisher>${escape(site.organisation.name)}</dc:publisher>`,
    ...optional,
    `<meta property="dcterms:modified">${midnight(day)}</meta>`,
    ...accessibility,
  ];
}

/** The package document: metadata, the files, and the order in which they are read. */
export function writePackage(book: Book, chapters: readonly Chapter[], words: Words): string {
  const { language, direction } = words;
  const items = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    ...chapters.map(
      (chapter) => `<item id="${idOf(chapter)}" href="${chapter.file}" media-type="application/xhtml+xml"/>`,
    ),
  ];
  const order = [...chapters.map(idOf), 'nav'].map((id) => `<itemref idref="${id}"/>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}" dir="${direction}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata(book, words).join('\n')}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine page-progression-direction="${direction}">
${order.join('\n')}
</spine>
</package>
`;
}
