import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { factsOf } from '../facts.ts';
import { faultyMarks } from '../quotation-marks/faults.ts';
import { mend } from '../quotation-marks/mend.ts';
import type { FaultKind, Use } from '../quotation-marks/pairs.ts';
import { raise } from '../raise.ts';
import type { Rule } from '../types.ts';

/**
 * Flags quotation marks that do not do their work: a quotation opened and not closed, or closed and not opened;
 * an opening mark where a closing one belongs; a space on the inside of a mark; a mark that stands twice.
 * One flag a place: ‘Let it be, ‘ has a mark of the wrong direction and a space before it, and gets one.
 *
 * Each paragraph stands for itself, but a quotation of several paragraphs is closed only in its last.
 */
export const retextBrokenQuotationMarks: Plugin<[], Root> = () => (tree, file) => {
  const { blocks } = factsOf(tree, file);
  const text = String(file);
  for (const { use, block } of faultyMarks(text, blocks)) {
    const { start, end, expected } = mend(text, block, use);
    raise(file, {
      rule: 'broken-quotation-marks',
      span: { start, end },
      reason: `A quotation mark is broken: ${use.kinds.map((kind) => describe(kind, use, text)).join('; ')}.`,
      severity: 'medium',
      expected: expected === null ? [] : [expected],
      related: use.partner ? [{ start: use.partner.start, end: use.partner.end }] : [],
    });
  }
};

function describe(kind: FaultKind, { mark, role, partner }: Use, text: string): string {
  const sign = text.slice(mark.start, mark.end);
  switch (kind) {
    case 'direction':
      return role === 'opening'
        ? `the closing mark ${sign} stands where an opening one belongs`
        : `the opening mark ${sign} stands where a closing one belongs`;
    case 'space':
      return `a space stands on the inside of the ${role} mark`;
    case 'doubled':
      return 'the mark stands twice';
    case 'mismatch':
      return `the quotation is opened with ${text.slice(partner?.start, partner?.end)} and closed with ${sign}`;
    case 'unclosed':
      return 'a quotation is opened here and not closed in this paragraph';
    case 'unopened':
      return 'a quotation is closed here that was not opened in this paragraph';
  }
}

/** The rule, explained. */
export const brokenQuotationMarks: Rule = {
  id: 'broken-quotation-marks',
  title: 'Broken quotation marks',
  category: 'text',
  finds:
    'Quotation marks that are opened and not closed, closed and not opened, set in the wrong direction, doubled, or parted from their words by a space.',
  matters:
    'Quotation marks say whose words these are. Where one is broken, a reader cannot tell where the speaker stops and the writer goes on; and where a mark was set in haste, so may the words have been.',
  quotations: {
    looks: true,
    why: 'The marks are the publication’s own, also those of a quotation within a quotation.',
  },
  good: [
    { text: '“It’s the dogs’ turn,” she said. ‘No,’ he said, ‘it isn’t.’', flagged: [] },
    { text: `"It's the dogs' turn," she said. 'No,' he said, 'it isn't.'`, flagged: [] },
    { text: '“We asked for ‘a fair hearing’”, the union said.', flagged: [] },
    { text: 'She quoted the rule: “ ‘No guests’ means no guests.”', flagged: [] },
    { text: `''We will appeal,'' the lawyer said, ''and we will 'win big.'''`, flagged: [] },
    { text: 'Rock ’n’ roll of the ’60s, goin’ strong; tell ’em ‘tis so.', flagged: [] },
    { text: `The door is 6’2” high and the record a 12" one; the mast is 5' 10" long.`, flagged: [] },
    { text: 'A “test”—“trial” was the editor’s word—began.', flagged: [] },
    {
      text: '“We opened the gates,” the mayor wrote. “We waited.\n\n“Nobody came.\n\n“So we closed them.”',
      flagged: [],
    },
    { text: 'The note read “the bridge\n\nis closed” and was not signed.', flagged: [] },
    { text: '‘The workers’ pay was cut,’ the paper reported.', flagged: [] },
  ],
  bad: [
    { text: 'The show ‘Pick a Card, ‘ which ended in May, is back.', flagged: ['Card, ‘'] },
    { text: 'The mayor called it “a good deal and left the hall.', flagged: ['“a'] },
    { text: 'The mayor called it a good deal,” and left the hall.', flagged: ['deal,”'] },
    { text: 'Critics spoke of a “sham“ and of ”theatre”.', flagged: ['“sham“', '”theatre”.'] },
    { text: 'The union called the offer “ a bad joke” on Friday.', flagged: ['“ a'] },
    { text: '"We will see, "the judge said.', flagged: ['see, "'] },
    { text: 'The sign said ““closed” in red.', flagged: ['““closed”'] },
    { text: 'He asked “who pays?’ and got no answer.', flagged: ['pays?’'] },
  ],
  plugin: retextBrokenQuotationMarks,
};
