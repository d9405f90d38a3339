import type { Span } from '../schemas/common.ts';
import type { Builder } from './builder.ts';
import { piecesOf } from './html-source.ts';
import type { Block } from './types.ts';

/** Lays text out as a browser does: white space collapses, across the borders of inline elements too. */
export interface Flow {
  /** Ends the block before; what comes next is of this kind. */
  block: (kind: Block['kind'], depth: number) => void;
  /** Adds the text of a text node that stands at `place` in the file. */
  text: (value: string, place: Span) => void;
  /** Adds a `<br>` that stands at `place` in the file. */
  lineBreak: (place: Span) => void;
}

/** White space that counts only if text follows. */
interface Gap extends Span {
  lineBreaks: number;
}

/** What HTML takes for white space: a no-break space is none. */
const SPACE_OR_WORDS = /[ \t\n\f\r]+|[^ \t\n\f\r]+/g;
const IS_SPACE = /^[ \t\n\f\r]/;

/** Starts a page: `html` is the whole file, the canonical text goes to the builder. */
export function createFlow(html: string, builder: Builder): Flow {
  let current: Pick<Block, 'kind' | 'depth'> = { kind: 'paragraph', depth: 0 };
  let hasText = false;
  let gap: Gap | undefined;

  function block(kind: Block['kind'], depth: number): void {
    builder.block(kind, depth);
    current = { kind, depth };
    hasText = false;
    gap = undefined;
  }

  /** Writes the white space before text: none at a block’s start, and a new block after an empty line. */
  function closeGap(): void {
    if (gap && gap.lineBreaks > 1) block(current.kind, current.depth);
    else if (gap && hasText) {
      const { start, end, lineBreaks } = gap;
      if (lineBreaks > 0) builder.replaced('\n', start, end);
      else if (html.slice(start, end) === ' ') builder.exact(' ', start);
      else builder.replaced(' ', start, end);
    }
    gap = undefined;
    hasText = true;
  }

  return {
    block,
    text(value, place) {
      for (const piece of piecesOf(value, html, place.start, place.end)) {
        for (const { 0: part, index } of piece.value.matchAll(SPACE_OR_WORDS)) {
          const start = piece.exact ? piece.file + index : piece.file;
          const end = piece.exact ? start + part.length : piece.fileEnd;
          if (IS_SPACE.test(part)) gap ??= { start, end, lineBreaks: 0 };
          else {
            closeGap();
            if (piece.exact) builder.exact(part, start);
            else builder.replaced(part, start, end);
          }
        }
      }
    },
    lineBreak(place) {
      gap = { ...place, lineBreaks: (gap?.lineBreaks ?? 0) + 1 };
    },
  };
}
