import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { Severity } from '../../schemas/analysis.ts';
import type { Span } from '../../schemas/common.ts';
import { factsOf } from '../facts.ts';
import { returningFormalNames } from '../naming/formal.ts';
import type { Spelling } from '../naming/people.ts';
import { speltTwice } from '../naming/spelt-twice.ts';
import { twoNamesIn } from '../naming/variants.ts';
import { raise } from '../raise.ts';
import { times } from '../times.ts';
import type { Rule } from '../types.ts';

/**
 * Flags one thing under two names, and one name in two spellings: “ISIS” and “Islamic State”, “Burma” and “Myanmar”, “Kiev” and
 * “Kyiv”, “Sergei Lavrov” and “Sergey Lavrov”, “Lavorv”. The rarer is flagged once, the other is related. Not flagged:
 *
 * - a short form after the long one: “Sergei Lavrov … Lavrov”, “the United States … the US”
 * - two names that the text puts beside each other: “Islamic State, also known as ISIS”
 * - “Britain” and “the UK”; only three names of it are too many
 * - two people of near names: “Sara Hill, a teacher … Sarah Hill, a nurse”
 * - more than one of a name, and other words near it: “the Clintons”
 * - headings and quotations
 */
export const retextInconsistentName: Plugin<[], Root> = () => (tree, file) => {
  if (!/\p{Lu}/u.test(String(file))) return;
  const facts = factsOf(tree, file);
  const named = (places: readonly Span[]): Spelling => {
    const [first] = places;
    return { name: first ? facts.text.slice(first.start, first.end) : '', places };
  };
  for (const { group, rare, usual } of twoNamesIn(facts)) {
    const why = group.isTwoThings
      ? ' for one thing; a reader may take them for two.'
      : ', which are two spellings of one name.';
    raisePair(
      file,
      named(rare),
      named(usual),
      [`This text writes `, why],
      group.isTwoThings ? 'medium' : 'low',
    );
  }
  for (const { formal, short } of returningFormalNames(facts)) {
    raisePair(
      file,
      named(formal),
      named(short),
      ['This text calls one country ', ', its formal name.'],
      'low',
    );
  }
  const raised = new Set(
    file.messages.filter(({ ruleId }) => ruleId === 'inconsistent-name').map(({ actual }) => actual),
  );
  for (const { rare, usual } of speltTwice(facts)) {
    // Known spellings of well-known people have been compared by now.
    if (raised.has(rare.name)) continue;
    raisePair(
      file,
      rare,
      usual,
      ['This text writes ', ', which look like two spellings of one name.'],
      'low',
    );
  }
};

/** Flags the rarer of two names where it first stands. */
function raisePair(
  file: VFile,
  rare: Spelling,
  usual: Spelling,
  [before, after]: [string, string],
  severity: Severity,
): void {
  const [here] = rare.places;
  const [other] = usual.places;
  if (!here || !other) return;
  raise(file, {
    rule: 'inconsistent-name',
    span: { start: here.start, end: here.end },
    reason: `${before}${counted(usual)} and ${counted(rare)}${after}`,
    severity,
    expected: rare.places.length < usual.places.length ? [usual.name] : [],
    related: [{ start: other.start, end: other.end }],
  });
}

function counted({ name, places: { length } }: Spelling): string {
  return `“${name}” (${times(length)})`;
}

/** The rule, explained. */
export const inconsistentName: Rule = {
  id: 'inconsistent-name',
  title: 'One thing under two names or spellings',
  category: 'naming',
  finds:
    'A country, group or person that the text calls by two names which it nowhere connects, or spells in two ways.',
  matters:
    'A reader may take two names for two things. Where the names change, the passages may come from different sources that nobody has brought into line.',
  quotations: {
    looks: false,
    why: 'Speakers choose their own names for things; a newsroom keeps them.',
  },
  good: [
    {
      text: 'Sergei Lavrov landed in Vienna. Lavrov met his colleague. The United States agreed; the US will pay.',
      flagged: [],
    },
    {
      text: 'Islamic State, also known as ISIS, took the town. ISIS fled. Islamic State returned.',
      flagged: [],
    },
    { text: 'Sara Hill, a teacher, called the police. Sarah Hill, a nurse, came first.', flagged: [] },
    { text: 'Britain voted. The UK left. The Clintons came, and Hillary Clinton spoke.', flagged: [] },
    { text: '“We fight Daesh,” he said of ISIS.', flagged: [] },
  ],
  bad: [
    {
      text: 'ISIS took the town. A year later Islamic State lost it. ISIS fled.',
      flagged: ['Islamic State'],
    },
    { text: 'He flew to Kiev. The talks in Kyiv failed.', flagged: ['Kyiv'] },
    {
      text: 'Foreign Minister Sergei Lavrov landed in Vienna. Lavrov was late. Sergey Lavrov said little.',
      flagged: ['Sergey Lavrov'],
    },
    {
      text: 'President Nursultan Nazarbayev spoke. Nazarbayev left. Nazarbayew was tired.',
      flagged: ['Nazarbayew'],
    },
  ],
  plugin: retextInconsistentName,
};
