import { lowerOf } from './context.ts';
import { roleSpans, type RoleSpan } from './label-spans.ts';
import { ROLE } from './labels.ts';
import type { Range, Tokens } from './tokens.ts';

/** An attribution in terms of tokens. */
export interface Draft {
  source: Range | null;
  cue: Range | null;
  contents: Range[];
}

/** What a link may cost at most. */
const DEAREST_CONTENT = 80;
const DEAREST_SOURCE = 60;

/** How many neighbours are looked at on either side; the costs forbid more distant ones anyway. */
const REACH = 5;

/** How far a later cue may be from the one whose source it shares. */
const SHARED_WITHIN = 60;

/** Words before a cue that tell that its source is that of the cue before it: “… and added”. */
const GOES_ON = new Set(['and', 'but', 'or', 'then', 'also', ',', 'while', 'before', 'later', 'adding']);

/**
 * Puts sources, cues and contents together. Each content goes to the cue that is cheapest to reach, each source
 * likewise: distance costs, and so do other cues in between and borders of sentences and paragraphs.
 */
export function link(tokens: Tokens, labels: Uint8Array): Draft[] {
  const spans = roleSpans(labels);
  const cues = spans.filter(({ role }) => role === ROLE.cue);
  const contents = spans.filter(({ role }) => role === ROLE.content);
  const sources = spans.filter(({ role }) => role === ROLE.source);
  const drafts = linkContents(tokens, cues, contents);
  linkSources(tokens, drafts, cues, sources);
  shareSources(tokens, drafts);
  return drafts.filter(({ source, cue, contents: own }) => own.length > 0 || (cue && source));
}

/** How many tokens lie between two ranges. */
function gap(a: Range, b: Range): number {
  return a.to <= b.from ? b.from - a.to : a.from - b.to;
}

/** Index of the first range that starts at or after a token. */
function firstFrom(ranges: readonly Range[], token: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.from ?? Infinity) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of some ordered ranges lie between two others. */
function between(ranges: readonly Range[], a: Range, b: Range): number {
  const from = Math.min(a.to, b.to);
  const to = Math.max(a.from, b.from);
  return Math.max(0, firstFrom(ranges, to) - firstFrom(ranges, from));
}

function linkContents(tokens: Tokens, cues: readonly RoleSpan[], contents: readonly RoleSpan[]): Draft[] {
  const drafts: Draft[] = cues.map((cue) => ({ source: null, cue, contents: [] }));
  const orphans: Draft[] = [];
  const sentence = (i: number): number => tokens.sentenceOf[i] ?? 0;
  const paragraph = (i: number): number => tokens.paragraphOf[i] ?? 0;
  for (const content of contents) {
    const near = firstFrom(cues, content.from);
    let best: Draft | undefined;
    let least = DEAREST_CONTENT;
    for (let at = Math.max(0, near - REACH); at < Math.min(cues.length, near + REACH); at += 1) {
      const cue = cues[at];
      if (!cue || Math.abs(paragraph(content.from) - paragraph(cue.from)) > 1) continue;
      const before = content.to <= cue.from;
      const sentences = before
        ? sentence(cue.from) - sentence(content.to - 1)
        : sentence(content.from) - sentence(cue.from);
      const cost =
        gap(content, cue) +
        30 * between(cues, content, cue) +
        8 * sentences +
        (paragraph(content.from) === paragraph(cue.from) ? 0 : 40) +
        (content.from >= cue.to ? 0 : 1) +
        5 * between(contents, content, cue);
      if (cost < least) {
        least = cost;
        best = drafts[at];
      }
    }
    if (best) best.contents.push(content);
    else orphans.push({ source: null, cue: null, contents: [content] });
  }
  return [...drafts, ...orphans].sort((a, b) => anchorOf(a).from - anchorOf(b).from);
}

/** What stands for an attribution when its place is asked for. */
function anchorOf({ cue, contents }: Draft): Range {
  return cue ?? contents[0] ?? { from: 0, to: 0 };
}

function linkSources(
  tokens: Tokens,
  drafts: readonly Draft[],
  cues: readonly RoleSpan[],
  sources: readonly RoleSpan[],
): void {
  const anchors = drafts.map(anchorOf);
  for (const source of sources) {
    const near = firstFrom(anchors, source.from);
    let best: Draft | undefined;
    let least = DEAREST_SOURCE;
    for (let at = Math.max(0, near - REACH); at < Math.min(anchors.length, near + REACH); at += 1) {
      const draft = drafts[at];
      const anchor = anchors[at];
      if (!draft || !anchor) continue;
      if (tokens.paragraphOf[source.from] !== tokens.paragraphOf[anchor.from]) continue;
      const sentences = (tokens.sentenceOf[source.from] ?? 0) - (tokens.sentenceOf[anchor.from] ?? 0);
      const cost =
        gap(source, anchor) +
        20 * between(cues, source, anchor) +
        15 * Math.abs(sentences) +
        (draft.source ? 8 : 0);
      if (cost < least) {
        least = cost;
        best = draft;
      }
    }
    if (!best) continue;
    const anchor = anchorOf(best);
    if (!best.source || gap(source, anchor) < gap(best.source, anchor)) best.source = source;
  }
}

/** “She said … and added …”: the second cue has the source of the first. */
function shareSources(tokens: Tokens, drafts: readonly Draft[]): void {
  let last: Draft | undefined;
  for (const draft of drafts) {
    const { cue } = draft;
    if (!cue) continue;
    if (draft.source) {
      last = draft;
      continue;
    }
    if (!last?.cue || !goesOn(tokens, cue)) continue;
    const distance = cue.from - last.cue.to;
    const together = tokens.sentenceOf[last.cue.from] === tokens.sentenceOf[cue.from];
    if (together && distance >= 0 && distance <= SHARED_WITHIN) draft.source = last.source;
  }
}

function goesOn(tokens: Tokens, cue: Range): boolean {
  const first = lowerOf(tokens, cue.from);
  if (first.endsWith('ing') || first === 'and' || first === 'to') return true;
  return [1, 2].some((back) => cue.from >= back && GOES_ON.has(lowerOf(tokens, cue.from - back)));
}
