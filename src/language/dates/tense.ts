import { AHEAD, IRREGULAR_PAST, NOT_PAST, PERHAPS_AHEAD, PROMISING } from './tense-words.ts';

/** On which side of publication something lies. */
export type Direction = 'past' | 'future';

/** So far the verb that a date belongs to is looked for. */
const REACH = 400;

function wordsOf(text: string): string[] {
  const found = text.replace(/['‘]/g, '’').match(/[\p{L}\d]+(?:’t)?|’(?:ll|ve|re|s|d)\b|[,;:.“”"()—–]/gu);
  return (found ?? []).map((word) => word.toLowerCase());
}

const isPast = (word: string): boolean =>
  IRREGULAR_PAST.has(word) || (/^[a-z]{2,}ed$/.test(word) && !NOT_PAST.has(word));

/** “to meet”, “are meeting”, “to be held”: no finite verb, but it may say where the date lies. */
function nonFinite(words: readonly string[], at: number): Direction | null {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  if (word === 'to' && /^[a-z]{2,}$/.test(words[at + 1] ?? '') && PROMISING.has(before)) return 'future';
  if (/^[a-z]{2,}ing$/.test(word) && /^(?:is|are|am|’s|’re|isn’t|aren’t)$/.test(before)) return 'future';
  return null;
}

/** What one word says about the side on which its clause lies. */
function cue(words: readonly string[], at: number): Direction | null {
  const word = words[at] ?? '';
  // “could have met”, “would have been”: over, whether or not it happened.
  if (AHEAD.has(word)) return /^(?:have|’ve)$/.test(words[at + 1] ?? '') ? 'past' : 'future';
  const side = nonFinite(words, at);
  if (side) return side;
  if (!isPast(word)) return null;
  // “will have left”, “to be held”: the auxiliary before it decides.
  return words[at - 1] === 'be' || (words[at - 1] === 'have' && words[at - 2] === 'to') ? null : 'past';
}

/** Whether a bare infinitive stands there, or a present, as what is planned is written: “Workers to strike on Friday”. */
const isPlanned = (words: readonly string[]): boolean =>
  words.some(
    (word, at) =>
      PERHAPS_AHEAD.has(word) || (word === 'to' && at > 0 && /^[a-z]{2,}$/.test(words[at + 1] ?? '')),
  );

/** The first cue going back from the end, or on from the beginning. */
function nearest(words: readonly string[], back: boolean): Direction | null {
  for (let step = 0; step < words.length; step += 1) {
    const found = cue(words, back ? words.length - 1 - step : step);
    if (found) return found;
  }
  return null;
}

/**
 * On which side of publication a date lies, by the verb nearest before it, else after it: “said on Monday” is
 * past though the sentence goes on with “would”; “said it would close on Monday” lies ahead. Null where the
 * sentence has no verb that tells.
 */
export function directionAt(sentence: string, start: number, end: number): Direction | null {
  const before = sentence.slice(Math.max(0, start - REACH), start);
  if (/\b(?:until|till|ahead\sof|no\slater\sthan)\s(?:the\s)?$/i.test(before)) return 'future';
  if (/\b(?:is|are)\s(?:on\s)?$/.test(before)) return 'future';
  if (/\b(?:moved|postponed|delayed|rescheduled|back|off|extended|adjourned)\s(?:to|until)\s$/i.test(before))
    return 'future';
  if (/\bsince\s(?:the\s)?$/i.test(before)) return 'past';
  const left = wordsOf(before);
  const right = wordsOf(sentence.slice(end, end + REACH));
  return nearest(left, true) ?? nearest(right, false) ?? (isPlanned(left) ? 'future' : null);
}
