import type { OffsetMap, Run } from './offset-map.ts';
import type { Block } from './types.ts';

/** What every reader makes of a file: its canonical text, and where it came from. */
export interface Reading {
  text: string;
  offsets: OffsetMap;
  blocks: Block[];
}

/** Puts canonical text together piece by piece, so that text, blocks and offset map cannot disagree. */
export interface Builder {
  /** Where the next piece of text will start in the canonical text, in UTF-16 units. */
  readonly at: number;
  /** Adds text that stands in the file as it is, at the offset `file`. */
  exact: (value: string, file: number) => void;
  /** Adds text that stands in the file in another form, from `file` to `fileEnd`. */
  replaced: (value: string, file: number, fileEnd: number) => void;
  /** Ends the block before; the next text starts a block of this kind. A block without text leaves no trace. */
  block: (kind: Block['kind'], depth: number) => void;
  /** Closes the last block and gives the result. */
  finish: () => Reading;
}

const SEPARATOR = '\n\n';

/** Starts an empty canonical text. */
export function createBuilder(): Builder {
  const parts: string[] = [];
  const runs: Run[] = [];
  const blocks: Block[] = [];
  let length = 0;
  let next: Pick<Block, 'kind' | 'depth'> = { kind: 'paragraph', depth: 0 };
  let open: Block | undefined;
  /** What there was before the open block, to go back to where it turns out to hold only white space. */
  let before = { parts: 0, runs: 0, length: 0 };
  let hasText = false;

  function add(value: string): void {
    if (!open) {
      before = { parts: parts.length, runs: runs.length, length };
      if (blocks.length > 0) {
        parts.push(SEPARATOR);
        length += SEPARATOR.length;
      }
      open = { ...next, start: length, end: length };
      hasText = false;
    }
    parts.push(value);
    length += value.length;
    open.end = length;
    hasText ||= /\S/.test(value);
  }

  function close(): void {
    if (open && hasText) blocks.push(open);
    else if (open) {
      parts.length = before.parts;
      runs.length = before.runs;
      length = before.length;
    }
    open = undefined;
  }

  return {
    get at() {
      return open || blocks.length === 0 ? length : length + SEPARATOR.length;
    },
    exact(value, file) {
      if (value === '') return;
      add(value);
      const canonical = length - value.length;
      const last = runs.at(-1);
      const continues =
        last !== undefined &&
        last.fileLength === undefined &&
        last.canonical + last.length === canonical &&
        last.file + last.length === file;
      if (continues) last.length += value.length;
      else runs.push({ canonical, file, length: value.length });
    },
    replaced(value, file, fileEnd) {
      if (value === '') return;
      add(value);
      runs.push({ canonical: length - value.length, file, length: value.length, fileLength: fileEnd - file });
    },
    block(kind, depth) {
      close();
      next = { kind, depth };
    },
    finish() {
      close();
      return { text: parts.join(''), offsets: { runs }, blocks };
    },
  };
}
