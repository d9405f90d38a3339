import type { Article } from '../article/index.ts';
import type { Attribution, Claim } from '../schemas/analysis.ts';
import type { Span } from '../schemas/common.ts';
import type { ClaimKind } from '../schemas/review.ts';
import { splitClauses } from './clauses.ts';
import { hasFiniteVerb } from './finite.ts';
import { claimId } from './id.ts';
import { assertsNothing, kindOf } from './kind.ts';
import { subtract } from './spans.ts';
import { standAlone, type ResolvedDate } from './stand-alone.ts';
import { checkWorthiness } from './worth/index.ts';

/** What the claims of an article are found from. */
export interface ClaimInputs {
  article: Pick<Article, 'text' | 'blocks' | 'sentences' | 'title' | 'quotations'>;
  attributions: readonly Attribution[];
  /** Relative dates that could be resolved, as spans of the text with how readers write them. */
  dates: readonly (Span & { readable: string })[];
  /** Whom a pronoun at an offset means. */
  referent: (at: number) => string | null;
}

interface Draft extends Span {
  kind: ClaimKind;
  attribution: number | null;
}

/** From here up what somebody is quoted with is a fact to be checked, beside whether it was said. */
const WORTH_A_CLAIM = 0.5;

/** A share of quoted words from which “was it said so?” is the question to ask of a mixed report. */
const MOSTLY_QUOTED = 0.25;

const length = ({ start, end }: Span): number => end - start;

const inside = (part: Span, whole: Span): boolean => part.start >= whole.start && part.end <= whole.end;

/** How much of a passage stands between quotation marks, 0 to 1. */
function quotedShare({ quotations }: ClaimInputs['article'], spans: readonly Span[]): number {
  const all = spans.reduce((sum, span) => sum + length(span), 0);
  const quoted = spans.reduce((sum, span) => {
    const within = quotations.filter((q) => q.parent === null && q.start < span.end && q.end > span.start);
    return sum + within.reduce((s, q) => s + Math.min(q.end, span.end) - Math.max(q.start, span.start), 0);
  }, 0);
  return all === 0 ? 0 : quoted / all;
}

/** An attribution from its first word to its last, as far as its own paragraph goes. */
function extent({ article }: ClaimInputs, attribution: Attribution): Span | null {
  const parts = [attribution.source, attribution.cue, ...attribution.content].filter((part) => part !== null);
  const [first] = attribution.content;
  const block = article.blocks.find(({ start, end }) => first && first.start >= start && first.start < end);
  if (!block) return null;
  const own = parts.filter((part) => inside(part, block));
  const hull = { start: Math.min(...own.map((p) => p.start)), end: Math.max(...own.map((p) => p.end)) };
  // A quotation’s marks are part of what is claimed to have been said.
  const marks = article.quotations.filter((q) => q.start < hull.end && q.end > hull.start && inside(q, block));
  return { start: Math.min(hull.start, ...marks.map((q) => q.start)), end: Math.max(hull.end, ...marks.map((q) => q.end)) };
}

/** The statements within a passage, sentence by sentence and clause by clause. */
function statements({ article }: ClaimInputs, passage: Span): Span[] {
  return article.sentences
    .filter((sentence) => sentence.start < passage.end && sentence.end > passage.start)
    .flatMap((sentence) => {
      const start = Math.max(sentence.start, passage.start);
      const text = article.text.slice(start, Math.min(sentence.end, passage.end));
      if (assertsNothing(text)) return [];
      return splitClauses(text).map((clause) => ({ start: start + clause.start, end: start + clause.end }));
    });
}

function draftsOf(inputs: ClaimInputs, attribution: Attribution, index: number): Draft[] {
  const { article } = inputs;
  const quoted =
    attribution.kind === 'direct' ||
    (attribution.kind === 'mixed' && quotedShare(article, attribution.content) >= MOSTLY_QUOTED);
  const contents = attribution.content.flatMap((content) => statements(inputs, content));
  const asserted = contents.map((span): Draft => {
    const words = article.text.slice(span.start, span.end);
    const kind = kindOf(words);
    return { ...span, kind: kind === 'event' ? 'statement' : kind, attribution: index };
  });
  if (!quoted) return asserted;
  const whole = extent(inputs, attribution);
  const checkable = asserted.filter(({ kind, ...span }) => {
    const words = article.text.slice(span.start, span.end);
    return kind !== 'opinion' && hasFiniteVerb(words) && checkWorthiness(words).score >= WORTH_A_CLAIM;
  });
  return whole ? [{ ...whole, kind: 'quotation', attribution: index }, ...checkable] : checkable;
}

/** What the article says in its own voice: all that no attribution covers. */
function ownVoice(inputs: ClaimInputs, covered: readonly Span[]): Draft[] {
  const { article } = inputs;
  return article.sentences.flatMap((sentence) => {
    const isTitle = article.title !== null && inside(sentence, article.title);
    return subtract(sentence, covered).flatMap((rest) =>
      statements(inputs, rest)
        .map((span): Draft => ({ ...span, kind: kindOf(article.text.slice(span.start, span.end)), attribution: null }))
        .filter((span) => isTitle || hasFiniteVerb(article.text.slice(span.start, span.end))),
    );
  });
}

/**
 * The claims of an article. Direct speech is one claim of kind quotation (was it said so?), its content a second
 * one only where it asserts a checkable fact; indirect speech is one claim, its content; what the article says in its own voice is split
 * into what can be true or false apart. In reading order; of two that start together the longer first.
 */
export function findClaims(inputs: ClaimInputs): Claim[] {
  const { article, attributions } = inputs;
  const reported = attributions.flatMap((attribution, index) =>
    attribution.parent === null || attribution.kind === 'direct' ? draftsOf(inputs, attribution, index) : [],
  );
  const covered = attributions.flatMap((a) => extent(inputs, a) ?? []);
  const drafts = [...reported, ...ownVoice(inputs, covered)].sort((a, b) => a.start - b.start || b.end - a.end);
  const taken = new Map<string, number>();
  return drafts
    .filter((draft, at) => !drafts.slice(Math.max(0, at - 4), at).some((other) => inside(draft, other) && length(draft) === length(other)))
    .map((draft): Claim => {
      const words = article.text.slice(draft.start, draft.end);
      const { score, reasons } = checkWorthiness(words);
      const attribution = draft.attribution === null ? null : (attributions[draft.attribution] ?? null);
      const source = attribution?.source ?? null;
      const named = source && article.text.slice(source.start, source.end);
      const speaker = attribution?.speaker ?? (/^(?:he|she|they|it)$/i.test(named ?? 'he') ? null : named);
      const dates = inputs.dates
        .filter((date) => inside(date, draft))
        .map((date): ResolvedDate => ({ end: date.end - draft.start, readable: date.readable }));
      const referent = draft.attribution === null ? inputs.referent(draft.start) : (attribution?.speaker ?? null);
      return {
        id: claimId(words, taken),
        start: draft.start,
        end: draft.end,
        kind: draft.kind,
        checkworthiness: score,
        reasons,
        attribution: draft.attribution,
        standsAlone: standAlone(words, { kind: draft.kind, speaker, referent, dates }),
      };
    });
}
