import winkModel from 'wink-eng-lite-web-model';
import winkNLP, { type PartOfSpeech } from 'wink-nlp';

/** A part of speech, as Universal Dependencies name them: https://universaldependencies.org/u/pos/. */
export type Part = PartOfSpeech;

/** A word or sign, and whether it is written together with the one before it. */
export interface Taggable {
  text: string;
  isGlued: boolean;
}

let loaded: ReturnType<typeof winkNLP> | undefined;

/** Loaded when it is first asked for: commands that tag nothing need not wait for it. */
function tagger(): ReturnType<typeof winkNLP> {
  // `sbd` because the tagger begins anew with each sentence.
  loaded ??= winkNLP(winkModel, ['sbd', 'pos']);
  return loaded;
}

/** Of longer strings of letters wink-nlp reads the beginning, since it takes the square of a word’s length. */
const LONGEST = 60;

/**
 * The part of speech of each word of a paragraph, by wink-nlp: right in about 95 of 100 words by its makers’ own count, at
 * half a million words a second.
 *
 * Words are handed over apart from each other, since wink-nlp takes “Clinton’s” for two words or for one, depending on
 * what it has read before; so the same paragraph always gets the same parts.
 */
export function tagParts(words: readonly Taggable[]): Part[] {
  if (words.length === 0) return [];
  const starts: number[] = [];
  let text = '';
  for (const { text: word, isGlued } of words) {
    if (text !== '' && !isGlued) text += ' ';
    starts.push(text.length);
    text += word.slice(0, LONGEST).replaceAll('’', "'");
  }
  const nlp = tagger();
  const tokens = nlp.readDoc(text).tokens();
  // wink-nlp takes its helpers by name, without their object.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const parts = tokens.out(nlp.its.pos) as Part[];
  const tagged: Part[] = [];
  let at = 0;
  tokens.out().forEach((value, index) => {
    const start = text.indexOf(value, at);
    if (start < 0) return;
    at = start + value.length;
    const part = parts[index] ?? 'X';
    while (tagged.length < starts.length && (starts[tagged.length] ?? 0) < at) tagged.push(part);
    // Of a word that was taken apart the last piece counts, as in “cease-fire”.
    const last = tagged.length - 1;
    const word = words[last]?.text ?? '';
    if (word.includes('-') && at <= (starts[last] ?? 0) + word.length) tagged[last] = part;
  });
  while (tagged.length < words.length) tagged.push('X');
  return tagged;
}
