import type { Element } from 'hast';
import type { Report } from '../../schemas/report.ts';
import type { Site } from '../../schemas/site.ts';
import { element, reportDocument, type Note, type Section } from '../document/index.ts';
import { label, oneLine, writeBlocks } from './write.ts';

/** Headings of the article come below the heading of the article’s section. */
function lowered(node: Element): Element {
  const level = /^h([1-6])$/.exec(node.tagName)?.[1];
  return level === undefined ? node : { ...node, tagName: `h${Math.min(6, Number(level) + 2)}` };
}

/** The footnote of a note: what it comes to, in a line. What it rests on stands in its own section. */
function footnote({ sign, title, verdict, id }: Note): string {
  const what = id.startsWith('flag-') ? 'Flag' : 'Claim';
  return `[^${label(sign)}]: ${oneLine([
    { type: 'text', value: `${what} ${sign.replace('sic ', '')}, ` },
    element('em', [verdict]),
    { type: 'text', value: `: ${title}` },
  ])}`;
}

function writeNote({ sign, title, verdict, children }: Note): string {
  const heading = element('h3', [`${sign}: ${title}`]);
  return writeBlocks([heading, element('p', [element('strong', [verdict])]), ...children]);
}

const writeSection = ({ title, children, notes }: Section): string =>
  [writeBlocks([element('h2', [title]), ...children]), ...notes.map(writeNote)].join('\n\n');

/**
 * A report as Markdown: the article word for word with footnotes, then its claims, flags, quotations and sources.
 * CommonMark, and the footnotes of GFM, which Pandoc, GitHub and most editors know.
 */
export function reportMarkdown(report: Report, site: Pick<Site, 'name' | 'address' | 'languages'>): string {
  const { title, head, article, sections } = reportDocument(report, site);
  const marked = sections.flatMap(({ notes }) => notes).filter(({ mark }) => mark !== null);
  const parts = [
    writeBlocks([element('h1', [title]), ...head, element('h2', ['The article']), ...article.map(lowered)]),
    marked.map(footnote).join('\n'),
    ...sections.map(writeSection),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
