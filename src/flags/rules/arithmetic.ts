import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { answerSlips } from '../arithmetic/answers.ts';
import { changeSlips } from '../arithmetic/changes.ts';
import { differenceSlips } from '../arithmetic/differences.ts';
import type { Line, Slip } from '../arithmetic/line.ts';
import { partSlips } from '../arithmetic/parts.ts';
import { shareSlips } from '../arithmetic/shares.ts';
import { voteSlips } from '../arithmetic/votes.ts';
import { yearSlips } from '../arithmetic/years.ts';
import { factsOf } from '../facts.ts';
import { bySentence, figuresOf } from '../numbers/figures.ts';
import { raise } from '../raise.ts';
import type { Rule } from '../types.ts';

const CHECKS: readonly ((line: Line) => Slip[])[] = [
  changeSlips,
  partSlips,
  shareSlips,
  answerSlips,
  differenceSlips,
  voteSlips,
  yearSlips,
];

/**
 * Flags sums in one sentence that do not come out: parts against their whole (“12 people, 5 men and 8 women”), changes
 * against their rate (“from 40 to 60, a rise of 20 %”), shares over 100, votes against a body’s size, years against ages
 * and durations.
 *
 * Rounding (“a third”, 33 %) and hedges (“nearly doubled”) are allowed for. What does not say that it is all (“12 people,
 * including 5 men”) need not add up; percentage points are not per cents (from 40 % to 60 % is 20 points or 50 %).
 */
export const retextArithmetic: Plugin<[], Root> = () => (tree, file) => {
  const facts = factsOf(tree, file);
  const figures = figuresOf(facts);
  const { tokens, tokensBySentence, published } = facts;
  const year = published === null ? null : Number(published.slice(0, 4));
  for (const group of bySentence(figures)) {
    // A list or a table has its sums elsewhere.
    if (group.length > 12) continue;
    const words = tokensBySentence[group[0]?.sentence ?? -1] ?? [];
    const plain = ` ${words.map(({ lower }) => lower).join(' ')} `;
    const line = { tokens, words, figures: group, plain, year };
    for (const { span, related, reason, severity } of CHECKS.flatMap((check) => check(line)))
      raise(file, { rule: 'arithmetic', span, reason, severity, related });
  }
};

/** The rule, explained. */
export const arithmetic: Rule = {
  id: 'arithmetic',
  title: 'A sum that does not come out',
  category: 'number',
  finds:
    'Figures of one sentence that cannot all be right: parts and whole, a change and its rate, shares, votes, ages, years and durations.',
  matters: 'One of the figures is wrong. Readers rarely do the sum, so that such an error travels far.',
  quotations: {
    looks: true,
    why: 'A sum is wrong whoever does it; a reader should know that a speaker’s figures do not fit, or were copied wrongly.',
  },
  good: [
    { text: 'The blast killed 12 people, including five men and three women.', flagged: [] },
    {
      text: 'It rose from 40 to 60, a rise of 50 percent. Sales went from 3 million to 4 million, up 33 percent.',
      flagged: [],
    },
    { text: 'Support rose from 40 percent to 60 percent, a rise of 20 percentage points.', flagged: [] },
    {
      text: 'Output nearly doubled from 5.2 million to 10 million tons, and prices tripled from $2 to $6.',
      flagged: [],
    },
    { text: 'Of the 100 seats, 40 went to the left and 35 to the right.', flagged: [] },
    {
      text: 'He was born in 1950 and died in 2010 at the age of 59. He reigned from 1990 to 2005, for 15 years.',
      flagged: [],
    },
    {
      text: 'The 100-member Senate voted 52-48. She leads by 5 points, 47 percent to 42 percent.',
      flagged: [],
    },
    { text: 'They hired three cars, two trucks and five bikes for 12 people.', flagged: [] },
  ],
  bad: [
    { text: 'The blast killed 12 people, five men and eight women.', flagged: ['five men and eight'] },
    {
      text: 'Of the 100 seats, 40 went to the left, 35 to the right and the remaining 20 to the greens.',
      flagged: ['40 went to the left, 35 to the right and the remaining 20'],
    },
    { text: 'Sales rose from 40 to 60, a rise of 20 percent.', flagged: ['20 percent'] },
    { text: 'Output doubled from 3 million to 5 million tons.', flagged: ['3 million to 5 million'] },
    { text: 'The rate rose from 60 percent to 40 percent.', flagged: ['60 percent to 40 percent'] },
    { text: 'The 100-member Senate voted 52-49 for the bill.', flagged: ['52-49'] },
    {
      text: 'A poll finds that 62 percent approve and 45 percent disapprove of him.',
      flagged: ['45 percent'],
    },
    { text: 'She leads him by 8 points, 47 percent to 42 percent.', flagged: ['8'] },
    { text: 'Only 5 of the 12 members (52 percent) came.', flagged: ['52 percent'] },
    { text: 'Born in 1950, she died in 2000 at the age of 60.', flagged: ['60'] },
    { text: 'He reigned from 1990 to 2005, for 20 years.', flagged: ['20'] },
    { text: 'The club won the cup three times, in 2001 and 2005.', flagged: ['three times'] },
  ],
  plugin: retextArithmetic,
};
