import { fold, foldTypography, spanToFile, type Article } from '../article/index.ts';
import { shorten } from '../report/index.ts';
import { placeWords, searchText, standsAfter } from '../reviews/index.ts';
import type { Span } from '../schemas/common.ts';
import { telling } from './find-words.ts';
import { Failure } from './io.ts';

/** Where to look: an article, and what one rule flags in it. */
interface Searched {
  article: Pick<Article, 'text' | 'offsets'>;
  /** The flags of the rule, in reading order. */
  flags: readonly Span[];
  /** The article's file, as the user would write its name. */
  file: { name: string; text: string };
  rule: string;
}

/** A flag that was found. */
interface Flagged {
  span: Span;
  /** Words just before it, where its words alone do not tell which place is meant. */
  after: string | undefined;
  /** Where it stands, as FILE:LINE:COLUMN. */
  place: string;
}

/** So many flags are listed to choose among. */
const MOST_LISTED = 20;

function placeOf({ article, file }: Searched, span: Span): string {
  const { start } = spanToFile(article.offsets, span);
  const before = file.text.slice(0, start);
  const line = before.split('\n').length;
  return `${file.name}:${line}:${start - before.lastIndexOf('\n')}`;
}

function listed(searched: Searched, flags: readonly Span[]): string {
  const { text } = searched.article;
  const lines = flags
    .slice(0, MOST_LISTED)
    .map((flag) => `  ${placeOf(searched, flag)} “${shorten(fold(text.slice(flag.start, flag.end)), 60)}”`);
  if (flags.length > MOST_LISTED) lines.push(`  … and ${flags.length - MOST_LISTED} more`);
  return lines.join('\n');
}

/** The flags whose words are those named; a straight mark may stand for a curly one where none is the very same. */
function matching({ article: { text }, flags }: Searched, named: string): readonly Span[] {
  const among = (alike: (words: string) => string): Span[] =>
    flags.filter(({ start, end }) => alike(text.slice(start, end)) === alike(named));
  const exact = among(fold);
  return exact.length > 0 ? exact : among(foldTypography);
}

/**
 * Finds the flag of a rule on the words that an editor named.
 * @throws Failure that shows what the rule does flag, or the places among which to choose
 */
export function findFlagged(searched: Searched, named: string, after: string | undefined): Flagged {
  const { article, flags, rule } = searched;
  const { text } = article;
  const found = matching(searched, named);
  const [first] = found;
  if (!first) {
    const others =
      flags.length === 0
        ? 'it flags nothing in this article'
        : `what it flags in this article:\n${listed(searched, flags)}`;
    throw new Failure(`“${rule}” raises no flag on “${shorten(fold(named), 60)}”; ${others}`);
  }
  const words = fold(text.slice(first.start, first.end));
  const chosen = after === undefined ? found : found.filter((flag) => standsAfter(text, flag, after));
  const [span, ...more] = chosen;
  if (!span || more.length > 0) {
    const tails = telling(text, found.slice(0, MOST_LISTED));
    const choices = found
      .slice(0, MOST_LISTED)
      .map((flag, index) => `  ${placeOf(searched, flag)} --after "${tails[index] ?? ''}"`);
    const told = after === undefined ? '' : `, and --after “${after}” does not tell which`;
    throw new Failure(
      found.length === 1
        ? `these words do not stand after “${String(after)}”; leave --after out, or write:\n${choices.join('\n')}`
        : `“${rule}” flags these words in ${found.length} places${told}. Say which by the words just before them:\n${choices.join('\n')}`,
    );
  }
  return { span, after: whichPlace(text, words, span, after), place: placeOf(searched, span) };
}

/** Words that tell a flag's place from others where the same words stand, flagged or not: the file must be clear by itself. */
function whichPlace(text: string, words: string, span: Span, after: string | undefined): string | undefined {
  const place = placeWords(searchText(text), { words, after });
  if (place.found) return after === undefined ? undefined : fold(after);
  if (place.reason === 'not-found') return undefined;
  const at = place.candidates.findIndex(({ start }) => start === span.start);
  const tail = telling(text, place.candidates)[at] ?? '';
  return tail === '' ? undefined : tail;
}
