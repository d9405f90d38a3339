import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import type { Span } from '../../schemas/common.ts';
import { factsOf } from '../facts.ts';
import { raise } from '../raise.ts';
import { bodyOf } from '../reference/body.ts';
import { unintroducedIn, type Unintroduced } from '../reference/persons.ts';
import type { Rule } from '../types.ts';

/**
 * Flags a surname that nothing introduces where it first stands: no first name and no role at all (“according to Jatras”), or
 * only further down (“Mr Lavrov said”, later “Sergei Lavrov”). One flag a person.
 *
 * The headline introduces nobody. Left alone are names in quotation marks, in headings, lists and the short lines under a
 * headline; a surname that an earlier name shares (“the Reed family … Reed”); what names a thing (“Newton’s law”, “a Trump
 * presidency”, “Tesla said”); and what the words behind it explain (“Weber, a baker,”, “Weber is the director”). Whoever is
 * no source may be known to every reader, so that this is a hint only, as is a name with a description in the same sentence
 * (“Putin …, the Russian president”).
 */
export const retextPersonNotIntroduced: Plugin<[], Root> = () => (tree, file) => {
  const facts = factsOf(tree, file);
  for (const person of unintroducedIn(facts, bodyOf(facts))) {
    const { name, later, isSource, description } = person;
    const other = later ?? description;
    raise(file, {
      rule: 'person-not-introduced',
      span: { start: name.start, end: name.end },
      reason: reasonFor(person, ({ start, end }) => facts.text.slice(start, end)),
      severity: isSource && !description ? 'medium' : 'low',
      related: other ? [{ start: other.start, end: other.end }] : [],
    });
  }
};

function reasonFor({ name, later, description }: Unintroduced, read: (span: Span) => string): string {
  const surname = [name.honorific, ...name.words].join(' ').trim();
  if (later) {
    const full = [later.role, later.honorific, ...later.words].filter((word) => word !== '').join(' ');
    return `“${surname}” stands here before the text says who that is; “${full}” comes only later.`;
  }
  if (description)
    return `No first name or role comes with “${surname}”; “${read(description)}” may mean the same person.`;
  return `The text gives “${surname}” no first name and no role, so that a reader cannot tell who this is.`;
}

/** The rule, explained. */
export const personNotIntroduced: Rule = {
  id: 'person-not-introduced',
  title: 'A person whom nothing introduces',
  category: 'reference',
  finds: 'A surname that comes without a first name or role, in the whole text or where it first stands.',
  matters:
    'A reader cannot tell who speaks or is spoken of, nor look the person up. A surname without more is often what remains where the passage that introduced somebody was cut.',
  quotations: {
    looks: false,
    why: 'Whoever is quoted may speak of people whom his listeners know.',
  },
  good: [
    { text: 'Mayor Anna Holt opened the bridge. “It is late,” Holt said.', flagged: [] },
    { text: 'Weber, a baker from Bonn, said that bread will be dear.', flagged: [] },
    { text: 'Bread is dear, according to Reuters. Tesla said so as well.', flagged: [] },
    { text: 'Newton’s law holds, and a Merkel presidency was never likely.', flagged: [] },
    { text: 'The Reed family owns it. Reed said he was glad.', flagged: [] },
    { text: '“Ask Jatras, he told us,” Mayor Anna Holt said.', flagged: [] },
    { text: 'Secretary Kerry said he would go. Kerry left on Monday.', flagged: [] },
  ],
  bad: [
    { text: 'It is “an essential partner”, according to Jatras.', flagged: ['Jatras'] },
    {
      text: 'The talks went on, Mr Lavrov said. The foreign minister, Sergei Lavrov, was glad.',
      flagged: ['Lavrov'],
    },
    {
      text: 'Much as they would like Putin to be a pariah, the Russian president has become a partner.',
      flagged: ['Putin'],
    },
  ],
  plugin: retextPersonNotIntroduced,
};
