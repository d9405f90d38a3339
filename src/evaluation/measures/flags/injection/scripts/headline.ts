import type { Article } from '../../../../../article/index.ts';
import type { Edit, Injector, Script } from '../damage.ts';
import { between, headlineOf, pick, replace, sentencesOf, type Random } from '../text.ts';

const STRANGERS = ['Henderson', 'Marchetti', 'Okafor', 'Lindqvist', 'Petrovic', 'Yamada', 'Kowalski'];

/** A name that is not the first word, or a number. */
const DETAIL =
  /(?<=\p{L},? )(?!\p{L}+day\b)\p{Lu}\p{Ll}{3,}(?![\p{L}’'-]| \p{Lu})|(?<![\p{L}\d$.,:/-])\d{2,3}(?![\p{L}\d]|[.,:/-]\d)/gu;

const MOST_WORDS = 18;

/** Gives an article a headline, and changes a name or a number in it to one that the body has not. */
const headed =
  (headlineFor: (article: Article, random: Random) => string | null): Injector =>
  (article, random) => {
    const right = headlineFor(article, random);
    if (right === null) return null;
    const detail = pick([...right.matchAll(DETAIL)], random);
    if (!detail) return null;
    const other = otherDetail(detail[0], article.text, random);
    const wrong = right.slice(0, detail.index) + other + right.slice(detail.index + detail[0].length);
    return { edits: [asHeadline(article, wrong)], control: [asHeadline(article, right)] };
  };

function asHeadline(article: Article, words: string): Edit {
  const old = headlineOf(article);
  return old ? replace(old, words) : replace({ start: 0, end: 0 }, `${words}\n\n`);
}

function otherDetail(detail: string, text: string, random: Random): string {
  if (/^\d/.test(detail)) {
    const taken = new Set(text.match(/\d+/g));
    for (;;) {
      const number = String(between(11, 989, random));
      if (!taken.has(number)) return number;
    }
  }
  return (
    pick(
      STRANGERS.filter((name) => !text.includes(name)),
      random,
    ) ?? 'Vandermeer'
  );
}

/** The article’s own headline: the corpus puts a full stop behind it. */
function ownHeadline(article: Article): string | null {
  const own = headlineOf(article);
  return own && article.text.slice(own.start, own.end).replace(/\.$/, '');
}

/** One of the first sentences, where it is short enough. */
function firstSentence(article: Article): string | null {
  const sentence = sentencesOf(article)
    .slice(0, 6)
    .find(({ text }) => /^\p{Lu}[^“”"]+\.$/u.test(text) && text.split(/\s+/).length <= MOST_WORDS);
  return sentence ? sentence.text.replace(/\.$/, '') : null;
}

export const headline: Script = {
  rule: 'headline',
  kinds: [
    { what: 'the article’s own headline with another name or figure', inject: headed(ownHeadline) },
    {
      what: 'a headline made of a first sentence, with another name or figure',
      inject: headed(firstSentence),
    },
  ],
};
