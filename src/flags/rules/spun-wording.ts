import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { thresholdsOf } from '../../language/word-model/index.ts';
import type { Rule } from '../types.ts';
import { flagWords } from '../wording/flag-words.ts';

/**
 * Flags a set phrase in which one word was put in place of another that means about the same: “worldwide terrorism” for
 * “international terrorism”, as programs do that spin a text to look original.
 *
 * The model of `retextRealWordError` weighs each word against its synonyms in WordNet. Only strong evidence counts, since most words
 * with synonyms are simply the ones meant.
 */
export const retextSpunWording: Plugin<[], Root> = () => (tree, file) => {
  const { spins } = thresholdsOf();
  if (!spins) return;
  flagWords(tree, file, {
    rule: 'spun-wording',
    // What is only likely is left to the list of words worth a second look.
    least: spins.high,
    // In a text that no program rewrote such a word is nearly always meant.
    severityOf: () => 'low',
    kind: 'spins',
    reason: ({ word, expected, evidence }) =>
      `“${word}” is unusual in this phrase; the usual word is “${expected[0] ?? ''}”: “${evidence.frame}”.`,
  });
};

/** The rule, explained. */
export const spunWording: Rule = {
  id: 'spun-wording',
  title: 'A set phrase with one word swapped',
  category: 'wording',
  finds:
    'Phrases that everybody words one way, with one word replaced by another of about the same meaning: “worldwide terrorism” for “international terrorism”.',
  matters:
    'Such swaps are the mark of text that was rewritten by a program to look original, or translated word by word. What was a name or a term may be none any more.',
  quotations: {
    looks: true,
    why: 'A swapped word inside quotation marks alters what was said, and the flag says so.',
  },
  good: [
    { text: 'The two countries agreed to fight international terrorism together.', flagged: [] },
    { text: 'He bought a big house near the school and paid for it in cash.', flagged: [] },
    { text: 'The global economy shrank last year, the World Bank said.', flagged: [] },
  ],
  bad: [
    { text: 'The governor signed a state of exigency after the storm hit the coast.', flagged: ['exigency'] },
    { text: 'She won the Nobel Peace Prize for her fight for mortal rights.', flagged: ['mortal'] },
  ],
  plugin: retextSpunWording,
};
