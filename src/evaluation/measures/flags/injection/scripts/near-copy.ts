import { readSynonyms } from '../../../../../language/word-model/train/synonyms.ts';
import type { Injector, Script } from '../damage.ts';
import { bodyOf, pick, plainSentencesOf, replace, shuffled, type Random } from '../text.ts';

let synonyms: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Words with others that mean about the same in WordNet. */
function synonymsOf(word: string): string[] {
  synonyms ??= readSynonyms();
  return [...(synonyms.get(word) ?? [])];
}

/** A sentence with one or two words swapped; null where none has a synonym. */
function reworded(sentence: string, random: Random): string | null {
  const words = [...sentence.matchAll(/(?<![\p{L}-])\p{Ll}{5,}(?![\p{L}-])/gu)].filter(
    ([word]) => synonymsOf(word).length > 0,
  );
  const chosen = shuffled(words, random).slice(0, random() < 0.5 ? 1 : 2);
  if (chosen.length === 0) return null;
  return chosen
    .sort((a, b) => b.index - a.index)
    .reduce((text, { index, 0: word }) => {
      const other = pick(synonymsOf(word), random) ?? word;
      return text.slice(0, index) + other + text.slice(index + word.length);
    }, sentence);
}

/** Says a sentence again at the end of a paragraph further on. */
const saidAgain: Injector = (article, random) => {
  const sentence = pick(
    plainSentencesOf(article).filter(({ text }) => text.split(/\s+/).length >= 10),
    random,
  );
  const copy = sentence && reworded(sentence.text, random);
  const block = sentence && pick(bodyOf(article).slice(sentence.block + 2), random);
  return copy && block ? { edits: [replace({ start: block.end, end: block.end }, ` ${copy}`)] } : null;
};

export const nearCopy: Script = {
  rule: 'near-copy',
  kinds: [{ what: 'a sentence again with one or two words swapped', inject: saidAgain }],
};
