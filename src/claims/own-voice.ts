import { inside, merge, overlapping, subtract } from '../article/index.ts';
import type { Span } from '../schemas/common.ts';
import { hasFiniteVerb } from './finite.ts';
import { kindOf } from './kind.ts';
import { statementsIn, wordsAt, type Draft, type Reading } from './reading.ts';

/** Whether a rest of a sentence has a verb beside “…, the minister said”. */
function statesMore(reading: Reading, span: Span, cues: readonly (Span & { index: number })[]): boolean {
  const taken = overlapping(cues, span).flatMap(({ index, ...cue }) => {
    const attribution = reading.attributions[index];
    // “he noted the willingness of both sides” states something: what he noted stands there.
    if (attribution?.content.some((content) => overlapping([span], content).length > 0)) return [];
    return attribution?.source ? [attribution.source, cue] : [cue];
  });
  return subtract(span, merge(taken)).some((rest) => hasFiniteVerb(wordsAt(reading, rest)));
}

/**
 * What the article says in its own voice: all that no reported claim accounts for, split into what can be true or
 * false apart. A sentence that only names somebody’s act of saying (“the minister denied the charges”) keeps its
 * attribution.
 * @param covered ordered, none overlapping another
 * @param cues where cues stand, ordered, with the index of their attribution
 */
export function ownVoice(
  reading: Reading,
  covered: readonly Span[],
  cues: readonly (Span & { index: number })[],
): Draft[] {
  const { title, sentences } = reading.article;
  return sentences.flatMap((sentence) => {
    const isTitle = title !== null && inside(sentence, title);
    const rests = subtract(sentence, overlapping(covered, sentence));
    // A whole sentence asserts something even where its verb is not known; a rest of one may be any words.
    const isWhole = isTitle || (rests[0]?.start === sentence.start && rests[0].end === sentence.end);
    return rests
      .flatMap((rest) => statementsIn(reading, rest))
      .filter((span) => isWhole || statesMore(reading, span, cues))
      .map((span): Draft => {
        const [cue] = overlapping(cues, span);
        return { ...span, kind: kindOf(wordsAt(reading, span)), attribution: cue?.index ?? null };
      });
  });
}
