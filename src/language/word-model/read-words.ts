import { tokenize } from './tokens.ts';
import { encode, type Encoded, type Vocabulary } from './vocabulary.ts';

/** A stretch of a text. */
interface Stretch {
  start: number;
  end: number;
}

/** The words of an article in one row; each paragraph ends with the sign for an end. */
export function readWords(text: string, blocks: readonly Stretch[], vocabulary: Vocabulary): Encoded {
  const parts = blocks.map(({ start, end }) => encode(tokenize(text, start, end), vocabulary));
  const size = parts.reduce((sum, { ids }) => sum + ids.length, 0);
  const ids = new Uint16Array(size);
  const rare = new Int32Array(size);
  let to = 0;
  for (const part of parts) {
    ids.set(part.ids, to);
    rare.set(part.rare, to);
    to += part.ids.length;
  }
  return {
    ids,
    rare,
    starts: parts.flatMap(({ starts }) => starts),
    cases: parts.flatMap(({ cases }) => cases),
  };
}
