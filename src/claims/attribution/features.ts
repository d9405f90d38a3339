import { bucket, classPath, type Context } from './context.ts';
import { mix } from './hash.ts';

/** More than any token has features, of both kinds. */
export const MAX_FEATURES = 128;

/** Stand for what comes before a paragraph’s first word and after its last. */
const BEFORE = 1;
const AFTER = 2;

/**
 * Writes the features of token `i`, as hashes, into `out` and gives how many they are: the words around it, their
 * classes, where it stands in its sentence and its quotation, and how it lies to the nearest likely cues.
 */
export function wordFeatures(context: Context, i: number, out: Int32Array): number {
  const { tokens, word, stem, sentenceStart, sentenceEnd, paragraphStart, paragraphEnd } = context;
  const { wordClass, quote, form, forms } = tokens;
  const first = paragraphStart[i] ?? 0;
  const last = (paragraphEnd[i] ?? 0) - 1;
  const from = sentenceStart[i] ?? 0;
  const to = sentenceEnd[i] ?? 0;
  const w = word[i] ?? 0;
  const w1 = i > first ? (word[i - 1] ?? 0) : BEFORE;
  const w2 = i > first + 1 ? (word[i - 2] ?? 0) : BEFORE;
  const x1 = i < last ? (word[i + 1] ?? 0) : AFTER;
  const x2 = i < last - 1 ? (word[i + 2] ?? 0) : AFTER;
  const c = wordClass[i] ?? 0;
  const c1 = i > first ? (wordClass[i - 1] ?? 0) : -BEFORE;
  const c2 = i > first + 1 ? (wordClass[i - 2] ?? 0) : -BEFORE;
  const d1 = i < last ? (wordClass[i + 1] ?? 0) : -AFTER;
  const d2 = i < last - 1 ? (wordClass[i + 2] ?? 0) : -AFTER;
  const q = quote[i] ?? 0;
  const id = form[i] ?? 0;
  const s = stem[i] ?? 0;
  let n = 0;
  out[n++] = mix(1, w);
  out[n++] = mix(2, w1);
  out[n++] = mix(3, w2);
  out[n++] = mix(4, x1);
  out[n++] = mix(5, x2);
  out[n++] = mix(6, w1, w);
  out[n++] = mix(7, w, x1);
  out[n++] = mix(8, c);
  out[n++] = mix(9, c1, c);
  out[n++] = mix(10, c, d1);
  out[n++] = mix(11, mix(11, c1, c), d1);
  out[n++] = mix(12, mix(12, c2, c1), c);
  out[n++] = mix(13, mix(13, c, d1), d2);
  out[n++] = mix(14, s);
  out[n++] = mix(15, w, q);
  out[n++] = mix(16, forms.shape[id] ?? 0, c);
  out[n++] = mix(17, forms.ending[id] ?? 0, c);
  out[n++] = mix(18, q, bucket(context.quoteDepth[i] ?? 0));
  out[n++] = mix(19, w1, x1);
  out[n++] = mix(20, c1, w);
  out[n++] = mix(21, w, d1);
  out[n++] = mix(22, bucket(i - from), c);
  out[n++] = mix(23, bucket(to - 1 - i), c);
  out[n++] = mix(24, w2, w1);
  out[n++] = mix(25, x1, x2);
  return cueFeatures(context, i, out, sentenceFeatures(context, i, out, n));
}

/** The sentence’s first and last words, and whether its neighbours and its paragraph stand in quotation marks. */
function sentenceFeatures(context: Context, i: number, out: Int32Array, n: number): number {
  const { tokens, word, sentenceStart, sentenceEnd, paragraphStart, cueBefore, cueAfter } = context;
  const from = sentenceStart[i] ?? 0;
  const first = paragraphStart[i] ?? 0;
  const q = tokens.quote[i] ?? 0;
  const before = (cueBefore[i] ?? -1) >= 0 ? 1 : 0;
  const after = (cueAfter[i] ?? -1) >= 0 ? 1 : 0;
  out[n++] = mix(52, word[from] ?? 0, q);
  out[n++] = mix(53, tokens.quote[from] ?? 0, q);
  out[n++] = mix(54, from === first ? 1 : 0, mix(q, before, after));
  out[n++] = mix(55, word[(sentenceEnd[i] ?? 1) - 1] ?? 0, mix(q, before, after));
  out[n++] = mix(56, context.pending[i] ?? 0, q);
  out[n++] = mix(57, from > first ? (tokens.quote[from - 1] ?? 0) + 1 : 0, mix(q, before | after));
  return n;
}

/** How the token lies to the nearest likely cue on either side. */
function cueFeatures(context: Context, i: number, out: Int32Array, n: number): number {
  const { tokens, stem, commas, marks, cue, follows, ends } = context;
  const { wordClass, quote } = tokens;
  const left = context.cueBefore[i] ?? -1;
  const right = context.cueAfter[i] ?? -1;
  const c = wordClass[i] ?? 0;
  const q = quote[i] ?? 0;
  let toLeft = 0;
  let toRight = 0;
  if (left >= 0) {
    const distance = i - left;
    const between = signs(commas, left + 1, i) * 64 + signs(marks, left + 1, i) * 16;
    const next = follows[left] ?? 0;
    const bare = stem[left] ?? 0;
    toLeft = mix(30, between + next, cue[left] ?? 0);
    out[n++] = mix(31, bare, bucket(distance));
    out[n++] = mix(32, toLeft, q);
    out[n++] = mix(33, toLeft, bucket(distance));
    out[n++] = mix(34, bare, next);
    if (distance <= 4) {
      const path = classPath(wordClass, left + 1, i, 35);
      out[n++] = mix(35, path);
      out[n++] = mix(36, path, bare);
    }
  } else {
    out[n++] = mix(37, q, c);
  }
  if (right >= 0) {
    const distance = right - i;
    const between = signs(commas, i, right) * 64 + signs(marks, i, right) * 16;
    const next = ends[right] ?? 0;
    const bare = stem[right] ?? 0;
    toRight = mix(40, between + next, cue[right] ?? 0);
    out[n++] = mix(41, bare, bucket(distance));
    out[n++] = mix(42, toRight, q);
    out[n++] = mix(43, toRight, bucket(distance));
    if (distance <= 5) {
      const path = classPath(wordClass, i, right - 1, 45);
      out[n++] = mix(45, path);
      out[n++] = mix(46, path, next);
      out[n++] = mix(47, path, bare);
    }
  } else {
    out[n++] = mix(48, q, c);
  }
  out[n++] = mix(49, toLeft, toRight);
  out[n++] = mix(50, mix(50, toLeft, toRight), c);
  if (left >= 0 && right >= 0) out[n++] = mix(51, stem[left] ?? 0, stem[right] ?? 0);
  return n;
}

/** How many commas or marks stand between two tokens, three at most. */
function signs(counts: Int32Array, from: number, to: number): number {
  return Math.min((counts[to] ?? 0) - (counts[from] ?? 0), 3);
}
