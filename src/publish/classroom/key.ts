import { orphanClaims, rowsOf, standingRating } from '../../report/index.ts';
import { unratedOf } from '../../report/labels.ts';
import type { Unrated } from '../../report/unrated.ts';
import type { Report, ReportClaim, ReportFlag, Source } from '../../schemas/report.ts';
import type { Stance } from '../../schemas/review.ts';
import type { Rating } from '../../schemas/site.ts';
import { flagsOf, passagesToAsk, placeOf, type Place } from './passages.ts';
import { whyOf } from './questions.ts';

/** A source that a review rests on, once for each stance; without a record it is common knowledge. */
export interface KeySource {
  stance: Stance;
  record: Source | null;
}

/** A claim in the answer key. */
export interface KeyClaim {
  claim: ReportClaim;
  /** The rating that stands; null where none does. */
  rating: Rating | null;
  /** Why none does; null where one does. */
  unrated: Unrated | null;
  /** Why, in Markdown; null where nothing stands, or no reasoning was written. */
  why: string | null;
  sources: KeySource[];
}

/** The flags of one block of the article. */
export interface KeyPassage {
  number: number;
  place: Place;
  /** Whether the lesson asks about it. */
  asked: boolean;
  flags: ReportFlag[];
}

/** What a teacher needs beside the lesson. */
export interface AnswerKey {
  claims: KeyClaim[];
  /** Reviews whose words are gone from the article. */
  orphans: KeyClaim[];
  /** Blocks that have flags or are asked about, in reading order. */
  passages: KeyPassage[];
}

function sourcesOf({ review }: ReportClaim, { sources }: Report): KeySource[] {
  const all = (review?.evidence ?? []).map(({ source, stance }): [string, KeySource] => [
    `${stance} ${source ?? ''}`,
    { stance, record: (source === undefined ? undefined : sources[source]) ?? null },
  ]);
  return [...new Map(all).values()];
}

function keyClaim(claim: ReportClaim, report: Report): KeyClaim {
  const rating = report.ratings.find(({ id }) => id === standingRating(claim)) ?? null;
  // The reasons for a rating that does not stand would pass for reasons that do.
  if (rating === null) return { claim, rating, unrated: unratedOf(claim), why: null, sources: [] };
  return { claim, rating, unrated: null, why: whyOf(claim), sources: sourcesOf(claim, report) };
}

/** The answers to all that a lesson asks, and what it does not ask about. */
export function answerKey(report: Report): AnswerKey {
  const rows = rowsOf(report);
  const asked = passagesToAsk(report, rows);
  const passages = rows.map((row) => ({
    number: row.number,
    place: placeOf(row),
    asked: asked.has(row.number),
    flags: flagsOf(row),
  }));
  return {
    claims: report.claims.map((claim) => keyClaim(claim, report)),
    orphans: orphanClaims(report).map((claim) => keyClaim(claim, report)),
    passages: passages.filter((passage) => passage.asked || passage.flags.length > 0),
  };
}
