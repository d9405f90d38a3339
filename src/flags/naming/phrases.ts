import type { Facts } from '../facts.ts';

/** Where one of the phrases looked for stands. */
export interface Mention {
  /** The phrase, in lower case and with straight apostrophes. */
  phrase: string;
  start: number;
  end: number;
  /** Indexes of its tokens, the end exclusive. */
  from: number;
  to: number;
  sentence: number;
  isQuoted: boolean;
}

/** Phrases by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly string[]>;

const FIRST = /^(?:(?:\p{L}\.){2,}|[\p{L}\p{M}\d]+(?:[-‑&][\p{L}\p{M}\d]+)*)/u;

export function phrasesBy(all: Iterable<string>): Phrases {
  const byFirst = Map.groupBy(new Set(all), (phrase) => FIRST.exec(phrase)?.[0] ?? '');
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** Where phrases stand as names, in order: with capitals, and not within a longer phrase. */
export function findPhrases({ text, tokens }: Facts, phrases: Phrases): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.text === token.lower) continue;
    const candidates = phrases.get(token.lower);
    if (!candidates) continue;
    const phrase = candidates.find((one) => standsAt(text, token.start, one));
    if (phrase === undefined) continue;
    const { start, sentence, isQuoted } = token;
    const end = start + phrase.length;
    let to = at + 1;
    while ((tokens[to]?.start ?? Infinity) < end) to += 1;
    found.push({ phrase, start, end, from: at, to, sentence, isQuoted });
    at = to - 1;
  }
  return found;
}

function standsAt(text: string, start: number, phrase: string): boolean {
  const written = text.slice(start, start + phrase.length).replaceAll('’', "'");
  if (written.toLowerCase() !== phrase) return false;
  // Every word but the small ones has its capital: “the united states of Europe” is no country.
  if (
    !written.split(/[ -]/).every((word) => /^(?:\p{Lu}|of$|the$|and$|al$|bin$|group$|d'|island)/u.test(word))
  )
    return false;
  return !/[\p{L}\p{N}]/u.test(text.charAt(start + phrase.length));
}
