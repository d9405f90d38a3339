import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { factsOf } from '../facts.ts';
import { misspeltNames } from '../misspelling/names.ts';
import { misspeltWords } from '../misspelling/words.ts';
import { raise } from '../raise.ts';
import type { Rule } from '../types.ts';

/**
 * Flags an unknown word that is one slip from a known one, “goverment”, and a name that is one slip from a name that the text has
 * elsewhere, “Lavorv”. One slip is a letter added, lost or exchanged, or two swapped. Not flagged:
 *
 * - words near none, which may be new, technical or foreign
 * - words of known parts: “counterprotest”, “policymakers”, “childlike”; and British or American spellings
 * - a word that the text has more than once: its writer knows it
 * - parts of hyphened words, addresses and handles, and words beside other unknown ones, as in foreign phrases
 * - two people of near names: “Anna Kowal … Maria Koval”; names that differ in their first or last letter
 */
export const retextMisspelling: Plugin<[], Root> = () => (tree, file) => {
  const facts = factsOf(tree, file);
  for (const { token, near, elsewhere } of misspeltWords(facts)) {
    const { start, end, text: word } = token;
    raise(file, {
      rule: 'misspelling',
      span: { start, end },
      reason: `“${word}” is in no word list; ${near.map((other) => `“${other}”`).join(' or ')} may be meant.`,
      severity: 'medium',
      expected: near,
      related: elsewhere ? [{ start: elsewhere.start, end: elsewhere.end }] : [],
    });
  }
  for (const { token, near, elsewhere } of misspeltNames(facts)) {
    const { start, end, text: word } = token;
    raise(file, {
      rule: 'misspelling',
      span: { start, end },
      reason: `“${word}” stands only here; elsewhere this text has the name “${near[0] ?? ''}”.`,
      severity: 'low',
      expected: near,
      related: elsewhere ? [{ start: elsewhere.start, end: elsewhere.end }] : [],
    });
  }
};

/** The rule, explained. */
export const misspelling: Rule = {
  id: 'misspelling',
  title: 'A misspelled word or name',
  category: 'text',
  finds:
    'Words that no word list has and that are one letter away from a word that is known or stands elsewhere in the text; and names one letter away from a name that the text repeats.',
  matters:
    'A slip in a common word shows that a passage was not read again. A slip in a name may send a reader to another person.',
  quotations: {
    looks: false,
    why: 'A quotation may keep a dialect, a way of speaking or the spelling of its source.',
  },
  good: [
    {
      text: 'The policymakers met counterprotesters at a childlike gathering near the theatre.',
      flagged: [],
    },
    { text: 'He said: “We was gettin nowhere with this goverment.”', flagged: [] },
    { text: 'Anna Kowalk spoke first. Maria Kowalek disagreed, and Kowalek left.', flagged: [] },
    { text: 'Write to newz@goverment.example or to @goverment.', flagged: [] },
    { text: 'The flibber is a fish. Nobody had seen a flibber before.', flagged: [] },
  ],
  bad: [
    { text: 'The goverment will recieve the report on Monday.', flagged: ['goverment', 'recieve'] },
    { text: 'Officials discussed the agreemnt with the company.', flagged: ['agreemnt'] },
    {
      text: 'Sergei Lavrov met John Kerry in Moscow. Lavrov spoke first. Mr Lavorv said that talks went on.',
      flagged: ['Lavorv'],
    },
  ],
  plugin: retextMisspelling,
};
