import type { Span } from '../schemas/common.ts';

/**
 * A stretch of canonical text and the stretch of the file it was read from.
 * Without `fileLength` the two agree character by character; with it the stretch is
 * replaced as a whole, as where `&amp;` gives `&` or a run of white space gives one space.
 */
export interface Run {
  /** Where it starts in the canonical text. */
  canonical: number;
  /** Where it starts in the file. */
  file: number;
  /** How long it is in the canonical text. */
  length: number;
  /** How long it is in the file, where its characters do not correspond one to one. */
  fileLength?: number;
}

/**
 * From offsets of the canonical text to offsets of the file's decoded text, in UTF-16 units:
 * runs in ascending order that do not overlap. Plain data, so that it can be kept as JSON.
 * What no run covers (the blank line between blocks) stands for nothing in the file.
 */
export interface OffsetMap {
  runs: Run[];
}

function fileEnd(run: Run): number {
  return run.file + (run.fileLength ?? run.length);
}

/** Index of the last run whose start on that side is at or before the offset, or -1. */
function lastRunAt(runs: Run[], side: 'canonical' | 'file', offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const run = runs[middle];
    if (run && run[side] <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Where a character of the canonical text starts in the file.
 * An offset in the gap between two blocks, or after the text, gives the end of what stands before it.
 */
export function toFile(map: OffsetMap, offset: number): number {
  const run = map.runs[lastRunAt(map.runs, 'canonical', offset)];
  if (!run) return map.runs[0]?.file ?? 0;
  const inside = offset - run.canonical;
  if (inside >= run.length) return fileEnd(run);
  return run.fileLength === undefined ? run.file + inside : run.file;
}

/** Where the character before a canonical offset ends in the file: the exclusive end of a span. */
function endToFile(map: OffsetMap, end: number): number {
  const run = map.runs[lastRunAt(map.runs, 'canonical', end - 1)];
  if (!run) return toFile(map, end);
  const inside = end - run.canonical;
  return run.fileLength === undefined && inside <= run.length ? run.file + inside : fileEnd(run);
}

/**
 * The span of the file that a span of the canonical text was read from. Where an escape or an
 * entity is wider than its character, the whole of it is covered.
 */
export function spanToFile(map: OffsetMap, span: Span): Span {
  const start = toFile(map, span.start);
  return { start, end: span.end > span.start ? endToFile(map, span.end) : start };
}

/**
 * The canonical offset of a place in the file. What left no trace in the canonical text
 * (markup, a dropped element) gives the offset of what comes after it.
 */
export function toCanonical(map: OffsetMap, offset: number): number {
  const index = lastRunAt(map.runs, 'file', offset);
  const run = map.runs[index];
  const next = map.runs[index + 1];
  if (run && offset < fileEnd(run)) {
    return run.fileLength === undefined ? run.canonical + offset - run.file : run.canonical;
  }
  if (next) return next.canonical;
  return run ? run.canonical + run.length : 0;
}
