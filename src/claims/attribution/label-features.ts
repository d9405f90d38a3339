import { bucket, type Context } from './context.ts';
import { mix } from './hash.ts';
import { LABEL, ROLE, roleOf } from './labels.ts';

/** What the first pass saw of the text, as the second pass’s features need it. */
export interface FirstPass {
  labels: Uint8Array;
  /** The nearest cue and source token before and after each token, in its sentence, or -1. */
  cueBefore: Int32Array;
  cueAfter: Int32Array;
  sourceBefore: Int32Array;
  sourceAfter: Int32Array;
  /** For each sentence, how many cues and sources it has and how much of it is content, as one number. */
  summary: Int32Array;
  /** The same without the sources. */
  brief: Int32Array;
}

/** Works out what the first pass’s labels tell about each token’s surroundings. */
export function readFirstPass(context: Context, labels: Uint8Array): FirstPass {
  const { count, sentences } = context.tokens;
  const first: FirstPass = {
    labels,
    cueBefore: new Int32Array(count),
    cueAfter: new Int32Array(count),
    sourceBefore: new Int32Array(count),
    sourceAfter: new Int32Array(count),
    summary: new Int32Array(sentences.length),
    brief: new Int32Array(sentences.length),
  };
  sentences.forEach(({ from, to }, index) => {
    let cue = -1;
    let source = -1;
    let cues = 0;
    let sources = 0;
    let contents = 0;
    for (let i = from; i < to; i += 1) {
      const label = labels[i] ?? 0;
      const role = roleOf(label);
      first.cueBefore[i] = cue;
      first.sourceBefore[i] = source;
      if (role === ROLE.cue) cue = i;
      if (role === ROLE.source) source = i;
      if (role === ROLE.content) contents += 1;
      if (label === LABEL.cueBegin) cues += 1;
      if (label === LABEL.sourceBegin) sources += 1;
    }
    cue = source = -1;
    for (let i = to - 1; i >= from; i -= 1) {
      const role = roleOf(labels[i] ?? 0);
      first.cueAfter[i] = cue;
      first.sourceAfter[i] = source;
      if (role === ROLE.cue) cue = i;
      if (role === ROLE.source) source = i;
    }
    const brief = mix(82, Math.min(cues, 3), shareCode(contents, to - from));
    first.brief[index] = brief;
    first.summary[index] = mix(brief, Math.min(sources, 3));
  });
  return first;
}

function shareCode(part: number, whole: number): number {
  if (part === 0) return 0;
  if (part * 10 >= whole * 9) return 3;
  return part * 2 < whole ? 1 : 2;
}

/** Writes the features that the second pass has beside the first’s, and gives how many they are. */
export function labelFeatures(context: Context, first: FirstPass, i: number, out: Int32Array): number {
  const { word, tokens } = context;
  const { labels, summary, brief } = first;
  const role = (at: number): number => (at < 0 || at >= tokens.count ? 9 : roleOf(labels[at] ?? 0));
  const label = labels[i] ?? 0;
  const c = tokens.wordClass[i] ?? 0;
  const q = tokens.quote[i] ?? 0;
  const sentence = tokens.sentenceOf[i] ?? 0;
  const r = role(i);
  const near = mix(72, mix(72, role(i - 1), r), role(i + 1));
  const cueBefore = first.cueBefore[i] ?? -1;
  const cueAfter = first.cueAfter[i] ?? -1;
  const sourceBefore = first.sourceBefore[i] ?? -1;
  const sourceAfter = first.sourceAfter[i] ?? -1;
  const toCueBefore = cueBefore >= 0 ? bucket(i - cueBefore) : 20;
  const toCueAfter = cueAfter >= 0 ? bucket(cueAfter - i) : 20;
  const toSourceBefore = sourceBefore >= 0 ? bucket(i - sourceBefore) : 20;
  const toSourceAfter = sourceAfter >= 0 ? bucket(sourceAfter - i) : 20;
  const sides =
    (cueBefore >= 0 ? 1 : 0) +
    (cueAfter >= 0 ? 2 : 0) +
    (sourceBefore >= 0 ? 4 : 0) +
    (sourceAfter >= 0 ? 8 : 0);
  const own = summary[sentence] ?? 0;
  let n = 0;
  out[n++] = mix(70, label, word[i] ?? 0);
  out[n++] = mix(71, label);
  out[n++] = near;
  out[n++] = mix(73, mix(73, role(i - 2), near), role(i + 2));
  out[n++] = mix(74, r, c);
  out[n++] = mix(75, toCueBefore, toCueAfter);
  out[n++] = mix(76, sides, q);
  out[n++] = mix(77, cueBefore >= 0 ? (word[cueBefore] ?? 0) : 0, toCueBefore);
  out[n++] = mix(78, cueAfter >= 0 ? (word[cueAfter] ?? 0) : 0, toCueAfter);
  out[n++] = mix(79, toSourceBefore, toSourceAfter);
  out[n++] = mix(80, toCueBefore, mix(80, r, q));
  out[n++] = mix(81, toCueAfter, mix(81, r, q));
  out[n++] = mix(82, own, q);
  out[n++] = mix(83, own, r);
  out[n++] = mix(84, sentence > 0 ? (summary[sentence - 1] ?? 0) : 0, mix(84, q, brief[sentence] ?? 0));
  out[n++] = mix(85, summary[sentence + 1] ?? 0, mix(85, q, brief[sentence] ?? 0));
  out[n++] = mix(86, own, mix(86, r, c));
  if (cueAfter >= 0 && cueAfter - i <= 6) out[n++] = mix(87, rolePath(labels, i, cueAfter - 1, 87), c);
  if (cueBefore >= 0 && i - cueBefore <= 6) out[n++] = mix(88, rolePath(labels, cueBefore + 1, i, 88), c);
  return n;
}

function rolePath(labels: Uint8Array, from: number, to: number, seed: number): number {
  let path = seed;
  for (let i = from; i <= to; i += 1) path = mix(path, roleOf(labels[i] ?? 0));
  return path;
}
