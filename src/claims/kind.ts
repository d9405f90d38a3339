import type { ClaimKind } from '../schemas/review.ts';
import { wordsOf } from './finite.ts';

const FUTURE =
  /\b(?:will|won['’]t|shall|is going to|are going to|(?:is|are) (?:expected|likely|set|due|bound) to|plans? to|intends? to)\b/i;

const NUMBER_WORDS =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|[mb]illions?|trillions?|half|quarter|twice|double|per ?cent|percent)\b/i;

/** A figure that counts or measures, not a year, a day of a month or part of a name. */
const FIGURE =
  /(?:[$£€]\s?\d|\b\d[\d.,]*\s?(?:%|per ?cent|percent|percentage|million|billion|trillion|[a-z]{3,}s\b))/i;

/** Words by which a writer judges; what they say is nobody’s fact. */
const JUDGING =
  /\b(?:should|ought|must|disgraceful|shameful|outrageous|terrible|wonderful|brilliant|disastrous|absurd|ridiculous|best|worst|great|awful|unfortunately|thankfully|pariah|hypocri\w+|betray\w*|unacceptable|wrong|right thing|deserves?)\b/i;

const PAST_ACT =
  /\b(?:was|were|had|[a-z]{3,}ed|said|went|came|took|made|began|became|met|won|led|told|held|fell|rose|left|killed)\b/i;

/**
 * What kind of claim a statement is: it predicts, it gives a quantity, it judges, it reports an event, or it states how
 * things are. What is quoted is decided by who reports it, not here.
 */
export function kindOf(words: string): Exclude<ClaimKind, 'quotation'> {
  if (FUTURE.test(words)) return 'prediction';
  if (FIGURE.test(words) || (NUMBER_WORDS.test(words) && /\d/.test(words))) return 'quantity';
  if (JUDGING.test(words)) return 'opinion';
  return PAST_ACT.test(words) ? 'event' : 'statement';
}

const WISH =
  /^(?:let['’]?s|let us|may (?:god|the)|god|long live|please|imagine|remember|look(?!,)|listen(?!,)|thank|thanks|good (?:morning|evening|night)|welcome|happy)\b/i;

/** Remarks about what happened around the words, and lines that a page’s furniture leaves behind. */
const STAGE =
  /^(?:\([^)]*\)|\[[^\]]*\])\W*$|^(?:photo|image|video|picture|file|watch|read more|related|click|share|advertisement|subscribe|follow us|copyright|©)\b|^[A-Z][A-Z .'-]+:$/i;

/** Whether words assert nothing that could be true or false: a question, a wish, a stage direction, a fragment. */
export function assertsNothing(words: string): boolean {
  return /\?["”’')\]]*$/.test(words) || WISH.test(words) || STAGE.test(words) || wordsOf(words).length < 3;
}
