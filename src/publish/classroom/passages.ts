import { overlapping } from '../../article/index.ts';
import type { Row } from '../../report/index.ts';
import { SEVERITIES } from '../../report/fold-flags.ts';
import type { Span } from '../../schemas/common.ts';
import type { Report, ReportFlag } from '../../schemas/report.ts';

/** So many flagged passages are asked about: enough to look closely, few enough for a lesson. */
const MOST = 6;

/** And so many in which no rule noticed anything, so that to be asked is not to be told. */
const MOST_PLAIN = 3;

/** A passage without a flag is asked about only if it has enough words to look through. */
const FEWEST_WORDS = 12;

type Passage = Pick<Row, 'number' | 'kind' | 'segments' | 'flags'>;

/** All flags of a passage, those folded under others too: the gravest first, then in reading order. */
export function flagsOf({ flags }: Pick<Row, 'flags'>): ReportFlag[] {
  return flags
    .flatMap(({ head, folded }) => [head, ...folded])
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.number - b.number);
}

/** What a passage is called when it is asked about. */
export type Place = 'headline' | 'heading' | 'passage';

/** What a passage is called; headings show no number. */
export function placeOf({ number, kind }: Pick<Row, 'number' | 'kind'>): Place {
  if (kind !== 'heading') return 'passage';
  return number === 1 ? 'headline' : 'heading';
}

const wordsIn = ({ segments }: Passage): number =>
  segments
    .map(({ text }) => text)
    .join('')
    .split(/\s+/u)
    .filter((word) => word !== '').length;

/** How many flags a passage has of high and of medium severity; the low ones are too slight to be asked about. */
const weightOf = (row: Passage): [number, number] => {
  const flags = flagsOf(row);
  const of = (severity: ReportFlag['severity']): number =>
    flags.filter((flag) => flag.severity === severity).length;
  return [of('high'), of('medium')];
};

function byWeight(a: Passage, b: Passage): number {
  const [[high, medium], [otherHigh, otherMedium]] = [weightOf(a), weightOf(b)];
  return otherHigh - high || otherMedium - medium || a.number - b.number;
}

/** Every so many of a list, from its first to its last. */
function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, at) => Math.round((at * (all.length - 1)) / (most - 1))).flatMap(
    (at) => all[at] ?? [],
  );
}

/** The blocks that flags stand in, or compare others with. */
function touchedBlocks({ article: { blocks }, flags }: Pick<Report, 'article' | 'flags'>): Set<Span> {
  const places = flags.flatMap((flag) => [flag, ...flag.related]);
  return new Set(places.flatMap((place) => overlapping<Span>(blocks, place)));
}

/**
 * Chooses the passages of which a lesson asks whether something is odd: those with the gravest flags, and some without
 * any. Where there is none at all, nothing is asked: perhaps no rule knows the language.
 * @param rows those of the report
 * @returns the numbers of their blocks
 */
export function passagesToAsk(
  report: Pick<Report, 'article' | 'flags'>,
  rows: readonly Passage[],
): Set<number> {
  const touched = touchedBlocks(report);
  const isTouched = (at: number): boolean => {
    const block = report.article.blocks[at];
    return block !== undefined && touched.has(block);
  };
  const isRead = /^en\b/i.test(report.article.language) && touched.size > 0;
  const flagged = rows.filter((row) => weightOf(row).some((number) => number > 0));
  const plain = rows.filter(
    (row, at) => isRead && !isTouched(at) && row.kind !== 'heading' && wordsIn(row) >= FEWEST_WORDS,
  );
  const chosen = [...[...flagged].sort(byWeight).slice(0, MOST), ...spread(plain, MOST_PLAIN)];
  return new Set(chosen.map(({ number }) => number));
}
