import type { Element, ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Words } from '../../interface/index.ts';
import { element, noteTitle, type Note, type ReportDocument, type Section } from '../document/index.ts';
import { speakable } from '../feeds/text.ts';

/** A file of the book that is read. */
export interface Chapter {
  file: string;
  title: string;
  xhtml: string;
  /** Places within it for the table of contents. */
  places: { id: string; title: ElementContent[] }[];
}

/** Which file a note is in, by the note’s id. */
type Files = ReadonlyMap<string, string>;

const ARTICLE = 'article.xhtml';

const stringifier = unified().use(rehypeStringify, { closeSelfClosing: true }).freeze();

/** A page of the book. XHTML is XML: text has no `]]>` (XML 1.0, section 2.4), and no characters that XML cannot hold. */
export function writePage(title: string, words: Words, children: ElementContent[]): string {
  const { language, direction } = words;
  const html = element(
    'html',
    [
      element('head', [
        element('meta', [], { charSet: 'utf-8' }),
        element('title', [title]),
        element('link', [], { rel: ['stylesheet'], type: 'text/css', href: 'style.css' }),
      ]),
      element('body', children),
    ],
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: language,
      'xml:lang': language,
      dir: direction,
    },
  );
  const written = stringifier.stringify({ type: 'root', children: [html] });
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${speakable(written).replaceAll(']]>', ']]&gt;')}\n`;
}

/** Headings moved by some levels, down or up. */
function shifted(nodes: readonly Element[], by: number): Element[] {
  const copy = structuredClone([...nodes]);
  for (const node of copy) {
    visit(node, 'element', (each) => {
      const level = /^h([1-6])$/.exec(each.tagName)?.[1];
      if (level !== undefined) each.tagName = `h${Math.max(1, Math.min(6, Number(level) + by))}`;
    });
  }
  return copy;
}

/** Links as a reading system asks for them: numbers lead to notes in other files, and addresses are encoded. */
function withLinks(nodes: Element[], files: Files): Element[] {
  for (const root of nodes) {
    visit(root, 'element', (node) => {
      const { href, className, id } = node.properties;
      if (node.tagName !== 'a' || typeof href !== 'string') return;
      if (Array.isArray(className) && className.includes('note')) {
        node.properties = {
          ...(typeof id === 'string' ? { id } : {}),
          href: (files.get(href.slice(1)) ?? '') + href,
          className,
          'epub:type': 'noteref',
          role: 'doc-noteref',
        };
      } else node.properties.href = URL.parse(href)?.href;
    });
  }
  return nodes;
}

/**
 * A note. It is no `aside`: some reading systems hide those, and show them where their number is touched only, so that
 * nobody could read the claims one after another.
 */
function noteElement(note: Note, files: Files, words: Words): Element {
  const { id, verdict, mark, children } = note;
  const back = mark === null ? [] : [backLink(mark, words)];
  return element(
    'div',
    [
      element('h2', noteTitle(note, words)),
      element('p', [element('strong', [verdict])]),
      ...withLinks(shifted(children, -1), files),
      ...back,
    ],
    { id, 'epub:type': 'footnote', role: 'doc-footnote' },
  );
}

const backLink = (mark: string, { say }: Words): Element =>
  element('p', [
    element('a', [say('book.back')], {
      href: `${ARTICLE}#${mark}`,
      'epub:type': 'backlink',
      role: 'doc-backlink',
    }),
  ]);

const fileOf = ({ id }: Section): string => `${id}.xhtml`;

/** The chapters of a report: the article with what comes before it, then one for each section. */
export function chaptersOf(document: ReportDocument, words: Words): Chapter[] {
  const { title, articleLanguage, head, article, sections } = document;
  const files = new Map(
    sections.flatMap((section) => section.notes.map(({ id }) => [id, fileOf(section)] as const)),
  );
  const first = [
    element('h1', [title], { lang: articleLanguage, dir: 'auto' }),
    ...withLinks(structuredClone(head), files),
    element(
      'section',
      [
        element('h2', [words.say('report.article')]),
        element('div', withLinks(shifted(article, 2), files), { lang: articleLanguage, dir: 'auto' }),
      ],
      { 'epub:type': 'bodymatter', id: 'article' },
    ),
  ];
  return [
    { file: ARTICLE, title, xhtml: writePage(title, words, first), places: [] },
    ...sections.map((section): Chapter => {
      const content = [
        element('h1', [section.title]),
        ...withLinks(structuredClone(section.children), files),
        ...section.notes.map((note) => noteElement(note, files, words)),
      ];
      const body = element('section', content, {
        ...(section.notes.length > 0 ? { 'epub:type': 'footnotes' } : {}),
      });
      return {
        file: fileOf(section),
        title: section.title,
        xhtml: writePage(section.title, words, [body]),
        places: section.notes.map((note) => ({
          id: note.id,
          title: element('span', noteTitle(note, words)).children,
        })),
      };
    }),
  ];
}
