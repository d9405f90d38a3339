import { hull, inside, overlapping } from '../article/index.ts';
import type { Attribution } from '../schemas/analysis.ts';
import type { Span } from '../schemas/common.ts';
import { hasFiniteVerb } from './finite.ts';
import { assertsNothing, kindOf } from './kind.ts';
import { statementsIn, wordsAt, type Draft, type Reading } from './reading.ts';
import { checkWorthiness } from './worth/index.ts';

/** From here up what somebody is quoted with is a fact to be checked, beside whether it was said. */
const WORTH_A_CLAIM = 0.5;

/** A share of quoted words from which “was it said so?” is the question to ask of a mixed report. */
const MOSTLY_QUOTED = 0.25;

/** Within so many words a clause has its verb, as a rule. */
const SOON = 9;

const length = ({ start, end }: Span): number => end - start;

/** How much of a passage stands between quotation marks, 0 to 1. */
function quotedShare({ quotations }: Reading, spans: readonly Span[]): number {
  const all = spans.reduce((sum, span) => sum + length(span), 0);
  const quoted = spans.flatMap((span) =>
    overlapping(quotations, span).map((q) => Math.min(q.end, span.end) - Math.max(q.start, span.start)),
  );
  return all === 0 ? 0 : quoted.reduce((sum, part) => sum + part, 0) / all;
}

/** An attribution’s first paragraph, from source, cue or content to the last of them, quotation marks included. */
function extentOf({ article, quotations }: Reading, { source, cue, content }: Attribution): Span | null {
  const [block] = content[0] ? overlapping(article.blocks, content[0]) : [];
  const parts = [source, cue, ...content].filter((part) => part !== null);
  const own = parts.filter((part) => block && inside(part, block));
  if (!block || own.length === 0) return null;
  const words = hull(own);
  // A quotation’s marks are part of what is claimed to have been said.
  const marks = overlapping(quotations, words).filter((quotation) => inside(quotation, block));
  return hull([words, ...marks]);
}

/** A content that the source is the subject of: “to continue the talks”, “was careless”. */
const NO_SUBJECT =
  /^(?:to\s+\p{Ll}|(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|should)\s)/u;

/** Whether words state something; “to continue the talks” only says what somebody wants. */
function states(words: string): boolean {
  return hasFiniteVerb(words) && !NO_SUBJECT.test(words);
}

/** “said that it fell”: the conjunction is not part of what is claimed. */
function withoutThat(reading: Reading, { start, end }: Span): Span {
  const words = wordsAt(reading, { start, end });
  const that = /^that\s+/u.exec(words)?.[0].length ?? 0;
  // “insisted that he step down” has no verb that could stand without it.
  return hasFiniteVerb(words.slice(that), SOON) ? { start: start + that, end } : { start, end };
}

/** Whether what is quoted only asks or wishes. */
function onlyAsks(reading: Reading, content: readonly Span[]): boolean {
  return content.every((span) =>
    overlapping(reading.article.sentences, span).every((sentence) =>
      assertsNothing(wordsAt(reading, clip(span, sentence))),
    ),
  );
}

/** What an attribution gives: claims, and the words that they account for. */
export interface Reported {
  drafts: Draft[];
  covered: Span[];
}

const NOTHING: Reported = { drafts: [], covered: [] };

function isQuoted(reading: Reading, { kind, content }: Attribution): boolean {
  return kind === 'direct' || (kind === 'mixed' && quotedShare(reading, content) >= MOSTLY_QUOTED);
}

/** The words of indirect speech that its claims account for: in each sentence, source and cue with what is reported. */
function indirectlyCovered(
  { article }: Reading,
  { source, cue }: Attribution,
  asserting: readonly Span[],
): Span[] {
  const parts = [source, cue, ...asserting].filter((part) => part !== null);
  return asserting.flatMap((content) =>
    overlapping(article.sentences, content).map((sentence) =>
      hull(
        parts.filter((part) => overlapping([sentence], part).length > 0).map((part) => clip(part, sentence)),
      ),
    ),
  );
}

const clip = (part: Span, whole: Span): Span => ({
  start: Math.max(part.start, whole.start),
  end: Math.min(part.end, whole.end),
});

/**
 * The claims of one attribution. Direct speech is a claim of kind quotation (was it said so?), and what it asserts
 * others, where that is worth checking; indirect speech is what it reports. Where no statement is reported (“denied
 * the charges”), it gives none: the sentence itself is the claim then.
 */
export function reportedClaims(reading: Reading, attribution: Attribution, index: number): Reported {
  const extent = extentOf(reading, attribution);
  if (!extent) return NOTHING;
  const asserted = attribution.content.map((content) => ({
    content,
    drafts: statementsIn(reading, content)
      .map((span) => withoutThat(reading, span))
      .filter((span) => states(wordsAt(reading, span)))
      .map((span): Draft => {
        const kind = kindOf(wordsAt(reading, span));
        return { ...span, kind: kind === 'event' ? 'statement' : kind, attribution: index };
      }),
  }));
  const drafts = asserted.flatMap((one) => one.drafts);
  if (!isQuoted(reading, attribution)) {
    const asserting = asserted.filter((one) => one.drafts.length > 0).map(({ content }) => content);
    return { drafts, covered: indirectlyCovered(reading, attribution, asserting) };
  }
  const covered = [extent, ...attribution.content];
  if (onlyAsks(reading, attribution.content)) return { drafts: [], covered };
  const quotation: Draft = { ...extent, kind: 'quotation', attribution: index };
  const checkable = drafts.filter(
    ({ kind, ...span }) =>
      kind !== 'opinion' && checkWorthiness(wordsAt(reading, span)).score >= WORTH_A_CLAIM,
  );
  return { drafts: [quotation, ...checkable], covered };
}
