import type { Words } from '../../interface/index.ts';
import type { Report } from '../../schemas/report.ts';
import type { Site } from '../../schemas/site.ts';
import { reportDocument, type Note, type Section } from '../document/index.ts';
import { underlined, writeBlocks } from './write.ts';

function writeNote({ sign, title, verdict, children }: Note): string {
  const body = [verdict, writeBlocks(children)].filter((text) => text !== '').join('\n\n');
  return `${underlined(`[${sign}] ${title.replace(/\s+/g, ' ')}`, '-')}\n\n${body}`;
}

const writeSection = ({ title, children, notes }: Section): string =>
  [underlined(title, '='), writeBlocks(children), ...notes.map(writeNote)]
    .filter((text) => text !== '')
    .join('\n\n');

/** A report as plain text: the article word for word with numbers in brackets, then the notes that they lead to. */
export function reportText(report: Report, site: Pick<Site, 'name' | 'address'>, words: Words): string {
  const { title, head, article, sections } = reportDocument(report, site, words);
  const parts = [
    underlined(title.replace(/\s+/g, ' '), '='),
    writeBlocks(head),
    underlined(words.say('report.article'), '='),
    writeBlocks(article),
    ...sections.map(writeSection),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
