import type { Injector, Script } from '../damage.ts';
import { isQuoted, matchesIn, pick, sentencesOf, replace } from '../text.ts';

const NOBODY = [
  'Some officials',
  'Sources',
  'A source familiar with the matter',
  'Some observers',
  'Insiders',
  'Several people close to the campaign',
];

/** “Clinton said”, “Mr. McKinley told”, at the head of a sentence or behind a comma. */
const NAMED =
  /(?<=^|, |[”"] )(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\. |President |Senator )?(?:\p{Lu}\p{Ll}[\p{L}’'-]+ ){1,3}(?=(?:said|told|added|argued|claimed)(?![\p{L}]))/gu;

/** Puts somebody whom nobody could name in the place of a named source. */
const namedReplaced: Injector = (article, random) => {
  const named = matchesIn(article, sentencesOf(article), NAMED).filter(
    (source) => !isQuoted(article, source),
  );
  const source = pick(named, random);
  const words = pick(NOBODY, random);
  if (!source || words === undefined) return null;
  const isFirst = article.sentences.some(({ start }) => start === source.start);
  const nobody = isFirst ? words : words.charAt(0).toLowerCase() + words.slice(1);
  return { edits: [replace({ start: source.start, end: source.end - 1 }, nobody)] };
};

export const anonymousSource: Script = {
  rule: 'anonymous-source',
  kinds: [
    { what: 'a named source replaced by “some officials”, “sources” and the like', inject: namedReplaced },
  ],
};
