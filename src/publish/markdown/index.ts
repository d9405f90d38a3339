import type { Element } from 'hast';
import type { Words } from '../../interface/index.ts';
import type { Report } from '../../schemas/report.ts';
import type { Site } from '../../schemas/site.ts';
import { element, noteTitle, phrase, reportDocument, type Note, type Section } from '../document/index.ts';
import { label, oneLine, writeBlocks } from './write.ts';

/** Headings of the article come below the heading of the article’s section. */
function lowered(node: Element): Element {
  const level = /^h([1-6])$/.exec(node.tagName)?.[1];
  return level === undefined ? node : { ...node, tagName: `h${Math.min(6, Number(level) + 2)}` };
}

/** The footnote of a note: what it comes to, in a line. What it rests on stands in its own section. */
function footnote({ kind, number, sign, title, verdict }: Note, words: Words): string {
  const line = phrase(words, `form.note.${kind}`, { number, verdict, title });
  return `[^${label(sign)}]: ${oneLine(element('p', line).children)}`;
}

function writeNote(note: Note, words: Words): string {
  const { verdict, children } = note;
  const heading = element('h3', noteTitle(note, words));
  return writeBlocks([heading, element('p', [element('strong', [verdict])]), ...children]);
}

const writeSection = ({ title, children, notes }: Section, words: Words): string =>
  [writeBlocks([element('h2', [title]), ...children]), ...notes.map((note) => writeNote(note, words))].join(
    '\n\n',
  );

/**
 * A report as Markdown: the article word for word with footnotes, then its claims, flags, quotations and sources.
 * CommonMark, and the footnotes of GFM, which Pandoc, GitHub and most editors know.
 */
export function reportMarkdown(report: Report, site: Pick<Site, 'name' | 'address'>, words: Words): string {
  const { title, head, article, sections } = reportDocument(report, site, words);
  const marked = sections.flatMap(({ notes }) => notes).filter(({ mark }) => mark !== null);
  const parts = [
    writeBlocks([
      element('h1', [title]),
      ...head,
      element('h2', [words.say('report.article')]),
      ...article.map(lowered),
    ]),
    marked.map((note) => footnote(note, words)).join('\n'),
    ...sections.map((section) => writeSection(section, words)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
