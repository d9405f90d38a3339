import type { LedgerLine, Report, ReportClaim } from '../schemas/report.ts';
import { standingRating } from './summary.ts';
import { toneOf, type Tone } from './tone.ts';

/** One of the most serious findings: what it is, in which words, and where on the report it stands. */
export interface KeyFinding {
  label: string;
  /** How the label is drawn: as the rating that it is, or as a flag. */
  tone: Tone | 'flag';
  text: string;
  fragment: string;
}

const MOST = 3;

const MOST_CHANGES = 3;

interface Candidate extends KeyFinding {
  /** The smaller, the more serious. */
  rank: number;
}

function alteredQuotation(claim: ReportClaim): Candidate[] {
  const comparison = claim.review?.quotation;
  if (comparison?.checked !== 'altered' || standingRating(claim) === null) return [];
  const changes = comparison.changes.map(({ article, source }) => `“${article}” for “${source}”`).join(', ');
  const by = claim.speaker?.id ? ` (${claim.speaker.name})` : '';
  return [
    { rank: 1, label: 'Altered quotation', tone: 'flag', text: changes + by, fragment: `claim-${claim.id}` },
  ];
}

/** A quotation that the build found altered, where no reviewer has told of it. */
function alteredLine(line: LedgerLine, report: Report): Candidate[] {
  if (line.status !== 'altered' || line.reviewer.some(({ checked }) => checked === 'altered')) return [];
  const [claim] = line.claims.flatMap((number) => report.claims[number - 1] ?? []);
  const changes = line.changes.slice(0, MOST_CHANGES).map(({ article, source }) => {
    if (source === '') return `“${article}”, which the source lacks`;
    return article === '' ? `“${source}” left out` : `“${article}” for “${source}”`;
  });
  const more = line.changes.length - changes.length;
  const by = claim?.speaker?.id ? ` (${claim.speaker.name})` : '';
  const text = `${changes.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}${by}`;
  return [
    { rank: 1, label: 'Altered quotation', tone: 'flag', text, fragment: `quotation-${String(line.number)}` },
  ];
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
export function keyFindings(report: Report): KeyFinding[] {
  const ofClaims = report.claims.flatMap((claim) => [
    ...alteredQuotation(claim),
    ...poorRating(claim, report),
  ]);
  const ofFlags = report.flags
    .filter((flag) => flag.severity === 'high')
    .map((flag): Candidate => ({
      rank: 3,
      label: 'Flag',
      tone: 'flag',
      text: flag.message,
      fragment: `flag-${String(flag.number)}`,
    }));
  const ofQuotations = report.quotations.flatMap((line) => alteredLine(line, report));
  return [...ofClaims, ...ofQuotations, ...ofFlags]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ label, tone, text, fragment }) => ({ label, tone, text, fragment }));
}
