import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import type { Span } from '../../schemas/common.ts';
import { factsOf } from '../facts.ts';
import { raise } from '../raise.ts';
import { bodyOf } from '../reference/body.ts';
import { unclearIt, unclearThey } from '../reference/parties.ts';
import { unclearSpeakers } from '../reference/speakers.ts';
import type { Rule } from '../types.ts';

/**
 * Flags a pronoun of which a reader cannot tell whom it means: “he said” where two people were named and neither was
 * speaking, or where nobody is named in the paragraph or the one before; “they are at odds” behind a sentence with a group of
 * people and two countries; “it” behind two countries that deal with each other (“dialogue with the United States on the part
 * it could play”).
 *
 * So is “he said” behind a sentence that puts a newcomer beside the one whom the text is about (“Baker, an adviser, had met
 * Kerry a day earlier. … he said”), unless the newcomer is about to be quoted there (“Baker criticized Kerry”).
 *
 * Whoever speaks in the paragraph or the one before goes on speaking (“… Kerry said. The plan by Lavrov is old, he said”), so
 * does whoever the sentence before is about, and a chain of “he said” is one speaker’s.
 */
export const retextAmbiguousPronoun: Plugin<[], Root> = () => (tree, file) => {
  const facts = factsOf(tree, file);
  const { sentences } = bodyOf(facts);
  const textOf = ({ start, end }: Span): string => facts.text.slice(start, end);
  const quote = (spans: readonly Span[]): string => list(spans.map((span) => `“${textOf(span)}”`));
  for (const { pronoun, verb, candidates, isFar } of unclearSpeakers(facts, sentences)) {
    const span = { start: pronoun.start, end: verb.end };
    const who =
      candidates.length === 0 ? '' : ` ${isFar ? 'The last before is' : 'It may be'} ${quote(candidates)}.`;
    raise(file, {
      rule: 'ambiguous-pronoun',
      span,
      reason: isFar
        ? `“${textOf(span)}” has nobody to refer to: this paragraph and the one before name no such person.${who}`
        : `“${textOf(span)}” does not tell who speaks, and nobody was speaking before.${who}`,
      severity: 'medium',
      related: spansOf(candidates),
    });
  }
  for (const { pronoun, candidates } of unclearThey(facts, sentences)) {
    raise(file, {
      rule: 'ambiguous-pronoun',
      span: { start: pronoun.start, end: pronoun.end },
      reason: `“${pronoun.text}” may mean the people or the countries and bodies of the sentence before: ${quote(candidates)}.`,
      severity: 'medium',
      related: spansOf(candidates),
    });
  }
  for (const { pronoun, candidates } of unclearIt(facts, sentences)) {
    raise(file, {
      rule: 'ambiguous-pronoun',
      span: { start: pronoun.start, end: pronoun.end },
      reason: `“${pronoun.text}” may mean ${quote(candidates)}.`,
      severity: 'low',
      related: spansOf(candidates),
    });
  }
};

const spansOf = (spans: readonly Span[]): Span[] => spans.map(({ start, end }) => ({ start, end }));

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

/** The rule, explained. */
export const ambiguousPronoun: Rule = {
  id: 'ambiguous-pronoun',
  title: 'A pronoun that may mean several',
  category: 'reference',
  finds:
    '“He said” where two people may be the speaker, or nobody near; “they” and “it” behind several countries, bodies or groups that fit.',
  matters:
    'A reader may give words to somebody who never said them. Where sentences were moved or cut, a pronoun often ends up beside the wrong name.',
  quotations: {
    looks: false,
    why: 'Whoever is quoted may mean somebody who was named before the quotation.',
  },
  good: [
    { text: 'John Kerry met Sergei Lavrov. He said that the talks went well.', flagged: [] },
    {
      text: 'The plan pleases John Kerry, and Sergei Lavrov likes it, Fred Baker told reporters.\n\nThe rest is open, he said.',
      flagged: [],
    },
    { text: 'The driver left early.\n\nIt rained in Bonn, he said.\n\nIt was cold, he added.', flagged: [] },
    { text: 'Russia and Turkey signed the pact. They disagree on the rest.', flagged: [] },
    { text: 'Russia told the United States that it would leave.', flagged: [] },
  ],
  bad: [
    {
      text: 'The bridge of John Kerry, which Sergei Lavrov admired, is closed. The bank insists that Fred Baker pay for it.\n\nThe price of bread rose in Bonn, he said.',
      flagged: ['he said'],
    },
    {
      text: 'John Kerry went home.\n\nBread is dear in Bonn.\n\nMilk is dear as well.\n\nThe price of salt rose, he said.',
      flagged: ['he said'],
    },
    {
      text: 'US officials believe Russia is reluctant to go on. They are at odds over Ukraine.',
      flagged: ['They'],
    },
    {
      text: 'Russia sought dialogue with the United States on the part it could play in Ukraine.',
      flagged: ['it'],
    },
  ],
  plugin: retextAmbiguousPronoun,
};
