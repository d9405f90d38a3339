import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle, toCanonical, type Article } from '../../../article/index.ts';
import { contextOf, type Context } from '../context.ts';
import { LABEL } from '../labels.ts';
import { tokenize, type Tokens } from '../tokens.ts';

/** The tokens of each part of an attribution, by their index. */
export interface TokenParts {
  source: number[];
  cue: number[];
  content: number[];
}

type Spans = [number, number][];

interface Line {
  id: string;
  text: string;
  annotations: { source: Spans; cue: Spans; content: Spans }[][];
}

/** An annotated article of the corpus. */
export interface Sample {
  id: string;
  article: Article;
  /** The first annotator’s attributions, in offsets of the canonical text. */
  gold: { source: Spans; cue: Spans; content: Spans }[];
}

/** Reads `polnear-train.jsonl` or `-dev.jsonl` from a folder. */
export function readCorpus(folder: string, part: 'train' | 'dev'): Sample[] {
  const lines = readFileSync(join(folder, `polnear-${part}.jsonl`), 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => {
    const { id, text, annotations } = JSON.parse(line) as Line;
    const article = readArticle(text, 'plain');
    const canonical = (spans: Spans): Spans =>
      spans.map(([start, end]) => [
        toCanonical(article.offsets, start),
        toCanonical(article.offsets, end - 1) + 1,
      ]);
    const gold = (annotations[0] ?? []).map(({ source, cue, content }) => ({
      source: canonical(source),
      cue: canonical(cue),
      content: canonical(content),
    }));
    return { id, article, gold: gold.filter(({ cue, content }) => cue.length + content.length > 0) };
  });
}

/** The tokens that each part of the given attributions covers. */
export function partsOf(tokens: Tokens, gold: Sample['gold']): TokenParts[] {
  const cover = (spans: Spans): number[] => {
    const found = new Set<number>();
    for (const [start, end] of spans) {
      let low = 0;
      let high = tokens.count;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((tokens.end[middle] ?? 0) <= start) low = middle + 1;
        else high = middle;
      }
      for (let i = low; i < tokens.count && (tokens.start[i] ?? 0) < end; i += 1) found.add(i);
    }
    return [...found].sort((a, b) => a - b);
  };
  return gold.map(({ source, cue, content }) => ({
    source: cover(source),
    cue: cover(cue),
    content: cover(content),
  }));
}

/** A label for each token; where parts overlap, a cue goes before a source, a source before a content. */
export function labelsOf(count: number, parts: readonly TokenParts[]): Uint8Array {
  const labels = new Uint8Array(count);
  const write = (tokens: readonly number[], begin: number): void => {
    let previous = -2;
    for (const i of tokens) {
      labels[i] = i === previous + 1 ? begin + 1 : begin;
      previous = i;
    }
  };
  for (const part of parts) {
    write(part.content, LABEL.contentBegin);
    write(part.source, LABEL.sourceBegin);
    write(part.cue, LABEL.cueBegin);
  }
  return labels;
}

/** Words that are cues often enough to look out for, with 1 to 3 for how often. */
export function cueStrengths(samples: readonly Sample[]): Map<string, number> {
  const all = new Map<string, number>();
  const cues = new Map<string, number>();
  const add = (counts: Map<string, number>, word: string): void =>
    void counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { article, gold } of samples) {
    const tokens = tokenize(article, new Map());
    const word = (i: number): string => tokens.forms.lower[tokens.form[i] ?? 0] ?? '';
    for (let i = 0; i < tokens.count; i += 1) add(all, word(i));
    for (const { cue } of partsOf(tokens, gold)) for (const i of cue) add(cues, word(i));
  }
  const strengths = new Map<string, number>();
  for (const [word, times] of [...cues].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const share = times / (all.get(word) ?? 1);
    if (times >= 3 && share >= 0.2 && /^[a-z]{3}/.test(word)) {
      strengths.set(word, share >= 0.7 ? 3 : share >= 0.45 ? 2 : 1);
    }
  }
  return strengths;
}

/** A sample made ready for training. */
export interface Prepared {
  context: Context;
  parts: TokenParts[];
  labels: Uint8Array;
}

/** Takes samples apart into tokens, with their labels. */
export function prepare(samples: readonly Sample[], cues: ReadonlyMap<string, number>): Prepared[] {
  return samples.map(({ article, gold }) => {
    const context = contextOf(tokenize(article, cues));
    const parts = partsOf(context.tokens, gold);
    return { context, parts, labels: labelsOf(context.tokens.count, parts) };
  });
}
