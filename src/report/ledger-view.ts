import type { QuotationStatus } from '../schemas/analysis.ts';
import type { LedgerLine, Report, SourceMatch } from '../schemas/report.ts';
import { count, formatDate } from './format.ts';
import { isBy } from './ledger.ts';

const MOST_CHANGES = 4;

/** What readers see of a line’s status. */
export const TITLES: Readonly<Record<QuotationStatus, string>> = {
  verbatim: 'Verbatim',
  typography: 'Verbatim but for typography',
  elided: 'Shortened, and marked so',
  bracketed: 'With words in brackets',
  altered: 'Altered',
  'not-found': 'Not found',
  'no-source': 'No source text',
};

const BY_EYE = { verbatim: 'Verbatim', altered: 'Altered', 'not-found': 'Not found elsewhere' };

/** How a status is to be taken: what is sound, what is wrong, and what is not known. */
export type LedgerTone = 'sound' | 'wrong' | 'open';

/** A line of the ledger, in words for readers. */
export interface LedgerView {
  title: string;
  tone: LedgerTone;
  /** What the title rests on. */
  basis: string;
}

function toneOf(status: QuotationStatus): LedgerTone {
  if (status === 'altered') return 'wrong';
  return status === 'not-found' || status === 'no-source' ? 'open' : 'sound';
}

/** Whether a source is by the article’s own publisher. */
function isOwn({ article, sources }: Pick<Report, 'article' | 'sources'>, id: string): boolean {
  return isBy(article.publisher, sources[id]?.publisher);
}

/** The name of a source, as lists give it. */
export function sourceName({ sources }: Pick<Report, 'sources'>, id: string): string {
  return sources[id]?.publisher ?? id;
}

function textOf(report: Pick<Report, 'sources'>, id: string): string {
  const { snapshot, read } = report.sources[id] ?? {};
  const day = snapshot?.read ?? read;
  const extent = snapshot?.extent === 'passages' ? 'the passages that were read' : 'the text';
  return `${extent} of ${sourceName(report, id)}${day === undefined ? '' : `, read ${formatDate(day)}`}`;
}

/**
 * What the ledger says of a quotation. What the build verified comes first; where it had nothing to compare with, what a
 * reviewer found by eye stands in its place, and is said to be that.
 */
export function viewLine(line: LedgerLine, report: Pick<Report, 'sources' | 'article'>): LedgerView {
  const { status, source, basis, verified, of } = line;
  const [byEye] = line.reviewer;
  if (basis === 'phrase' && source !== null) {
    // What differs verifies nothing; where the line is altered, what its own source has in common with it does.
    const sources = new Set(
      line.matches.flatMap((match) =>
        match.basis === 'phrase' && match.status !== 'altered' && !isOwn(report, match.source)
          ? match.source
          : [],
      ),
    ).add(source);
    const from = sources.size === 1 ? sourceName(report, source) : count(sources.size, 'source');
    const words = `Verified: ${String(verified)} of ${count(of, 'word')}, by phrases recorded from ${from}.`;
    const partly = status !== 'altered' && verified < of;
    return {
      title: partly ? `${TITLES[status]} as far as known` : TITLES[status],
      tone: toneOf(status),
      basis: words,
    };
  }
  if (source !== null) {
    const fused =
      line.matches[0]?.isFused === true ? ' Words from two places are joined without a sign.' : '';
    return {
      title: TITLES[status],
      tone: toneOf(status),
      basis: `Compared with ${textOf(report, source)}: ${String(verified)} of ${count(of, 'word')} found there.${fused}`,
    };
  }
  if (byEye) {
    const against = byEye.against === undefined ? '' : `, with ${byEye.against}`;
    return {
      title: BY_EYE[byEye.checked],
      tone: byEye.checked === 'verbatim' ? 'sound' : byEye.checked === 'altered' ? 'wrong' : 'open',
      basis: `By the reviewer’s own comparison${against}; the build has no text to verify it.`,
    };
  }
  return {
    title: TITLES[status],
    tone: 'open',
    basis:
      status === 'not-found'
        ? 'None of the texts that were read for this report has these words.'
        : 'Nothing is on record that it could be compared with.',
  };
}

/** What a further source says, in a few words. */
export function viewMatch(match: SourceMatch, report: Pick<Report, 'sources' | 'article'>): string {
  const { status, changes, basis, source } = match;
  const by = isOwn(report, source) ? ', of the article’s own publisher,' : '';
  const what = basis === 'phrase' ? `a phrase of it${by}` : `its text${by}`;
  if (status !== 'altered')
    return `${what} has these words${status === 'verbatim' ? '' : ` (${TITLES[status].toLowerCase()})`}`;
  const shown = changes.slice(0, MOST_CHANGES).map((change) => {
    if (change.source === '') return `nothing for “${change.article}”`;
    return change.article === ''
      ? `“${change.source}” besides`
      : `“${change.source}” for “${change.article}”`;
  });
  const more = changes.length - shown.length;
  return `${what} has ${shown.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}

/** What a reviewer found by comparing a quotation by eye, behind the link to the review. */
export function viewByEye({ checked, against, changes }: LedgerLine['reviewer'][number]): string {
  const found = checked === 'not-found' ? 'nowhere else' : checked;
  const compared = against === undefined ? '' : `, compared with ${against}`;
  const words = changes.map(({ article, source }) => `“${article}” for “${source}”`).join(', ');
  return `${found}${compared}${words === '' ? '' : `: ${words}`}`;
}
