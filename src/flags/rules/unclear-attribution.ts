import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { openScope, type OpenScope } from '../attribution/open-scope.ts';
import { twoSayers, type TwoSayers } from '../attribution/two-sayers.ts';
import { unclaimedQuotations } from '../attribution/unclaimed-quotations.ts';
import { factsOf, type Facts } from '../facts.ts';
import { raise, type Finding } from '../raise.ts';
import type { Rule } from '../types.ts';

/**
 * Flags a statement of which it is open who makes it: one with two sayers (“…, said Weber, Braun said”), a sentence
 * of two clauses with “according to X” behind them, and a quotation that nobody says.
 *
 * It is clear enough who says what where the second sayer is a paper (“Weber said, according to the minutes”), where
 * both clauses give figures or come from a poll, and where a quotation goes on from the paragraph before.
 */
export const retextUnclearAttribution: Plugin<[], Root> = () => (tree, file) => {
  const facts = factsOf(tree, file);
  for (const sentence of facts.tokensBySentence) {
    const two = twoSayers(sentence);
    const open = two ? undefined : openScope(sentence);
    if (two) raise(file, twoFinding(facts, two));
    if (open) raise(file, openFinding(facts, open));
  }
  for (const { start, end } of unclaimedQuotations(facts))
    raise(file, {
      rule: 'unclear-attribution',
      span: { start, end },
      reason: 'Neither this paragraph nor the one before tells who said this.',
      severity: 'medium',
    });
};

function twoFinding({ text }: Facts, { first, second }: TwoSayers): Finding {
  const one = text.slice(first.start, first.end);
  const other = text.slice(second.start, second.end);
  return {
    rule: 'unclear-attribution',
    span: { start: first.start, end: second.end },
    reason: `One statement has two who say it, “${one}” and “${other}”: whose words they are, and who passes them on, stays open.`,
    severity: 'low',
  };
}

function openFinding({ text }: Facts, { kind, isPerson, source, clause }: OpenScope): Finding {
  return {
    rule: 'unclear-attribution',
    span: source,
    reason: `It is open whether “${text.slice(source.start, source.end)}” also holds for “${text.slice(clause.start, clause.end)}”.`,
    severity: kind === 'concession' && isPerson ? 'medium' : 'low',
    related: [clause],
  };
}

/** The rule, explained. */
export const unclearAttribution: Rule = {
  id: 'unclear-attribution',
  title: 'It is open who says this',
  category: 'attribution',
  finds:
    'Statements with two sayers, sentences of which it is open how much “according to …” is meant for, and quotations that nobody is named for.',
  matters:
    'A reader must know whose words these are. Where that is open, the writer’s own view may pass for that of a source, or one person’s for another’s.',
  quotations: {
    looks: false,
    why: 'How a speaker attributes what others said is the speaker’s own affair; the attribution of the quotation itself stands outside it.',
  },
  good: [
    { text: '“We will go,” Weber said, according to a transcript of the call.', flagged: [] },
    { text: 'Weber leads by 9 points, and Braun trails by 12, according to a new poll.', flagged: [] },
    { text: '“We will go,” Weber said, adding that Braun said no.', flagged: [] },
    { text: 'Although it rained, the match was played, and the crowd stayed.', flagged: [] },
    { text: 'The plant makes boilers, pumps and valves, according to Weber.', flagged: [] },
    { text: '“We will go,” said Weber, who said he was not afraid.', flagged: [] },
    {
      text: 'Nothing is lost, Weber said.\n\n“We will go there again and we will win it all.”\n\nThe hall rose.',
      flagged: [],
    },
  ],
  bad: [
    {
      text: 'Yet, much as the allies would like him to be a pariah, the president has instead become a “partner”, according to Jatras.',
      flagged: ['according to Jatras'],
    },
    {
      text: 'The vote was held on Sunday, but the count was rigged, according to Anna Weber.',
      flagged: ['according to Anna Weber'],
    },
    { text: '“The bridge is closed,” said Weber, Braun said.', flagged: ['said Weber, Braun said'] },
    {
      text: 'The minister said the bridge would be closed, according to Anna Weber.',
      flagged: ['The minister said the bridge would be closed, according to Anna Weber'],
    },
    {
      text: 'Talks are over.\n\nThe hall was empty by noon.\n\n“We have waited here for seven hours and nobody came.”\n\nIt rained.',
      flagged: ['“We have waited here for seven hours and nobody came.”'],
    },
  ],
  plugin: retextUnclearAttribution,
};
