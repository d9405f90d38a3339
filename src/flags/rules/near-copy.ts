import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { findCandidates } from '../copies/candidates.ts';
import { listSwaps, swapsOfCopy } from '../copies/compare.ts';
import { proseOf } from '../copies/prose.ts';
import { factsOf } from '../facts.ts';
import { raise } from '../raise.ts';
import type { Rule } from '../types.ts';

/**
 * Flags two sentences of one text that are alike but for a few words: one of them may be a rewritten copy of the other.
 * What two reports have in common is found when a site is put together, and flagged under this rule too (`findSharedSentences`).
 *
 * Sentences under ten words are left alone (“He did not respond to a request for comment.”), and so is what is made to be alike:
 * headings, list items, rows of a table (“Leeds beat York 3–1.”), credits and notes. A quotation may be given twice.
 */
export const retextNearCopy: Plugin<[], Root> = () => (tree, file) => {
  const sentences = proseOf(factsOf(tree, file));
  let found = 0;
  for (const [first, second] of findCandidates(sentences.map(({ words }) => words))) {
    const [one, other] = [sentences[first], sentences[second]];
    if (!one || !other) continue;
    const swaps = swapsOfCopy(one.words, other.words);
    if (!swaps) continue;
    found += 1;
    // A running report repeats itself all day; after a few the reader has seen it.
    if (found > MOST_FLAGS) break;
    raise(file, {
      rule: 'near-copy',
      span: { start: other.start, end: other.end },
      reason:
        swaps.length === 0
          ? 'This sentence stands in the text twice, word for word.'
          : `This sentence repeats an earlier one, but for ${listSwaps(swaps)}.`,
      severity: swaps.length === 0 ? 'low' : 'medium',
      related: [{ start: one.start, end: one.end }],
    });
  }
};

const MOST_FLAGS = 3;

/** The rule, explained. */
export const nearCopy: Rule = {
  id: 'near-copy',
  title: 'Two sentences that are alike but for swapped words',
  category: 'rewriting',
  finds:
    'Two sentences of one article, or of the articles of two reports, that have the same words in the same order, but for a few that were swapped, added or left out.',
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
