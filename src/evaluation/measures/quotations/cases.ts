import type { ChangeKind, QuotationStatus } from '../../../schemas/analysis.ts';

/** What was done to a passage to make a quotation of it. */
export type CaseClass =
  | 'untouched'
  | 'typography'
  | 'ellipsis'
  | 'bracket'
  | 'random word'
  | 'near word'
  | 'digit'
  | 'negation dropped'
  | 'negation added'
  | 'modal'
  | 'name'
  | 'date'
  | 'unit'
  | 'spelling'
  | 'fused'
  | 'unrelated';

/** A quotation that was made, and what comparing it must give. */
export interface Case {
  class: CaseClass;
  words: string;
  expected: QuotationStatus;
  /** The kind of its one change; null where there is none, or several may be seen. */
  kind: ChangeKind | null;
}

/** What a script makes of a passage; null where the passage offers nothing to it. */
export type Script = (passage: string, random: () => number, others: Others) => Omit<Case, 'class'> | null;

/** What scripts take from elsewhere. */
export interface Others {
  /** Another passage of the same article, which does not stand beside this one. */
  passage: string | null;
  /** A passage of an article that is not among the sources. */
  unrelated: string;
  /** Words of other articles: in lower case, with a capital. */
  words: readonly string[];
  names: readonly string[];
  synonyms: ReadonlyMap<string, ReadonlySet<string>>;
}

export const pick = <T>(from: readonly T[], random: () => number): T | undefined =>
  from[Math.floor(random() * from.length)];

/** A word of a passage. */
export interface Place {
  word: string;
  start: number;
  end: number;
}

/** The words of a passage. */
export const wordsOf = (passage: string): Place[] =>
  [...passage.matchAll(/[\p{L}\p{N}]+(?:[’'.,/][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));

/** The passage with other words from one place to another. */
export const put = (passage: string, { start, end }: Pick<Place, 'start' | 'end'>, words: string): string =>
  passage.slice(0, start) + words + passage.slice(end);

/** Replaces one of the words that a test finds, but neither the first nor the last: a quotation may begin behind it. */
export function replaceOne(
  passage: string,
  random: () => number,
  replace: (place: Place) => string | null | undefined,
): string | null {
  const inner = wordsOf(passage).slice(1, -1);
  const found = inner.flatMap((place) => {
    const words = replace(place);
    return words === null || words === undefined || words === place.word ? [] : [{ place, words }];
  });
  const one = pick(found, random);
  return one ? put(passage, one.place, one.words) : null;
}
