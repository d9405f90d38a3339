import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { factsOf } from '../facts.ts';
import { replacedNames, type ReplacedName } from '../naming/replaced.ts';
import { raise } from '../raise.ts';
import type { Rule } from '../types.ts';

/**
 * Flags a long name that stands, at least twice, where only a short one fits: a country’s formal name without its article, beside the
 * country’s own adjective or short name (“Russian Federation was”, “Russia’s military”), or by itself where only treaties write the
 * name so (“North United States of America”); a body’s name three times, and never with
 * the article that news give it. Each name is flagged once, its other places are related. Not flagged:
 *
 * - a formal name that has its article: “the Russian Federation”
 * - one that stands before a noun, as an adjective may: “United States officials”
 * - headings, datelines, lists, words in capitals and quotations
 */
export const retextReplacedThroughout: Plugin<[], Root> = () => (tree, file) => {
  if (!QUICK.test(String(file))) return;
  for (const { name, usual, beside, places } of replacedNames(factsOf(tree, file))) {
    const [first, ...others] = places;
    if (!first) continue;
    raise(file, {
      rule: 'replaced-throughout',
      span: { start: first.start, end: first.end },
      reason: reasonOf(name, usual, beside, places.length),
      severity: 'medium',
      expected: usual === undefined ? [] : [usual],
      related: others.map(({ start, end }) => ({ start, end })),
    });
  }
};

/** Two words with capitals, or more with “of” between them. */
const QUICK = /\p{L} (?:of (?:the )?)?\p{Lu}\p{L}/u;

function reasonOf(
  name: string,
  usual: ReplacedName['usual'],
  beside: ReplacedName['beside'],
  times: number,
): string {
  const count = times === 2 ? 'twice' : `${times} times`;
  const stands = `“${name}” stands ${count} without the article that it takes`;
  const instead = usual === undefined ? 'another name' : `“${usual}”`;
  const also = beside === undefined ? '' : `, beside “${beside}”`;
  return `${stands}${also}: it looks put in the place of ${instead} by search and replace.`;
}

/** The rule, explained. */
export const replacedThroughout: Rule = {
  id: 'replaced-throughout',
  title: 'A name put in for another throughout',
  category: 'rewriting',
  finds:
    'A long or formal name that stands again and again in places that only a shorter name fits: without its article, beside the short name’s own adjective or possessive.',
  matters:
    'Nobody writes so. A program or a hurried hand has changed one word for another everywhere, and may have changed more, quotations among it, without anybody reading the result.',
  quotations: {
    looks: false,
    why: 'A speaker may leave out articles; the pattern is looked for in the article’s own words.',
  },
  good: [
    {
      text: 'The Russian Federation signed the treaty. Russian officials met envoys of the Russian Federation.',
      flagged: [],
    },
    { text: 'United States officials met Russian ones. The talks go on in the United States.', flagged: [] },
    {
      text: 'Britain left the European Union in 2020. British firms trade with the United Kingdom’s partners.',
      flagged: [],
    },
    {
      text: 'He spoke of “Russian Federation”. “To Russian Federation,” the Russian toast went.',
      flagged: [],
    },
  ],
  bad: [
    {
      text: 'Kerry went to Russian Federation on Monday. The Russian president received him. Russian Federation is ready to talk.',
      flagged: ['Russian Federation'],
    },
    {
      text: 'Exports to People’s Republic of China fell. Chinese buyers stayed away, and People’s Republic of China officials blamed the dollar.',
      flagged: ['People’s Republic of China'],
    },
    {
      text: 'He was born in United Kingdom. British law applies in United Kingdom.',
      flagged: ['United Kingdom'],
    },
  ],
  plugin: retextReplacedThroughout,
};
