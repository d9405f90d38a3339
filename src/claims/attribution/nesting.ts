import { indexHolding } from '../../article/index.ts';
import { SAYING_WORDS } from '../../language/reporting/index.ts';
import type { Span } from '../../schemas/common.ts';
import { lowerOf } from './context.ts';
import type { Draft } from './link.ts';
import { reportsWithin } from './quoted-reports.ts';
import type { AttributionText, Range, Tokens } from './tokens.ts';

/** An attribution with the one that holds it. */
export interface Nested extends Draft {
  parent: Nested | null;
}

/** How far before a nested attribution the words may end that introduce it: “said that”. */
const INTRODUCED_WITHIN = 3;

/** Neighbours that are looked at for one that holds another. */
const REACH = 4;

/**
 * Puts attributions into the ones that hold them. The labels are flat, so a quotation that itself reports something
 * comes in pieces, and “she said that he believes …” leaves the outer one without content: both are mended here.
 */
export function nest(tokens: Tokens, { quotations }: AttributionText, drafts: readonly Draft[]): Nested[] {
  const flat = drafts.map((draft): Nested => ({ ...draft, parent: null }));
  const outer = quotations.filter(({ parent }) => parent === null);
  flat.forEach((inner, at) => {
    const place = startOf(tokens, inner.cue);
    const quotation = place === null ? undefined : outer[indexHolding(outer, place)];
    if (!quotation) return;
    const near = flat.slice(Math.max(0, at - REACH), at + REACH + 1);
    const holder = near.find(
      (other) =>
        other.parent === null &&
        other !== inner &&
        other.cue !== null &&
        !within(startOf(tokens, other.cue), quotation) &&
        other.contents.some(({ from, to }) => overlaps(tokens, from, to, quotation)),
    );
    if (holder) hold(holder, inner, tokens, quotation);
  });
  flat.forEach((outerDraft, at) => {
    const inner = flat[at + 1];
    if (inner && introduces(tokens, outerDraft, inner)) {
      outerDraft.contents = [hull(inner)];
      inner.parent = outerDraft;
    }
  });
  const used = new Uint8Array(tokens.count);
  for (const { cue } of flat) if (cue) used.fill(1, cue.from, cue.to);
  const quoted = flat.flatMap((holder) =>
    holder.contents.flatMap((content) =>
      reportsWithin(tokens, content, used).map((draft): Nested => ({ ...draft, parent: holder })),
    ),
  );
  return [...flat, ...quoted];
}

function startOf(tokens: Tokens, range: Range | null): number | null {
  return range && (tokens.start[range.from] ?? 0);
}

function within(place: number | null, { start, end }: Span): boolean {
  return place !== null && place >= start && place < end;
}

function overlaps(tokens: Tokens, from: number, to: number, { start, end }: Span): boolean {
  return (tokens.start[from] ?? 0) < end && (tokens.end[to - 1] ?? 0) > start;
}

/** From the first token of an attribution to its last. */
function hull({ source, cue, contents }: Draft): Range {
  const parts = [source, cue, ...contents].filter((part) => part !== null);
  return { from: Math.min(...parts.map(({ from }) => from)), to: Math.max(...parts.map(({ to }) => to)) };
}

/** Joins the pieces of a holder’s quotation, with what it holds. */
function hold(holder: Nested, inner: Nested, tokens: Tokens, quotation: Span): void {
  inner.parent = holder;
  const isPiece = ({ from, to }: Range): boolean => overlaps(tokens, from, to, quotation);
  const pieces = holder.contents.filter(isPiece);
  const whole = hull(inner);
  if (!isPiece(whole)) return;
  const joined = hull({ source: null, cue: null, contents: [...pieces, whole] });
  holder.contents = [...holder.contents.filter((piece) => !isPiece(piece)), joined];
}

/** Whether an attribution of saying, left without content, stands right before another in its sentence. */
function introduces(tokens: Tokens, outer: Nested, inner: Nested): boolean {
  if (!outer.cue || outer.contents.length > 0 || inner.parent) return false;
  if (!SAYING_WORDS.has(lowerOf(tokens, outer.cue.from))) return false;
  const { from } = hull(inner);
  const distance = from - outer.cue.to;
  return (
    distance >= 0 &&
    distance <= INTRODUCED_WITHIN &&
    tokens.sentenceOf[from] === tokens.sentenceOf[outer.cue.from]
  );
}
