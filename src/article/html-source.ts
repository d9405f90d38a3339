import { parseEntities } from 'parse-entities';

/** A piece of a text node, and where it stands in the file. */
export interface Piece {
  value: string;
  file: number;
  fileEnd: number;
  /** It stands in the file character by character as it is. */
  exact: boolean;
}

/** Markup that the parser passed over inside a text node, such as the end tag of an element that was never opened. */
const STRAY_TAG = /<[/!?a-z][^>]*>/gi;

/**
 * Leads the text of a text node back to its source, `html.slice(file, fileEnd)`: stretches that stand there as
 * they are, and character references. Where the source does not give that text (the parser has mended
 * something), the whole of it is one piece.
 */
export function piecesOf(value: string, html: string, file: number, fileEnd: number): Piece[] {
  const raw = html.slice(file, fileEnd);
  if (raw === value) return [{ value, file, fileEnd, exact: true }];
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: tag, index } of raw.matchAll(STRAY_TAG)) {
    decode(raw.slice(done, index), file + done, pieces);
    done = index + tag.length;
  }
  decode(raw.slice(done), file + done, pieces);
  const given = pieces.map((piece) => piece.value).join('');
  // The parser has made one line feed of each line break.
  if (given.replace(/\r\n?/g, '\n') === value) return pieces;
  return [{ value, file, fileEnd, exact: false }];
}

function decode(raw: string, file: number, pieces: Piece[]): void {
  parseEntities(raw, {
    text(value, { start, end }) {
      const from = start.offset ?? 0;
      const exact = raw.startsWith(value, from);
      pieces.push({ value, file: file + from, fileEnd: file + (end.offset ?? from), exact });
    },
    reference(value, { start, end }) {
      pieces.push({
        value,
        file: file + (start.offset ?? 0),
        fileEnd: file + (end.offset ?? 0),
        exact: false,
      });
    },
  });
}
