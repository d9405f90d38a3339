import { findSentences } from '../article/index.ts';

/** Reasoning in two parts, each in Markdown. */
export interface Answer {
  /** Its first sentence; null where it does not begin with a short one. */
  answer: string | null;
  rest: string;
}

/** What can be taken in at a glance, in characters. */
const LONGEST = 240;

/** Markdown that a sentence must not cut through. */
function isWhole(sentence: string): boolean {
  const times = (mark: RegExp): number => (sentence.match(mark) ?? []).length;
  return (
    times(/\[/g) === times(/\]/g) &&
    times(/\(/g) === times(/\)/g) &&
    [/\*/g, /_/g, /`/g].every((mark) => times(mark) % 2 === 0)
  );
}

/**
 * Parts the first sentence of a reasoning from the rest: reviewers are asked to begin with the answer, and readers who have
 * five seconds read that.
 */
export function splitAnswer(reasoning: string): Answer {
  const whole = { answer: null, rest: reasoning };
  const text = reasoning.trimStart();
  // Lists, quotations, headings and code begin with these.
  if (/^(?:[#>*+\-`~|<]|\d+[.)])/u.test(text)) return whole;
  const paragraph = text.split(/\n[ \t]*\n/u, 1)[0] ?? '';
  const [first] = findSentences(paragraph, { start: 0, end: paragraph.length });
  if (!first) return whole;
  const answer = paragraph.slice(first.start, first.end);
  if (answer.length > LONGEST || !isWhole(answer)) return whole;
  return { answer, rest: text.slice(first.end).trimStart() };
}
