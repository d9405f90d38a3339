import type { Point } from 'unist';

/** Gives the line and column of offsets, which must be asked for in ascending order: so one pass serves all. */
export function createPlaces(text: string): (offset: number) => Point {
  let line = 1;
  let lineStart = 0;
  let lineEnd = text.indexOf('\n');
  return (offset) => {
    while (lineEnd >= 0 && lineEnd < offset) {
      line += 1;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf('\n', lineStart);
    }
    return { line, column: offset - lineStart + 1, offset };
  };
}
