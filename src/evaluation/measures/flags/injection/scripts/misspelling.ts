import type { Injector, Script } from '../damage.ts';
import { isWord, misspell } from '../slips.ts';
import { bodyOf, matchesIn, pick, replace } from '../text.ts';

const WORD = /(?<![\p{L}\p{P}$])\p{Ll}{6,}(?![\p{L}’'@-])/gu;

const NAME = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{5,}(?![\p{L}’'-])/gu;

/** One letter slip in a word of the dictionary, which makes none. */
const word: Injector = (article, random) => {
  const found = pick(
    matchesIn(article, bodyOf(article), WORD).filter(({ text }) => isWord(text)),
    random,
  );
  const wrong = found && misspell(found.text, random);
  return found && wrong ? { edits: [replace(found, wrong)] } : null;
};

/** One letter slip in a name that stands in the text three times or more. */
const name: Injector = (article, random) => {
  const all = Map.groupBy(matchesIn(article, bodyOf(article), NAME), ({ text }) => text);
  const found = pick(
    pick(
      [...all.values()].filter((group) => group.length >= 3),
      random,
    ) ?? [],
    random,
  );
  const wrong = found && misspell(found.text, random, (slip) => article.text.includes(slip));
  return found && wrong ? { edits: [replace(found, wrong)] } : null;
};

export const misspelling: Script = {
  rule: 'misspelling',
  kinds: [
    { what: 'a slip in a word', inject: word },
    { what: 'a slip in a name that the text has elsewhere', inject: name },
  ],
};
