import type { Claim } from '../schemas/analysis.ts';

/** A date within a claim that depends on the day of publication, resolved for readers. */
export interface ResolvedDate {
  /** Where it ends, from the claim's start. */
  end: number;
  /** As in “Friday, 18 December 2015”. */
  readable: string;
}

interface Context {
  kind: Claim['kind'];
  /** Who says it, by name or as the article calls them; null for the article's own voice. */
  speaker: string | null;
  /** Whom a pronoun at the claim's beginning means; null where the text does not tell. */
  referent: string | null;
  dates: readonly ResolvedDate[];
  /** What the article says right before the claim. */
  before: string;
}

const PRONOUN = /^(?:He|She|he|she)(?=\s)/;
const POSSESSIVE = /^(?:His|Her|his|her)(?=\s)/;

const RELATIVE = /^(?:which|where|who|whose)\s/;

/** The name that “where” follows: “in Ukraine, where …”. */
const NAMED_BEFORE = /(\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*)[,\s–—-]*$/u;

/** A relative clause names what it belongs to, or shows by “…” that something goes before. */
function relatedTo(words: string, before: string): string {
  if (!RELATIVE.test(words)) return words;
  const name = /^where\s/.test(words) ? NAMED_BEFORE.exec(before)?.[1] : undefined;
  return name === undefined ? `… ${words}` : `[${name},] ${words}`;
}

/**
 * A claim's words, to be read without the article: a pronoun at their beginning and relative dates resolved in
 * square brackets where the text allows, and left as they are where it does not.
 */
export function standAlone(words: string, { kind, speaker, referent, dates, before }: Context): string {
  let out = words;
  for (const { end, readable } of [...dates].sort((a, b) => b.end - a.end)) {
    out = `${out.slice(0, end)} [${readable}]${out.slice(end)}`;
  }
  if (referent !== null) out = out.replace(PRONOUN, `[${referent}]`).replace(POSSESSIVE, `[${referent}’s]`);
  out = relatedTo(out.replace(/\s+/gu, ' ').trim(), before);
  if (kind === 'quotation' || speaker === null || out.startsWith(speaker))
    return out.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return `[According to ${speaker}:] ${out}`;
}
