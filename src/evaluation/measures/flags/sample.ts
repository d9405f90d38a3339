import { judgedFlagSchema, type JudgedFlag } from '../../../schemas/judged-flags.ts';
import type { Flag, Severity } from '../../../schemas/analysis.ts';
import type { Flagged } from './raised.ts';
import { randomFor } from './random-for.ts';

/** A flag with what stands around it, for somebody who judges it: “justified” or “not” goes into the verdict. */
export interface Drawn extends Omit<JudgedFlag, 'verdict'> {
  verdict: '';
  message: string;
  before: string;
  flagged: string;
  after: string;
  related: string[];
}

/** What is drawn. */
export interface Draw {
  count: number;
  seed: number;
  severities: readonly Severity[];
}

/** So many letters of the text beside a flag, and of a passage that is kept. */
const CONTEXT = 300;
const MOST_LETTERS = 80;

/** What makes a judged flag known again: rule, article, and words. */
export function keyOf({ rule, words, article }: Pick<JudgedFlag, 'rule' | 'words' | 'article'>): string {
  return JSON.stringify([rule, article, words]);
}

/** The flagged words as they are kept, cut off where they are many: a corpus is not copied into the project. */
export function wordsOfFlag(text: string, { start, end }: Flag): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS)}…` : words;
}

/**
 * Flags drawn at random, each as likely, in the order of the articles. Those judged already are left out. The same seed
 * draws the same flags, also when a rule that raised none of them has changed.
 */
export function drawSample(
  news: readonly Flagged[],
  { count, seed, severities }: Draw,
  judged: readonly JudgedFlag[],
): Drawn[] {
  const known = new Set(judged.map(keyOf));
  const all = news
    .flatMap(({ index, article: { text }, flags }) =>
      flags.map((flag) => ({
        text,
        flag,
        index,
        key: keyOf({ rule: flag.rule, words: wordsOfFlag(text, flag), article: index }),
      })),
    )
    .filter(({ flag }) => severities.includes(flag.severity))
    .filter(({ key }) => !known.has(key) && known.add(key));
  return all
    .map((one, at) => ({ ...one, at, lot: randomFor(seed, one.key)() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, count)
    .sort((a, b) => a.at - b.at)
    .map(({ text, flag, index }) => toDrawn(text, flag, index));
}

function toDrawn(text: string, flag: Flag, article: number): Drawn {
  const { rule, severity, message, start, end, related } = flag;
  return {
    rule,
    severity,
    verdict: '',
    flagged: text.slice(start, end),
    message,
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
    related: related.map((span) => text.slice(Math.max(0, span.start - 40), span.end + 40)),
    words: wordsOfFlag(text, flag),
    article,
  };
}

/** Flags as lines of JSON, for a file that somebody fills in. */
export function writeSample(drawn: readonly Drawn[]): string {
  return drawn.map((one) => `${JSON.stringify(one)}\n`).join('');
}

/** The verdicts of a file that was filled in; what stands around the flags is left behind, and so are lines without a verdict. */
export function readVerdicts(lines: string): JudgedFlag[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Drawn)
    .filter(({ verdict }) => (verdict as string) !== '')
    .map(({ rule, severity, words, verdict, article }) =>
      judgedFlagSchema.parse({ rule, severity, words, verdict, article }),
    );
}

/** Judged flags with further verdicts; a later verdict on a flag takes the place of an earlier one. */
export function addVerdicts(judged: readonly JudgedFlag[], further: readonly JudgedFlag[]): JudgedFlag[] {
  const all = new Map([...judged, ...further].map((flag) => [keyOf(flag), flag] as const));
  return [...all.values()].sort((a, b) =>
    a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.article - b.article,
  );
}
