import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { z } from 'zod';
import { thresholdsOf, type Likeness } from '../../language/word-model/index.ts';
import type { Rule } from '../types.ts';
import { flagWords } from '../wording/flag-words.ts';

const options = z.object({
  least: z
    .enum(['high', 'medium'])
    .default('medium')
    .describe(
      'The least severity that is flagged: `high` leaves out what is only likely, which then stands among the words worth a second look.',
    ),
});

/**
 * Flags correctly spelled words that are the wrong ones: “military continent” for “military contingent”.
 *
 * A model of news text (`src/language/word-model/`) compares each word with those that look or sound like it. What so
 * few words of clean news reach that there is one false alarm in 2,000 words is flagged; from one in 5,000 on the flag is of
 * high severity. Words that the model rightly finds odd, as in a pun, are flagged too: it knows what is usual, not what is meant.
 */
export const retextRealWordError: Plugin<[options?: z.input<typeof options>], Root> = (given = {}) => {
  const { least } = options.parse(given);
  return (tree, file) => {
    const { slips } = thresholdsOf();
    flagWords(tree, file, {
      rule: 'real-word-error',
      least: slips[least],
      severityOf: (score) => (score >= slips.high ? 'high' : 'medium'),
      kind: 'slips',
      reason: ({ word, expected, evidence }) =>
        `“${word}” is an unusual word here; “${expected[0] ?? ''}”, which ${LIKENESS[evidence.likeness]}, fits “${evidence.frame}”.`,
    });
  };
};

const LIKENESS: Readonly<Record<Likeness, string>> = {
  'same sound': 'sounds the same',
  'like sound': 'sounds like it',
  'like spelling': 'is spelled much like it',
  'like meaning': 'means about the same',
};

/** The rule, explained. */
export const realWordError: Rule = {
  id: 'real-word-error',
  title: 'A word in place of another that looks or sounds like it',
  category: 'wording',
  finds:
    'Words that are spelled correctly but are not the ones meant, since they do not fit the words around them while one that looks or sounds like them does.',
  matters:
    'No spelling checker sees such a slip. It changes what is said, and where it stands in a quotation or a name it puts words into somebody’s mouth.',
  quotations: {
    looks: true,
    why: 'A slip inside quotation marks changes what somebody is said to have said. It may be the speaker’s, the translator’s or the copyist’s, and the flag says that it stands in a quotation.',
  },
  good: [
    { text: 'The effect of the new law was felt at once, officials said.', flagged: [] },
    { text: 'The continent of Africa is home to more than a billion people.', flagged: [] },
    { text: 'Two principal dancers left the company after the school’s principal resigned.', flagged: [] },
  ],
  bad: [
    { text: 'The council will vote on the new budged next week.', flagged: ['budged'] },
    { text: 'The high school principle resigned after the report was published.', flagged: ['principle'] },
    { text: 'Thousands of refuges fled the fighting and crossed the border.', flagged: ['refuges'] },
    {
      text: 'The company reported higher prophets for the third quarter of the year.',
      flagged: ['prophets'],
    },
  ],
  options,
  plugin: retextRealWordError,
};
