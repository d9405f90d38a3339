import type { Span } from '../../schemas/common.ts';
import type { AnnotationTarget } from '../../schemas/publish/annotations.ts';
import type { Report } from '../../schemas/report.ts';
import type { Site } from '../../schemas/site.ts';
import { absolute, identify } from '../addresses.ts';
import { codePointOffsets } from '../code-points.ts';

/** Characters of context on either side of a quotation; the figure that Hypothesis uses. */
const CONTEXT = 32;

const isTrailing = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** An offset moved on where it lies within a pair, so that no half of a character is cut off. */
const between = (text: string, offset: number): number =>
  isTrailing(text.charCodeAt(offset)) ? offset + 1 : offset;

/** The instant at which a date as exact as known begins, or where `after` it has ended. */
function instant(date: string, after: 0 | 1): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const time = new Date(0);
  if (day !== undefined && month !== undefined) time.setUTCFullYear(year, month - 1, day + after);
  else if (month !== undefined) time.setUTCFullYear(year, month - 1 + after, 1);
  else time.setUTCFullYear(year + after, 0, 1);
  return time.toISOString().replace('.000Z', 'Z');
}

/** As of when the article is meant: a day is a day, a month or a year is the time from its start to its end. */
function timesOf(published: string | undefined): object {
  if (published === undefined) return {};
  if (published.length === 10) return { sourceDate: instant(published, 0) };
  return { sourceDateStart: instant(published, 0), sourceDateEnd: instant(published, 1) };
}

/**
 * Makes targets of annotations from spans of an article. The article’s own address is their source where it is known. What
 * stands there is a page with more than the article, so that positions are those of the copy that the state names:
 * `article.txt`, the canonical text.
 */
export function targetsOf(
  { slug, article }: Report,
  site: Pick<Site, 'address' | 'organisation'>,
): (span: Span) => AnnotationTarget {
  const { text, address, published } = article;
  const copy = `/reports/${slug}/article.txt`;
  const cached = address === undefined ? null : absolute(site, copy);
  const times = timesOf(published);
  const state =
    cached === null && Object.keys(times).length === 0
      ? {}
      : { state: { type: 'TimeState' as const, ...times, ...(cached === null ? {} : { cached }) } };
  const points = codePointOffsets(text);
  return ({ start, end }) => ({
    type: 'SpecificResource',
    source: address ?? identify(site, copy),
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(between(text, Math.max(0, start - CONTEXT)), start),
        suffix: text.slice(end, between(text, Math.min(text.length, end + CONTEXT))),
      },
      { type: 'TextPositionSelector', start: points(start), end: points(end) },
    ],
    ...state,
  });
}
