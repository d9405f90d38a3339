import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { Words } from '../../interface/index.ts';
import { orphanClaims } from '../../report/index.ts';
import { viewLine } from '../../report/ledger-view.ts';
import type { Report } from '../../schemas/report.ts';
import type { Site } from '../../schemas/site.ts';
import { articleElements } from './article.ts';
import { claimNote } from './claim.ts';
import { element, paragraph } from './elements.ts';
import { sourceElements } from './evidence.ts';
import { dismissedElements, flagNotes } from './flag.ts';
import { headElements } from './head.ts';
import { phrase, quoted } from './phrase.ts';
import type { Note, ReportDocument, Section } from './types.ts';

export { element } from './elements.ts';
export { noteTitle, phrase } from './phrase.ts';
export type { Note, ReportDocument, Section } from './types.ts';

function ledgerElements(report: Report, words: Words): Element[] {
  if (report.quotations.length === 0) return [];
  const q = quoted(words, report.article.language);
  const lines = report.quotations.map((line) => {
    const { title, basis } = viewLine(line, report, words);
    const said = phrase(words, 'form.ledger', { title, words: line.words }, { q });
    return element('li', [paragraph(...said), paragraph(basis)]);
  });
  return [element('ol', lines)];
}

/** The ids that links can lead to. */
function idsIn(elements: readonly Element[]): Set<string> {
  const ids = new Set<string>();
  for (const root of elements) {
    visit(root, 'element', ({ properties: { id } }) => {
      if (typeof id === 'string') ids.add(id);
    });
  }
  return ids;
}

/** A section with something in it, or none. */
function section(id: string, title: string, children: Element[], notes: Note[] = []): Section[] {
  return children.length + notes.length === 0 ? [] : [{ id, title, children, notes }];
}

/** The last one that was made, with all that it was made from. */
let last: { from: readonly unknown[]; document: ReportDocument } | undefined;

/**
 * A report as a text to be read from beginning to end: the article with numbers, and the notes that they lead to. The
 * forms that are files of their own are written from it, one after another, so that the last is remembered: nobody may
 * change it. Nothing in it leads to another page of the site.
 */
export function reportDocument(
  report: Report,
  site: Pick<Site, 'name' | 'address'>,
  words: Words,
): ReportDocument {
  const from = [report, site, words];
  if (last?.from.every((one, index) => one === from[index])) return last.document;
  const document = makeDocument(report, site, words);
  last = { from, document };
  return document;
}

function makeDocument(report: Report, site: Pick<Site, 'name' | 'address'>, words: Words): ReportDocument {
  const { say } = words;
  const article = articleElements(report);
  const marks = idsIn(article);
  const placed = (note: Note): Note => (marks.has(note.mark ?? '') ? note : { ...note, mark: null });
  return {
    title: report.headline,
    articleLanguage: report.article.language,
    head: headElements(report, site, words),
    article,
    sections: [
      ...section(
        'claims',
        say('form.claims'),
        [],
        report.claims.map((claim) => placed(claimNote(claim, report, words))),
      ),
      ...section(
        'orphans',
        say('orphans.title'),
        [],
        orphanClaims(report).map((claim) => placed(claimNote(claim, report, words))),
      ),
      ...section('flags', say('flag-list.title'), [], flagNotes(report, words).map(placed)),
      ...section(
        'dismissed',
        say('form.set-aside'),
        dismissedElements(report.dismissed, report.article, words),
      ),
      ...section('quotations', say('ledger.title'), ledgerElements(report, words)),
      ...section('sources', say('source-list.title'), sourceElements(report, words)),
    ],
  };
}
