import type { Words } from '../../interface/index.ts';
import type { Report, ReportClaim } from '../../schemas/report.ts';
import { missingRating } from '../labels.ts';
import { standingRating } from '../summary.ts';
import { toneOf, type Tone } from '../tone.ts';

/** How a claim was judged, as pictures show it. */
export interface Verdict {
  tone: Tone | 'unreviewed';
  /** The rating, or what stands in its place. */
  label: string;
  /** Its place: ratings in the order of the scale, then what has none. */
  order: number;
}

/** The verdict on a claim. */
export function verdictOf(claim: ReportClaim, { ratings }: Pick<Report, 'ratings'>, words: Words): Verdict {
  const id = standingRating(claim);
  const order = ratings.findIndex((rating) => rating.id === id);
  const rating = ratings[order];
  if (!rating) return { tone: 'unreviewed', label: missingRating(claim, words), order: ratings.length };
  return { tone: toneOf(ratings, rating.id), label: rating.label, order };
}

/** Tones by how much a reader should mind them. */
const GRAVITY: readonly Verdict['tone'][] = [
  'best',
  'good',
  'none',
  'unreviewed',
  'open',
  'doubtful',
  'worst',
];

/** Of several verdicts the one that a reader should mind most, the lower on the scale of two alike; undefined of none. */
export function gravest(verdicts: readonly Verdict[]): Verdict | undefined {
  const gravity = ({ tone }: Verdict): number => GRAVITY.indexOf(tone);
  return [...verdicts].sort((a, b) => gravity(b) - gravity(a) || b.order - a.order)[0];
}
