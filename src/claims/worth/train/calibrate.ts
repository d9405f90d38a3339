import { measure } from './score.ts';

/** How a score becomes log-odds. */
export interface Calibration {
  slope: number;
  offset: number;
}

type Scored = readonly { score: number; label: 0 | 1 }[];

const STEPS = 4000;
const RATE = 0.5;

/** Where to look for the best division, and how near to the best counts as good as it. */
const FROM = -3;
const TO = 3;
const STEP = 0.02;
const NEAR = 0.002;

/**
 * Fits the slope to scores of sentences not trained on (Platt, Probabilistic Outputs for Support Vector Machines,
 * 1999); the offset is such that one half divides a balanced set with the best F1. Of many divisions about as good,
 * the middle is taken, which is the steadiest.
 */
export function calibrate(scored: Scored): Calibration {
  const thresholds = Array.from({ length: Math.round((TO - FROM) / STEP) }, (_, at) => FROM + at * STEP);
  const divided = thresholds.map((threshold) => ({ threshold, f1: measure(scored, threshold).f1 }));
  const best = divided.reduce((most, { f1 }) => Math.max(most, f1 || 0), 0);
  const good = divided.filter(({ f1 }) => f1 >= best - NEAR);
  const middle = good.reduce((sum, { threshold }) => sum + threshold, 0) / good.length;
  const slope = slopeOf(scored);
  return { slope, offset: -slope * middle };
}

function slopeOf(scored: Scored): number {
  const positives = scored.filter(({ label }) => label === 1).length;
  const weight = [1 / (2 * (scored.length - positives)), 1 / (2 * positives)];
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < STEPS; step += 1) {
    let bySlope = 0;
    let byOffset = 0;
    for (const { score, label } of scored) {
      const error = (1 / (1 + Math.exp(-(slope * score + offset))) - label) * (weight[label] ?? 0);
      bySlope += error * score;
      byOffset += error;
    }
    slope -= RATE * bySlope;
    offset -= RATE * byOffset;
  }
  return slope;
}
