import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { factsOf, type Facts } from '../facts.ts';
import { bodiesIn } from '../naming/bodies.ts';
import { countriesIn } from '../naming/countries.ts';
import type { Mention } from '../naming/phrases.ts';
import { standingOf } from '../naming/prose.ts';
import { isProse, replacedNames } from '../naming/replaced.ts';
import { raise } from '../raise.ts';
import type { Rule } from '../types.ts';

/**
 * Flags a name without the article that it takes (“to Czech Republic”), or with one where it takes none (“the ISIS”). Which take
 * one is known of countries by their names, and of bodies and initials by how news write them. Not flagged:
 *
 * - what stands before a noun: “the NATO summit”, “Czech Republic officials”
 * - what is narrowed down: “the Iraq of today”, “the Russia that he knew”
 * - lists of names, which may share one article: “the US and United Kingdom”
 * - headings, datelines, lists, words in capitals and quotations
 * - a name that `replaced-throughout` flags
 */
export const retextNameForm: Plugin<[], Root> = () => (tree, file) => {
  if (!/\p{Lu}/u.test(String(file))) return;
  const facts = factsOf(tree, file);
  for (const [name, mentions] of Map.groupBy(judged(facts), (mention) => mention.phrase)) {
    const wrong = mentions.filter(({ isWrong }) => isWrong);
    const [first, ...others] = wrong;
    if (!first) continue;
    const written = facts.text.slice(first.start, first.end);
    const isMissing = first.article === 'the';
    const article = facts.tokens[first.from - 1];
    const isAll = wrong.length === mentions.length && wrong.length > 1 && name !== 'ukraine';
    raise(file, {
      rule: 'name-form',
      span: isMissing || !article ? first : { start: article.start, end: first.end },
      reason: isMissing
        ? `“${written}” stands here without the article that it takes: ${useOf(first, written)}`
        : `“${written}” takes no article: ${useOf(first, written)}`,
      severity: isAll ? 'medium' : 'low',
      expected: [isMissing ? `the ${written}` : written],
      related: others.map(({ start, end }) => ({ start, end })),
    });
  }
};

interface Judged extends Mention {
  article: 'the' | 'none';
  seen: { so: number; all: number } | null;
  isWrong: boolean;
}

/** The mentions of which one can tell whether they have an article, and whether it is the wrong way round. */
function judged(facts: Facts): Judged[] {
  const replaced = new Set(replacedNames(facts).flatMap(({ places }) => places.map(({ start }) => start)));
  const countries = countriesIn(facts).flatMap((mention) => {
    const article = mention.phrase === 'ukraine' ? 'none' : mention.article;
    return article === 'either' ? [] : [{ ...mention, article, seen: null }];
  });
  const isCountry = new Set(countriesIn(facts).map(({ start }) => start));
  const isFormal = new Set(countries.filter((mention) => mention.isFormal).map(({ start }) => start));
  const bodies = bodiesIn(facts).filter(({ start }) => !isCountry.has(start));
  return [...countries, ...bodies]
    .filter((mention) => isProse(mention, facts) && !replaced.has(mention.start))
    .flatMap((mention): Judged[] => {
      const { from, to, start } = mention;
      const standing = standingOf(facts.tokens, from, to, isCountry.has(start), isFormal.has(start));
      if (standing === null) return [];
      return [{ ...mention, isWrong: (standing === 'with-the') !== (mention.article === 'the') }];
    })
    .sort((a, b) => a.start - b.start);
}

function useOf({ article, seen }: Judged, written: string): string {
  const form = article === 'the' ? `“the ${written}”` : `“${written}” alone`;
  return seen === null || seen.all < 20
    ? `news write ${form}.`
    : `news write ${form} in ${seen.so.toLocaleString('en')} of ${seen.all.toLocaleString('en')} places.`;
}

/** The rule, explained. */
export const nameForm: Rule = {
  id: 'name-form',
  title: 'A name with the wrong article, or without its own',
  category: 'naming',
  finds:
    'The long name of a country or body without the article that it takes, and a name with an article that takes none.',
  matters:
    'Who writes about a country or body every day gets its name right. Where it is wrong, the words may have been translated or replaced without being read.',
  quotations: {
    looks: false,
    why: 'A speaker’s English is the speaker’s own.',
  },
  good: [
    { text: 'Turkey joined NATO in 1952. The NATO summit opens on Monday.', flagged: [] },
    { text: 'The FBI and the CIA met in the Czech Republic.', flagged: [] },
    {
      text: 'Czech Republic officials met the ISIS fighters. He remembers the Iraq of his youth.',
      flagged: [],
    },
    { text: 'The treaty binds the United States and United Kingdom.', flagged: [] },
    { text: 'They say “the NATO” here. He worked for Human Rights Watch and the World Bank.', flagged: [] },
  ],
  bad: [
    { text: 'He vowed to destroy the ISIS, and to kill its leaders.', flagged: ['the ISIS'] },
    { text: 'She moved to Czech Republic in 2003.', flagged: ['Czech Republic'] },
    { text: 'Turkey is a member of the NATO. The NATO said nothing.', flagged: ['the NATO'] },
    { text: 'He was stationed in the Iraq.', flagged: ['the Iraq'] },
    { text: 'The president returned to White House on Sunday.', flagged: ['White House'] },
  ],
  plugin: retextNameForm,
};
