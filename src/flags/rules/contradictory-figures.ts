import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { ageConflicts } from '../contradictions/ages.ts';
import { casualtyConflicts } from '../contradictions/casualties.ts';
import type { Conflict } from '../contradictions/conflict.ts';
import { repeatedConflicts } from '../contradictions/repeated.ts';
import { twinConflicts } from '../contradictions/twins.ts';
import { factsOf, type Facts } from '../facts.ts';
import { figuresOf, type Figure } from '../numbers/figures.ts';
import { raise } from '../raise.ts';
import type { Rule } from '../types.ts';

/**
 * Flags two figures for one quantity: “killed 12 people … the 14 dead”. The later one is flagged, the earlier one shown
 * beside it; the message leaves open which is right.
 *
 * It keeps to what surely is one quantity: the killed or hurt of one event, the age of one person, one thing taken up with
 * “the”, and two clauses of nearly the same words. Not: comparisons and changes (“rose from 40 to 60”), parts (“five of
 * them”), additions (“12 more”), hedges that allow for both (“more than 500”, 520), other people, places and times.
 */
export const retextContradictoryFigures: Plugin<[], Root> = () => (tree, file) => {
  const facts = factsOf(tree, file);
  const figures = figuresOf(facts);
  if (figures.length < 2) return;
  const found = [
    ...casualtyConflicts(facts, figures),
    ...ageConflicts(facts, figures),
    ...repeatedConflicts(facts, figures),
    ...twinConflicts(facts, figures),
  ].sort((a, b) => a.two.start - b.two.start);
  const seen = new Set<Figure>();
  for (const conflict of found) {
    if (seen.has(conflict.two)) continue;
    seen.add(conflict.two);
    const span = spanOf(facts, conflict.two);
    const other = spanOf(facts, conflict.one);
    raise(file, {
      rule: 'contradictory-figures',
      span,
      reason: reasonOf(facts, conflict),
      severity: conflict.isWeak ? 'medium' : 'high',
      related: [other],
    });
  }
};

function reasonOf(facts: Facts, { one, two, quantity }: Conflict): string {
  const [a, b] = [spanOf(facts, one), spanOf(facts, two)].map(({ start, end }) =>
    facts.text.slice(start, end),
  );
  return `The text says “${b ?? ''}” here and “${a ?? ''}” elsewhere, of what seems to be ${quantity}.`;
}

/** The number with its noun, where they stand together. */
function spanOf({ tokens }: Facts, figure: Figure): { start: number; end: number } {
  const end = tokens[figure.nounEnd]?.end ?? figure.end;
  return { start: figure.start, end: Math.max(figure.end, end, tokens[figure.last]?.end ?? 0) };
}

/** The rule, explained. */
export const contradictoryFigures: Rule = {
  id: 'contradictory-figures',
  title: 'Two figures for one quantity',
  category: 'number',
  finds:
    'Two different numbers that one text gives for one quantity: the killed or hurt of one event, the age of one person, a thing or group told of twice.',
  matters:
    'At least one of the two figures is wrong, and a reader cannot know which; whoever quotes the text may take either.',
  quotations: {
    looks: false,
    why: 'Speakers may well disagree with each other and with the writer about a figure.',
  },
  good: [
    {
      text: 'The blast killed 12 people. Two more died in hospital, so that 14 people were killed.',
      flagged: [],
    },
    { text: 'The attack in Paris killed 130 people. The attack in Brussels killed 32 people.', flagged: [] },
    {
      text: 'More than 500 people were hurt. On Friday officials counted 520 people who were hurt.',
      flagged: [],
    },
    {
      text: 'Support for the law rose to 60 percent. A year ago support for the law stood at 40 percent.',
      flagged: [],
    },
    { text: 'The storm killed 12 people. “We know of 14 dead,” the mayor said.', flagged: [] },
    { text: 'Jane Doe, 34, sued. Her brother John Doe, 38, did not.', flagged: [] },
    { text: 'A 12-member panel chose him; a 14-member panel confirmed him.', flagged: [] },
    { text: 'Twelve miners were trapped. The five miners who got out are well.', flagged: [] },
  ],
  bad: [
    { text: 'A bomb killed 12 people on Monday. The 14 dead were found in the hall.', flagged: ['14 dead'] },
    { text: 'Five people were hurt. Police said six people were injured.', flagged: ['six people'] },
    {
      text: 'Jane Doe, 34, sued the city. A lawyer for the 37-year-old Jane Doe spoke.',
      flagged: ['37-year-old Jane Doe'],
    },
    {
      text: 'The council named a 12-member panel. The 14-member panel meets on Friday.',
      flagged: ['14-member panel'],
    },
    { text: 'Thirty miners were trapped. The 33 miners are alive.', flagged: ['33 miners'] },
    {
      text: 'The survey says 42 percent of parents support the plan. Hardly anybody expected it. In all, 45 percent of parents support the plan.',
      flagged: ['45 percent of parents'],
    },
  ],
  plugin: retextContradictoryFigures,
};
