/** Two spellings of one word. */
export interface Pair {
  /** What all forms of one word share. */
  head: string;
  /** Empty where that form tells nothing, because both write it or it is another word too. */
  british: string;
  american: string;
  /** Which of the two Canada writes; it mixes them by its own rules. */
  canadian: 'british' | 'american' | 'both';
  /** Whether the American form is evidence of American spelling. */
  tellsAmerican: boolean;
  /** 1, or a half where many on the other side write it too, so that it cannot decide alone. */
  weight: 1 | 0.5;
}

export type Variety = 'british' | 'american';

/** What a spelling tells. */
export interface Spelling {
  variety: Variety;
  /** What all forms of one word share. */
  head: string;
  /** The same word as the other variety spells it; null where that would be ambiguous. */
  other: string | null;
  weight: 1 | 0.5;
  /** Whether it is also the Canadian spelling. */
  canadian: boolean;
}
