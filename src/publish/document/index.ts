import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { orphanClaims } from '../../report/index.ts';
import { viewLine } from '../../report/ledger-view.ts';
import type { Report } from '../../schemas/report.ts';
import type { Site } from '../../schemas/site.ts';
import { articleElements } from './article.ts';
import { claimNote } from './claim.ts';
import { element, strong } from './elements.ts';
import { sourceElements } from './evidence.ts';
import { dismissedElements, flagNotes } from './flag.ts';
import { headElements } from './head.ts';
import type { Note, ReportDocument, Section } from './types.ts';

export { element } from './elements.ts';
export type { Note, ReportDocument, Section } from './types.ts';

function ledgerElements(report: Report): Element[] {
  if (report.quotations.length === 0) return [];
  const lines = report.quotations.map((line) => {
    const { title, basis } = viewLine(line, report);
    const words = element('q', [line.words], { lang: report.article.language });
    return element('li', [element('p', [strong(title), ': ', words]), element('p', [basis])]);
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

/**
 * A report as a text to be read from beginning to end: the article with numbers, and the notes that they lead to. The
 * forms that are files of their own are written from it. Nothing in it leads to another page of the site.
 */
export function reportDocument(
  report: Report,
  site: Pick<Site, 'name' | 'address' | 'languages'>,
): ReportDocument {
  const article = articleElements(report);
  const marks = idsIn(article);
  const placed = (note: Note): Note => (marks.has(note.mark ?? '') ? note : { ...note, mark: null });
  return {
    title: report.headline,
    language: site.languages[0] ?? 'en',
    articleLanguage: report.article.language,
    head: headElements(report, site),
    article,
    sections: [
      ...section(
        'claims',
        'Claims',
        [],
        report.claims.map((claim) => placed(claimNote(claim, report))),
      ),
      ...section(
        'orphans',
        'Reviews without a place',
        [],
        orphanClaims(report).map((claim) => placed(claimNote(claim, report))),
      ),
      ...section('flags', 'Flags', [], flagNotes(report).map(placed)),
      ...section('dismissed', 'Flags set aside', dismissedElements(report.dismissed)),
      ...section('quotations', 'Quotations', ledgerElements(report)),
      ...section('sources', 'Sources', sourceElements(report)),
    ],
  };
}
