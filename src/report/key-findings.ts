import type { Words } from '../interface/index.ts';
import type { LedgerLine } from '../schemas/ledger.ts';
import type { Report, ReportClaim } from '../schemas/report.ts';
import { standingRating } from './summary.ts';
import { toneOf, type Tone } from './tone.ts';

/** One of the most serious findings: what it is, in which words, and where on the report it stands. */
export interface KeyFinding {
  label: string;
  /** How the label is drawn: as the rating that it is, or as a flag. */
  tone: Tone | 'flag';
  text: string;
  /** Whether the text is the analysis’s, which speaks English only. */
  isEnglish?: true;
  fragment: string;
}

const MOST = 3;

const MOST_CHANGES = 3;

interface Candidate extends KeyFinding {
  /** The smaller, the more serious. */
  rank: number;
}

/** The words that a quotation has for others, in a row, with who is quoted where that is known. */
function altered(
  changes: string,
  claim: ReportClaim | undefined,
  fragment: string,
  { say }: Words,
): Candidate {
  const speaker = claim?.speaker?.id ? claim.speaker.name : null;
  const text = speaker ? say('key-finding.of', { changes, speaker }) : changes;
  return { rank: 1, label: say('key-finding.altered'), tone: 'flag', text, fragment };
}

function alteredQuotation(claim: ReportClaim, words: Words): Candidate[] {
  const comparison = claim.review?.quotation;
  if (comparison?.checked !== 'altered' || standingRating(claim) === null) return [];
  const changes = comparison.changes.map(({ article, source }) =>
    words.say('key-finding.instead', { article, source }),
  );
  return [altered(words.series(changes), claim, `claim-${claim.id}`, words)];
}

/** A quotation that the build found altered, where no reviewer has told of it. */
function alteredLine(line: LedgerLine, report: Report, words: Words): Candidate[] {
  if (line.status !== 'altered' || line.reviewer.some(({ checked }) => checked === 'altered')) return [];
  const { say, series } = words;
  const [claim] = line.claims.flatMap((number) => report.claims[number - 1] ?? []);
  const changes = line.changes.slice(0, MOST_CHANGES).map(({ article, source }) => {
    if (source === '') return say('key-finding.added', { article });
    return article === ''
      ? say('key-finding.left-out', { source })
      : say('key-finding.instead', { article, source });
  });
  const n = line.changes.length - changes.length;
  const told = n > 0 ? say('key-finding.more', { changes: series(changes), n }) : series(changes);
  return [altered(told, claim, `quotation-${String(line.number)}`, words)];
}

function poorRating(claim: ReportClaim, report: Report): Candidate[] {
  const id = standingRating(claim);
  const rating = report.ratings.find((step) => step.id === id);
  if (!rating || !claim.review || claim.review.minor) return [];
  const values = report.ratings.flatMap((step) => step.value ?? []);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const tone = toneOf(report.ratings, rating.id);
  const finding = { label: rating.label, tone, text: claim.standsAlone, fragment: `claim-${claim.id}` };
  if (rating.value === undefined) {
    const open = report.ratings.find((step) => step.value === undefined)?.id === rating.id;
    // Of what could not be verified, a quotation that was found nowhere else weighs most.
    return open ? [{ ...finding, rank: claim.kind === 'quotation' ? 4 : 5 }] : [];
  }
  const height = high === low ? 1 : (rating.value - low) / (high - low);
  if (height === 0) return [{ ...finding, rank: 0 }];
  return height <= 0.5 ? [{ ...finding, rank: 2 }] : [];
}

/**
 * The most serious findings of a report, three at most: claims rated lowest, then quotations that a
 * reviewer or the build found altered, claims rated low, flags of high severity, and what could not be verified.
 */
export function keyFindings(report: Report, words: Words): KeyFinding[] {
  const ofClaims = report.claims.flatMap((claim) => [
    ...alteredQuotation(claim, words),
    ...poorRating(claim, report),
  ]);
  const ofFlags = report.flags
    .filter((flag) => flag.severity === 'high')
    .map((flag): Candidate => ({
      rank: 3,
      label: words.say('key-finding.flag'),
      tone: 'flag',
      text: flag.message,
      isEnglish: true,
      fragment: `flag-${String(flag.number)}`,
    }));
  const ofQuotations = report.quotations.flatMap((line) => alteredLine(line, report, words));
  return [...ofClaims, ...ofQuotations, ...ofFlags]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ rank: _, ...finding }) => finding);
}
