import type { Bounds } from '../../language/dates/index.ts';

/** A stretch of the axis on which time passes evenly. Days are counted from 1 January 1970, places in per cent of the width. */
export interface Segment {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** So near to publication, in days, is what an article tells as news. */
const NEAR = 62;
/** News gets a stretch of its own where it would else have less than this share of the axis. */
const TOO_NARROW = 1 / 8;
/** What is left free at both ends, as a share of what lies between. */
const MARGIN = 0.04;
/** How the width is shared out between what came before the news, the news, and what comes after. */
const WEIGHTS = { before: 2, near: 3, after: 1.5 } as const;

/** The days from the first of several dates to the end of the last. */
function hullOf(dates: readonly Bounds[]): { from: number; to: number } {
  return {
    from: dates.reduce((least, { first }) => Math.min(least, first), Infinity),
    to: dates.reduce((most, { last }) => Math.max(most, last + 1), -Infinity),
  };
}

/** The days around publication that deserve a stretch of their own; null where one even axis shows all. */
function nearDays(dates: readonly Bounds[], published: Bounds): { from: number; to: number } | null {
  const near = dates.filter(
    ({ first, last }) => first >= published.first - NEAR && last <= published.last + NEAR,
  );
  const all = hullOf([...dates, published]);
  const part = hullOf([...near, published]);
  const margin = Math.max(1, (part.to - part.from) * 0.1);
  const from = part.from - margin;
  const to = part.to + margin;
  if (near.length === 0 || (to - from) / (all.to - all.from) >= TOO_NARROW) return null;
  return { from, to };
}

/** Puts stretches side by side, each as wide as its weight. */
function share(parts: readonly { from: number; to: number; weight: number }[]): Segment[] {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  let start = 0;
  return parts.map(({ from, to, weight }) => {
    const segment = { from, to, start, end: start + (100 * weight) / whole };
    start = segment.end;
    return segment;
  });
}

/**
 * The axis for these dates: one even stretch, or three where an article tells both of years long gone and of the days around
 * its publication, so that neither makes the other unreadable. Needs one date at least.
 */
export function axisOf(dates: readonly Bounds[], published: Bounds | null): Segment[] {
  const all = hullOf(published ? [...dates, published] : dates);
  const margin = Math.max(1, (all.to - all.from) * MARGIN);
  const near = published && nearDays(dates, published);
  if (!near) return share([{ from: all.from - margin, to: all.to + margin, weight: 1 }]);
  const before = { from: all.from - margin, to: near.from, weight: WEIGHTS.before };
  const after = { from: near.to, to: all.to + margin, weight: WEIGHTS.after };
  return share([
    ...(all.from < near.from ? [before] : []),
    { ...near, weight: WEIGHTS.near },
    ...(all.to > near.to ? [after] : []),
  ]);
}

/** Where a moment lies on the axis, in per cent of its width; what lies outside is put on its ends. */
export function placeOn(axis: readonly Segment[], time: number): number {
  const segment = axis.find(({ to }) => time <= to) ?? axis.at(-1);
  if (!segment) return 0;
  const part = (time - segment.from) / (segment.to - segment.from);
  return segment.start + (segment.end - segment.start) * Math.min(1, Math.max(0, part));
}
