import { wordsOf } from '../../interface/index.ts';
import { retractionOf, reviewedClaims, standingRating, orphanClaims } from '../../report/index.ts';
import { flagTitle } from '../../report/labels.ts';
import { tellSpeaker } from '../../report/speaker.ts';
import type { ClaimRow, EvidenceRow, FlagRow } from '../../schemas/publish/tables.ts';
import type { Report, ReportClaim, Review } from '../../schemas/report.ts';
import type { Site } from '../../schemas/site.ts';
import { absolute } from '../addresses.ts';

type Place = Pick<Site, 'address'>;

const told = (site: Place, path: string): string => absolute(site, path) ?? path;

function stateOf(review: Review | null, report: Report): ClaimRow['state'] {
  if (!review) return 'none';
  if (review.rating === undefined) return 'draft';
  if (retractionOf(review.corrections) || retractionOf(report.corrections)) return 'retracted';
  return review.state.state;
}

/** What of a row comes from the review; of a claim without one, nothing. */
function judgedRow(
  { review }: ReportClaim,
  report: Report,
): Pick<ClaimRow, 'ratingGiven' | 'confidence' | 'minor' | 'reviewed' | 'reviewer' | 'reasoning'> {
  return {
    ratingGiven: review?.rating ?? null,
    confidence: review?.confidence ?? null,
    minor: review?.minor ?? null,
    reviewed: review?.reviewed ?? null,
    reviewer: review ? (review.reviewer ?? report.reviewer) : null,
    reasoning: review?.reasoning ?? null,
  };
}

function claimRowOf(claim: ReportClaim, report: Report, site: Place, isPlaced: boolean): ClaimRow {
  const { number, id, standsAlone, words, start, end, kind, checkworthiness, speaker, review, flags } = claim;
  const base = `/reports/${report.slug}/`;
  const state = stateOf(review, report);
  const standing = state === 'holds' ? standingRating(claim) : null;
  const step = report.ratings.find((each) => each.id === standing);
  return {
    report: report.slug,
    number,
    id,
    address: told(site, review ? `${base}claims/${id}/` : `${base}#claim-${id}`),
    claim: standsAlone,
    words,
    start: isPlaced ? start : null,
    end: isPlaced ? end : null,
    kind,
    checkworthiness,
    speaker: speaker && tellSpeaker(speaker, wordsOf('en')).name,
    speakerId: speaker?.id ?? null,
    state,
    rating: standing,
    ratingLabel: step?.label ?? null,
    ratingValue: step?.value ?? null,
    ...judgedRow(claim, report),
    evidence: review?.evidence.length ?? 0,
    corrections: review?.corrections.length ?? 0,
    flags,
  };
}

/** The claims of a report as rows, reviews without a place last. */
export function claimRows(report: Report, site: Place): ClaimRow[] {
  return [
    ...report.claims.map((claim) => claimRowOf(claim, report, site, true)),
    ...orphanClaims(report).map((claim) => claimRowOf(claim, report, site, false)),
  ];
}

/** The evidence of all reviews of a report as rows; a source that several reviews use has a row for each. */
export function evidenceRows(report: Report): EvidenceRow[] {
  return reviewedClaims(report).flatMap(({ id, review }) =>
    (review?.evidence ?? []).map(({ source, stance, shows, phrases, basis }, index): EvidenceRow => {
      const record = source === undefined ? undefined : report.sources[source];
      return {
        report: report.slug,
        claim: id,
        order: index + 1,
        stance,
        shows,
        phrases,
        basis,
        source: source ?? null,
        title: record?.title ?? null,
        publisher: record?.publisher ?? null,
        address: record?.address ?? null,
        archived: record?.archived ?? null,
        published: record?.published ?? null,
        read: record?.read ?? null,
        language: record?.language ?? null,
        origin: record?.origin ?? null,
        primary: record?.primary ?? null,
      };
    }),
  );
}

type AnyFlag = Report['flags'][number] | Report['dismissed'][number];

function flagRowOf(flag: AnyFlag, report: Report, site: Place): FlagRow {
  const { rule, severity, confidence, message, words, start, end, insideQuotation, expected, related } = flag;
  const { text } = report.article;
  const standing = 'number' in flag ? flag : null;
  const dismissed = 'reason' in flag ? flag : null;
  return {
    report: report.slug,
    number: standing?.number ?? null,
    address: standing ? told(site, `/reports/${report.slug}/#flag-${String(standing.number)}`) : null,
    rule,
    title: flagTitle(flag),
    severity,
    confidence,
    message,
    words,
    start,
    end,
    insideQuotation,
    expected,
    related: related.map((span) => text.slice(span.start, span.end)),
    elsewhere: standing?.elsewhere.map((place) => place.report) ?? [],
    claims: standing?.claims ?? [],
    dismissed: dismissed !== null,
    reason: dismissed?.reason ?? null,
    by: dismissed?.by ?? null,
    date: dismissed?.date ?? null,
  };
}

/** The flags of a report as rows in reading order, those that an editor set aside among them. */
export function flagRows(report: Report, site: Place): FlagRow[] {
  return [...report.flags, ...report.dismissed]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((flag) => flagRowOf(flag, report, site));
}
