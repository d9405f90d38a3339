import { findQuotations, fold, inside } from '../article/index.ts';
import type { Content, ReviewFile } from '../report/index.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Report } from '../schemas/report.ts';
import { problemAt } from '../schemas/yaml-file.ts';
import { comparePhrase, compareQuotation, isProtected, type Library, type Match } from '../sources/index.ts';
import { placeIn, readBody } from './body.ts';
import { error, quoted, type Finding } from './findings.ts';
import type { LibraryOf } from './libraries.ts';
import { quotedIn } from './prose.ts';
import { originsOf, type Origins } from './quotation-origins.ts';

/** Shorter ones may be a word that the review talks about, or one that it keeps at a distance. */
const LEAST_WORDS = 4;

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** Where the words differ, for a message. */
function differences(match: Pick<Match, 'changes' | 'isFused'>): string {
  const told = match.changes.slice(0, 4).map(({ article, source }) => {
    if (article === '') return `“${fold(source)}” is missing`;
    return source === '' ? `“${fold(article)}” is not there` : `“${fold(article)}” → “${fold(source)}”`;
  });
  if (match.changes.length > told.length) told.push('…');
  if (match.isFused) told.push('words from two places are joined without a sign');
  return told.join(', ');
}

const unaltered = ({ status }: Match): boolean => status !== 'altered';
const share = ({ found, of }: Match): number => found / Math.max(1, of);
const nameOf = (id: string, slug: string): string => (id === `reports/${slug}` ? 'the article' : `“${id}”`);

/** What the origins say against a quotation, the closest first; null where one of them has it so. */
function objections(words: string, { texts, phrases, known }: Origins): Match[] | null {
  const matches = texts.flatMap((text) => compareQuotation(words, text));
  if ([...matches, ...compareQuotation(words, known)].some(unaltered)) return null;
  const partly = phrases.flatMap((phrase) => comparePhrase(words, phrase) ?? []);
  const confirmed = partly.filter(unaltered);
  const refuted = partly.filter((match) => !unaltered(match) && match.of >= LEAST_WORDS);
  // The article’s sentence with the right words of a source in it, as a review quotes it, is the source’s.
  const isConfirmed = ({ changes, isFused }: Match): boolean =>
    !isFused && changes.every(({ at }) => confirmed.some((phrase) => inside(at, phrase.within)));
  if (refuted.length === 0 && matches.some(isConfirmed)) return null;
  return [...matches, ...refuted].sort((a, b) => share(b) - share(a));
}

/** What is wrong with words that a review quotes, or null. */
function judge(words: string, origins: Origins, slug: string): Finding | null {
  const against = objections(words, origins);
  if (!against) return null;
  const [best] = against;
  const isLong = wordsIn(words) >= LEAST_WORDS;
  if (best && (isLong || (origins.complete && best.changes.some(({ kind }) => isProtected(kind))))) {
    const message =
      `${quoted(words)} is not what ${nameOf(best.id, slug)} says: ${differences(best)}; ` +
      'quote it to the letter, mark what is left out by “…” and words of your own by “[ ]”, ' +
      'or, if another source has it so, put its words among the phrases of that evidence';
    return error('misquotation', message);
  }
  if (best || !isLong || !origins.complete) return null;
  const message = `${quoted(words)} stands neither in the article nor in a source of this review; quote it to the letter, or take the quotation marks away`;
  return error('misquotation', message);
}

/** What is wrong with a phrase that is to be the exact words of a source, whose text is at hand. */
function judgePhrase(words: string, id: string, text: Library, isWhole: boolean): Finding | null {
  const matches = compareQuotation(words, text);
  if (matches.some(unaltered)) return null;
  const [best] = matches;
  if (best) {
    const message = `${quoted(words)} is not what “${id}” says: ${differences(best)}; a phrase is the source’s own words, to the letter`;
    return error('misquotation', message);
  }
  if (!isWhole) return null;
  const message = `“${id}” does not have the words ${quoted(words)}; copy them from sources/${id}.txt, or take the phrase out`;
  return error('misquotation', message);
}

/** The quotations in a text of front matter, which is plain text. */
function quotedInPlain(text: string): string[] {
  const block = { kind: 'paragraph' as const, depth: 0, start: 0, end: text.length };
  return findQuotations(text, [block]).map(({ inner }) => text.slice(inner.start, inner.end));
}

/**
 * The fact-checker’s own quotations: phrases of the evidence are exact words of their source; what stands
 * between quotation marks in the evidence or in the reasoning stands so in the article, in the text of a source
 * of the review, or among the phrases. Where there is no text to compare with, nothing is said.
 * @param library what makes texts ready, shared by all reviews of a run
 */
export function checkOwnQuotations(
  file: ReviewFile,
  report: Report,
  content: Content,
  library: LibraryOf,
): Problem[] {
  const { data, yaml } = file;
  const body = readBody(content.dir, yaml.file);
  const origins = originsOf(file, body, report, content, library);
  const problems: Problem[] = [];
  const at = (path: PropertyKey[], finding: Finding | null): void => {
    if (finding) problems.push(problemAt(yaml, path, finding));
  };
  data.evidence.forEach(({ source, phrases, shows }, index) => {
    const kept = source === undefined ? undefined : content.snapshots.get(source);
    if (source !== undefined && kept) {
      const text = library(source, kept.text);
      const isWhole = content.sources.get(source)?.snapshot?.extent === 'full';
      phrases.forEach((phrase, number) =>
        at(['evidence', index, 'phrases', number], judgePhrase(phrase, source, text, isWhole)),
      );
    }
    for (const words of quotedInPlain(shows)) {
      at(['evidence', index, 'shows'], judge(words, origins, report.slug));
    }
  });
  for (const words of quotedInPlain(data.quotation?.note ?? '')) {
    at(['quotation', 'note'], judge(words, origins, report.slug));
  }
  for (const { words, at: offset } of quotedIn(body)) {
    const finding = judge(words, origins, report.slug);
    if (finding) problems.push({ ...finding, file: body.file, ...placeIn(body, offset) });
  }
  return problems;
}
