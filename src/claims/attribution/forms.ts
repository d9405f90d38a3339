import { hashWord } from './hash.ts';
import { stem, wordClass, wordShape } from './word-classes.ts';

/** What is known of each spelling of a text, worked out once a spelling. */
export interface Forms {
  ids: Map<string, number>;
  /** In lower case, with straight apostrophes. */
  lower: string[];
  word: number[];
  stem: number[];
  ending: number[];
  wordClass: number[];
  shape: number[];
  /** How often such a word is a cue: 0 hardly ever, 3 mostly. */
  cue: number[];
  cueStrength: ReadonlyMap<string, number>;
}

/** An empty table of spellings. */
export function createForms(cueStrength: ReadonlyMap<string, number>): Forms {
  return {
    ids: new Map(),
    lower: [],
    word: [],
    stem: [],
    ending: [],
    wordClass: [],
    shape: [],
    cue: [],
    cueStrength,
  };
}

/** The index of a spelling, which is entered where it is new. */
export function formOf(forms: Forms, raw: string): number {
  const known = forms.ids.get(raw);
  if (known !== undefined) return known;
  const id = forms.lower.length;
  const word = raw.replace(/[’‘]/g, "'");
  const lower = word.toLowerCase();
  const bare = stem(lower);
  forms.ids.set(raw, id);
  forms.lower.push(lower);
  forms.word.push(hashWord(lower));
  forms.stem.push(hashWord(bare));
  forms.ending.push(hashWord(lower.slice(-3)));
  forms.wordClass.push(wordClass(word, lower));
  forms.shape.push(wordShape(word, lower));
  forms.cue.push(forms.cueStrength.get(lower) ?? 0);
  return id;
}
