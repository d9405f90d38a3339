import { visit } from 'unist-util-visit';
import type { Content, ReviewFile } from '../report/index.ts';
import type { Report } from '../schemas/report.ts';
import { prepareTexts, type Library, type SourceText } from '../sources/index.ts';
import type { Body } from './body.ts';
import type { LibraryOf } from './libraries.ts';

/** All that the quotations of a review may come from. */
export interface Origins {
  /** The article, and the texts of sources; each alone, so that each has its say. */
  texts: Library[];
  /** Exact words of sources that the evidence records. */
  phrases: SourceText[];
  /** The same, and words that are known besides: titles of sources, versions that the reviewer compared, the rating scale. */
  known: Library;
  /** Whether nothing is missing that a quotation could come from. */
  complete: boolean;
}

const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** Ids of the site’s sources that a body links to, and whether it links to other sites. */
function linksOf({ tree }: Body): { sources: string[]; leavesSite: boolean } {
  const sources: string[] = [];
  let leavesSite = false;
  visit(tree, ['link', 'definition'], (node) => {
    if (!('url' in node)) return;
    const id = /^(?:\/|(?:\.\.\/)+)sources\/([^/#?]+)/.exec(node.url)?.[1];
    if (id !== undefined) sources.push(id);
    else if (/^https?:/.test(node.url)) leavesSite = true;
  });
  return { sources, leavesSite };
}

/**
 * What the quotations of a review may come from: the article, the sources of its evidence and those that it links to.
 * @param library what makes texts ready, shared by all reviews of a run
 */
export function originsOf(
  file: ReviewFile,
  body: Body,
  report: Report,
  content: Content,
  library: LibraryOf,
): Origins {
  const { evidence, quotation, words } = file.data;
  const links = linksOf(body);
  const used = [...new Set([...evidence.flatMap(({ source }) => source ?? []), ...links.sources])];
  const home = languageOf(content.site?.languages[0] ?? 'en');
  const isWhole = (id: string): boolean => {
    const source = content.sources.get(id);
    // Words of another language may be quoted in translation, which no comparing of words can follow.
    return (
      source?.snapshot?.extent === 'full' && content.snapshots.has(id) && languageOf(source.language) === home
    );
  };
  const { article } = report;
  const phrases = evidence.flatMap(({ source, phrases: all }): SourceText[] =>
    all.map((text) => ({ id: source ?? 'common knowledge', text })),
  );
  return {
    texts: [
      library(`reports/${report.slug}`, article.text),
      ...used.flatMap((id) => {
        const kept = content.snapshots.get(id);
        return kept ? [library(id, kept.text)] : [];
      }),
    ],
    phrases,
    known: prepareTexts([
      ...phrases,
      ...[
        // What the article said when it was judged; if it says something else now, that is told elsewhere.
        words,
        ...used.flatMap((id) => content.sources.get(id)?.title ?? []),
        ...(quotation?.changes ?? []).flatMap((change) => [change.article, change.source]),
        ...report.ratings.flatMap(({ label, definition }) => [label, definition]),
      ].map((text, at) => ({ id: String(at), text })),
    ]),
    complete:
      evidence.some(({ source }) => source !== undefined) &&
      evidence.every(({ source, basis }) => source !== undefined && basis !== 'common-knowledge') &&
      used.every(isWhole) &&
      !links.leavesSite &&
      languageOf(article.language) === home,
  };
}
