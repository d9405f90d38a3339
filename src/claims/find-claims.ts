import { inside, merge, overlapping } from '../article/index.ts';
import { writeDate } from '../language/dates/index.ts';
import type { DateMention } from '../language/dates/index.ts';
import type { Attribution, Claim } from '../schemas/analysis.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { claimId } from './id.ts';
import { ownVoice } from './own-voice.ts';
import { findPeople, referentsIn, type Referent } from './people.ts';
import { wordsAt, type ClaimText, type Draft, type Reading } from './reading.ts';
import { reportedClaims } from './reported.ts';
import { standAlone, type ResolvedDate } from './stand-alone.ts';
import { checkWorthiness } from './worth/index.ts';

/** What is known of an article before its claims are found. */
export interface Findings {
  attributions: readonly Attribution[];
  dates: readonly DateMention[];
}

/** A source that only points to somebody, and says nothing when it stands alone. */
const POINTER = /^(?:he|she|they|it|who|which|that|i|we|you)$/i;

/** Longer sources are sentences of their own. */
const LONGEST_SPEAKER = 80;

/** How far before a claim the place may be named that its “where” means. */
const REACH = 60;

function speakerOf(reading: Reading, { speaker, source }: Attribution): string | null {
  const words = source && wordsAt(reading, source).replace(/\s+/g, ' ');
  // “the Pentagon” is how the text has it.
  if (speaker !== null)
    return words?.toLowerCase() === `the ${speaker.toLowerCase()}` ? `the ${speaker}` : speaker;
  if (words === null || POINTER.test(words) || words.length > LONGEST_SPEAKER) return null;
  // A sentence’s first word may have its capital from there.
  const first = /^\p{L}+/u.exec(words)?.[0] ?? '';
  return FUNCTION_WORDS.has(first.toLowerCase()) ? first.toLowerCase() + words.slice(first.length) : words;
}

/** Relative dates within a claim, with the day that they mean. */
function resolvedDates(draft: Draft, dates: readonly DateMention[]): ResolvedDate[] {
  return overlapping(dates, draft).flatMap((date) => {
    const readable = date.relative && date.value !== null && inside(date, draft) && writeDate(date.value);
    return readable ? [{ end: date.end - draft.start, readable }] : [];
  });
}

/** What is longer is no sentence that somebody wrote, and reading it for each claim would not take linear time. */
const LONGEST_SENTENCE = 2000;

/** The sentence that a claim is part of, if it lies within one. */
function sentenceAround(reading: Reading, draft: Draft): string | undefined {
  const [sentence] = overlapping(reading.article.sentences, draft);
  const fits = sentence && inside(draft, sentence) && sentence.end - sentence.start <= LONGEST_SENTENCE;
  return fits ? wordsAt(reading, sentence) : undefined;
}

function claimOf(
  reading: Reading,
  draft: Draft,
  { dates }: Findings,
  referent: Referent,
  taken: Map<string, number>,
): Claim {
  const words = wordsAt(reading, draft);
  const { score, reasons } = checkWorthiness(words, sentenceAround(reading, draft));
  const attribution = draft.attribution === null ? undefined : reading.attributions[draft.attribution];
  // Who says it is told by the words themselves where they hold the cue.
  const saysItself = !attribution?.cue || inside(attribution.cue, draft);
  const speaker = attribution && !saysItself ? speakerOf(reading, attribution) : null;
  return {
    id: claimId(words, taken),
    start: draft.start,
    end: draft.end,
    kind: draft.kind,
    checkworthiness: score,
    reasons,
    attribution: draft.attribution,
    standsAlone: standAlone(words, {
      kind: draft.kind,
      speaker,
      // “He added: …” is whoever says it.
      referent: attribution?.source?.start === draft.start ? attribution.speaker : referent(draft.start),
      before: reading.article.text.slice(Math.max(0, draft.start - REACH), draft.start),
      dates: resolvedDates(draft, dates),
    }),
  };
}

/**
 * The claims of an article. Direct speech is one claim of kind quotation (was it said so?), its content a second one
 * only where it asserts a checkable fact; indirect speech is one claim, its content; what the article says in its own
 * voice is split into what can be true or false apart. In reading order; of two that start together the longer first.
 */
export function findClaims(article: ClaimText, findings: Findings): Claim[] {
  const { attributions } = findings;
  const quotations = article.quotations.filter(({ parent }) => parent === null);
  const reading: Reading = { article, quotations, attributions };
  const reported = attributions.map((attribution, index) =>
    attribution.parent === null ? reportedClaims(reading, attribution, index) : { drafts: [], covered: [] },
  );
  const covered = merge(reported.flatMap((one) => one.covered));
  const cues = attributions
    .flatMap(({ cue }, index) => (cue ? [{ ...cue, index }] : []))
    .sort((a, b) => a.start - b.start);
  const drafts = [...reported.flatMap((one) => one.drafts), ...ownVoice(reading, covered, cues)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const referent = referentsIn(article.sentences, findPeople(article));
  const taken = new Map<string, number>();
  return drafts
    .filter((draft, at) => drafts[at - 1]?.start !== draft.start || drafts[at - 1]?.end !== draft.end)
    .map((draft) => claimOf(reading, draft, findings, referent, taken));
}
