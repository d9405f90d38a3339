import type { Values, Words } from '../interface/index.ts';
import type { QuotationStatus } from '../schemas/analysis.ts';
import type { LedgerLine, SourceMatch } from '../schemas/ledger.ts';
import type { Report } from '../schemas/report.ts';
import { isBy } from './ledger.ts';

const MOST_CHANGES = 4;

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

/** What a line compared with a text says of it: which text, and how many words it has. */
function compared(
  { verified, of }: LedgerLine,
  id: string,
  report: Pick<Report, 'sources'>,
  words: Words,
): string {
  const { snapshot, read } = report.sources[id] ?? {};
  const day = snapshot?.read ?? read;
  return words.say('quotation.compared', {
    extent: snapshot?.extent ?? 'full',
    source: sourceName(report, id),
    dated: day === undefined ? 'no' : 'yes',
    date: day === undefined ? '' : words.date(day),
    found: verified,
    of,
  });
}

/**
 * What the ledger says of a quotation. What the build verified comes first; where it had nothing to compare with, what a
 * reviewer found by eye stands in its place, and is said to be that.
 */
export function viewLine(
  line: LedgerLine,
  report: Pick<Report, 'sources' | 'article'>,
  words: Words,
): LedgerView {
  const { say } = words;
  const { status, source, basis, verified: found, of } = line;
  const title = say(`quotation.status.${status}`);
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
    const partly = status !== 'altered' && found < of;
    return {
      title: partly ? say('quotation.partly', { title }) : title,
      tone: toneOf(status),
      basis:
        sources.size === 1
          ? say('quotation.phrases', { found, of, source: sourceName(report, source) })
          : say('quotation.phrases-of-several', { found, of, sources: sources.size }),
    };
  }
  if (source !== null) {
    const fused = line.matches[0]?.isFused === true ? ` ${say('quotation.fused')}` : '';
    return { title, tone: toneOf(status), basis: compared(line, source, report, words) + fused };
  }
  if (byEye) {
    return {
      title: say(`quotation.by-eye.${byEye.checked}`),
      tone: byEye.checked === 'verbatim' ? 'sound' : byEye.checked === 'altered' ? 'wrong' : 'open',
      basis: say('quotation.own', against(byEye)),
    };
  }
  return {
    title,
    tone: 'open',
    basis: say(status === 'not-found' ? 'quotation.nowhere' : 'quotation.nothing'),
  };
}

/** What a further source says, in a few words. */
export function viewMatch(
  match: SourceMatch,
  report: Pick<Report, 'sources' | 'article'>,
  { say, series }: Words,
): string {
  const { status, changes, basis } = match;
  const place = { basis, own: isOwn(report, match.source) ? 'yes' : 'no' };
  if (status !== 'altered') return say('quotation.same', { ...place, status });
  const shown = changes.slice(0, MOST_CHANGES).map(({ article, source }) => {
    if (source === '') return say('quotation.change-gone', { article });
    return article === ''
      ? say('quotation.change-added', { source })
      : say('quotation.change', { source, article });
  });
  return say('quotation.differs', {
    ...place,
    changes: series(shown),
    more: changes.length - shown.length,
  });
}

/** With what a reviewer compared by eye, for messages. */
const against = (finding: { against?: string | undefined }): Values => ({
  compared: finding.against === undefined ? 'no' : 'yes',
  against: finding.against ?? '',
});

/** What a reviewer found by comparing a quotation by eye, for the message `ledger.by-eye`. */
export function viewByEye(finding: LedgerLine['reviewer'][number], { say, series }: Words): Values {
  const { checked, changes } = finding;
  return {
    ...against(finding),
    checked,
    differs: changes.length > 0 ? 'yes' : 'no',
    changes: series(changes.map(({ article, source }) => say('ledger.change', { article, source }))),
  };
}
