import { randomFor } from '../flags/random-for.ts';
import type { NewsArticle } from '../flags/news-articles.ts';
import { readSynonyms } from '../../../language/word-model/train/synonyms.ts';
import { pick, wordsOf, type Case, type CaseClass, type Others } from './cases.ts';
import { SCRIPTS } from './scripts.ts';

/** A made quotation, with the articles that it is compared with; its own comes first, unless it is unrelated. */
export interface Trial extends Case {
  isAside: boolean;
  article: number;
  sources: number[];
}

/** So many quotations of each class are made from an article, where it has the passages for it. */
const EACH = 3;

/** How many other articles are among the sources. */
const BESIDE = 4;

/** Shorter passages stand in two places by chance. */
const LEAST_WORDS = 7;

/** Makes quotations of every class from the sentences and the quotations of articles; the same ones in every run. */
export function makeTrials(news: readonly NewsArticle[]): Trial[] {
  const passages = news.map(passagesOf);
  const synonyms = readSynonyms();
  const words = [
    ...new Set(news.flatMap(({ article }) => article.text.match(/(?<= )\p{Ll}{4,}(?= )/gu) ?? [])),
  ];
  const names = namesOf(news);
  return news.flatMap(({ isAside }, article) => {
    const own = passages[article] ?? [];
    const sources = Array.from({ length: BESIDE + 1 }, (_, at) => (article + at * 2) % news.length);
    const far = passages[(article + news.length - 3) % news.length] ?? [];
    return (Object.keys(SCRIPTS) as CaseClass[]).flatMap((name) => {
      const trials: Trial[] = [];
      const random = randomFor('made quotations', article, name);
      for (let tries = 0; tries < 40 && trials.length < EACH; tries += 1) {
        const at = Math.floor(random() * own.length);
        const passage = own[at];
        const unrelated = pick(far, random);
        if (passage === undefined || unrelated === undefined) break;
        const others: Others = { passage: farFrom(own, at, random), unrelated, words, names, synonyms };
        const made = SCRIPTS[name](passage, random, others);
        if (!made || trials.some((trial) => trial.words === made.words)) continue;
        trials.push({ ...made, class: name, isAside, article, sources });
      }
      return trials;
    });
  });
}

/** Sentences and what stands between quotation marks, if long enough and not twice in the article. */
function passagesOf({ article: { text, sentences, quotations } }: NewsArticle): string[] {
  const spans = [...sentences, ...quotations.map(({ inner }) => inner)];
  const all = spans.map(({ start, end }) => text.slice(start, end).trim());
  return [...new Set(all)].filter(
    (passage) =>
      wordsOf(passage).length >= LEAST_WORDS &&
      !/[\n[\]…]|\.\.\./.test(passage) &&
      text.indexOf(passage) === text.lastIndexOf(passage),
  );
}

/** A passage that does not stand beside the one given, nor in it. */
function farFrom(passages: readonly string[], at: number, random: () => number): string | null {
  const own = passages[at] ?? '';
  const far = passages.filter(
    (passage, index) => Math.abs(index - at) > 2 && !own.includes(passage) && !passage.includes(own),
  );
  return pick(far, random) ?? null;
}

/** Words with a capital that no article has in lower case. */
function namesOf(news: readonly NewsArticle[]): string[] {
  const lower = new Set(news.flatMap(({ article }) => article.text.match(/\b\p{Ll}+/gu) ?? []));
  const capital = news.flatMap(
    ({ article }) => article.text.match(/(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}(?= )/gu) ?? [],
  );
  return [...new Set(capital)].filter((name) => !lower.has(name.toLowerCase()) && !DATES.test(name));
}

const DATES =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|April|June|July|August|September|October|November|December)$/;
