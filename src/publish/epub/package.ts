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
export function writeContents(chapters: readonly Chapter[], language: string): string {
  const items = chapters.map(({ file, title, places }) =>
    element('li', [
      element('a', [title.trim() || file], { href: file }),
      ...(places.length === 0
        ? []
        : [
            element(
              'ol',
              places.map((place) =>
                element('li', [element('a', [place.title], { href: `${file}#${place.id}` })]),
              ),
            ),
          ]),
    ]),
  );
  return writePage('Contents', language, [
    element('nav', [element('h1', ['Contents']), element('ol', items)], {
      'epub:type': 'toc',
      id: 'toc',
      role: 'doc-toc',
    }),
  ]);
}

/** What the book says of itself (EPUB 3.3, section 5). */
function metadata(report: Report, site: Pick<Site, 'address' | 'organisation' | 'languages'>, day: string) {
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
    ['accessibilitySummary', 'Text only, with headings, a table of contents, and notes that link both ways.'],
  ].map(([name, value]) => `<meta property="schema:${name ?? ''}">${value ?? ''}</meta>`);
  return [
    `<dc:identifier id="id">${escape(identify(site, `/reports/${slug}/`))}</dc:identifier>`,
    `<dc:title>${escape(`Fact-check report: ${headline}`)}</dc:title>`,
    `<dc:language>${site.languages[0] ?? 'en'}</dc:language>`,
    `<dc:creator>${escape(report.reviewer)}</dc:creator>`,
    `<dc:publisher>${escape(site.organisation.name)}</dc:publisher>`,
    ...optional,
    `<meta property="dcterms:modified">${midnight(day)}</meta>`,
    ...accessibility,
  ];
}

/** The package document: metadata, the files, and the order in which they are read. */
export function writePackage(
  report: Report,
  site: Pick<Site, 'address' | 'organisation' | 'languages'>,
  chapters: readonly Chapter[],
  day: string,
): string {
  const items = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    ...chapters.map(
      (chapter) => `<item id="${idOf(chapter)}" href="${chapter.file}" media-type="application/xhtml+xml"/>`,
    ),
  ];
  const order = [...chapters.map(idOf), 'nav'].map((id) => `<itemref idref="${id}"/>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${site.languages[0] ?? 'en'}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata(report, site, day).join('\n')}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine>
${order.join('\n')}
</spine>
</package>
`;
}
