import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { alignWords, type Swap } from '../copies/align.ts';
import { findCandidates } from '../copies/candidates.ts';
import { factsOf, headingsOf, type Facts } from '../facts.ts';
import { raise } from '../raise.ts';
import { isWithin } from '../spans.ts';
import type { Token } from '../tokens.ts';
import type { Rule } from '../types.ts';

/**
 * Flags two sentences of one text that are alike but for a few words: one of them may be a rewritten copy of the other.
 *
 * Sentences under ten words are left alone (“He did not respond to a request for comment.”), and so is what is made to be alike:
 * headings, list items, rows of a table (“Leeds beat York 3–1.”), credits and notes. A quotation may be given twice.
 */
export const retextNearCopy: Plugin<[], Root> = () => (tree, file) => {
  const facts = factsOf(tree, file);
  const sentences = proseOf(facts);
  let found = 0;
  for (const [first, second] of findCandidates(sentences.map(({ words }) => words))) {
    const [one, other] = [sentences[first], sentences[second]];
    if (!one || !other) continue;
    const { share, swaps } = alignWords(one.words, other.words);
    if (share < LEAST_SHARE || differInFigures(swaps)) continue;
    found += 1;
    // A running report repeats itself all day; after a few the reader has seen it.
    if (found > MOST_FLAGS) break;
    raise(file, {
      rule: 'near-copy',
      span: { start: other.start, end: other.end },
      reason:
        swaps.length === 0
          ? 'This sentence stands in the text twice, word for word.'
          : `This sentence repeats an earlier one, but for ${listOf(swaps)}.`,
      severity: swaps.length === 0 ? 'low' : 'medium',
      related: [{ start: one.start, end: one.end }],
    });
  }
};

const MOST_FLAGS = 3;

const LEAST_WORDS = 10;

/** So much of the longer sentence must stand in the other one, in order. */
const LEAST_SHARE = 0.75;

interface Sentence {
  start: number;
  end: number;
  words: string[];
}

/** Sentences of prose outside quotations, as words in lower case; a sentence that is mostly quoted is left out. */
function proseOf(facts: Facts): Sentence[] {
  const headings = headingsOf(facts);
  return facts.tokensBySentence.flatMap((tokens): Sentence[] => {
    const words = tokens.filter(({ isWord }) => isWord);
    const [first] = tokens;
    const last = tokens.at(-1);
    if (!first || !last || words.length < LEAST_WORDS) return [];
    const kind = facts.blocks[first.block]?.kind;
    const isProse = (kind === 'paragraph' || kind === 'quote') && /^[.!?”"’')\]]$/.test(last.text);
    if (!isProse || isWithin(headings, first) || isMostly(words, ({ isQuoted }) => isQuoted)) return [];
    return [{ start: first.start, end: last.end, words: words.map(({ lower }) => lower) }];
  });
}

const isMostly = (words: readonly Token[], test: (token: Token) => boolean): boolean =>
  words.filter(test).length > words.length / 2;

/** Results and quotes of markets are written to one pattern, with other names and numbers each time. */
function differInFigures(swaps: readonly Swap[]): boolean {
  return swaps.some(({ from, to }) => /\d/.test(from) && /\d/.test(to));
}

const MOST_LISTED = 3;

function listOf(swaps: readonly Swap[]): string {
  const listed = swaps.slice(0, MOST_LISTED).map(({ from, to }) => {
    if (from === '') return `“${to}”, which is added`;
    if (to === '') return `“${from}”, which is left out`;
    return `“${to}” in place of “${from}”`;
  });
  const more = swaps.length - listed.length;
  return `${listed.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}

/** The rule, explained. */
export const nearCopy: Rule = {
  id: 'near-copy',
  title: 'Two sentences that are alike but for swapped words',
  category: 'rewriting',
  finds:
    'Two sentences of one text that have the same words in the same order, but for a few that were swapped, added or left out.',
  matters:
    'Nobody writes the same sentence twice. Where it happens a text was put together from copies, and the swapped words show that one of them was reworded to hide it.',
  quotations: {
    looks: false,
    why: 'A quotation may be given again, in the summary and in its place.',
  },
  good: [
    {
      text: 'The mayor opened the new bridge over the river on Monday morning. The minister closed the old tunnel under the lake on Friday.',
      flagged: [],
    },
    {
      text: 'Leeds beat York by 3 goals to 1 in the first match of the day. Leeds beat Hull by 2 goals to 0 in the first match of the day.',
      flagged: [],
    },
    { text: 'She did not reply. The firm was founded in 1950. She did not reply.', flagged: [] },
  ],
  bad: [
    {
      text: 'The ministry said it would send two hundred soldiers to the border before the end of the week. Nobody replied. The ministry said it would dispatch two hundred troops to the border before the end of the week.',
      flagged: [
        'The ministry said it would dispatch two hundred troops to the border before the end of the week.',
      ],
    },
    {
      text: 'The council has put off its vote on the new school until the spring. Parents are angry. The council has put off its vote on the new school until the spring.',
      flagged: ['The council has put off its vote on the new school until the spring.'],
    },
  ],
  plugin: retextNearCopy,
};
