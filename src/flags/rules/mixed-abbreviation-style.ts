import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import type { Initials } from '../abbreviations/initials.ts';
import { initialsIn } from '../abbreviations/initials.ts';
import { factsOf } from '../facts.ts';
import { raise } from '../raise.ts';
import { times } from '../times.ts';
import type { Rule } from '../types.ts';

/**
 * Flags a set of initials that one text writes both with full stops and without: US and U.S., 9 a.m. and 9 pm.
 *
 * The rarer form is flagged where it stands first. Where both are as frequent, the later one is,
 * and the message leaves open which is right. See `initialsIn` for what is not counted.
 */
export const retextMixedAbbreviationStyle: Plugin<[], Root> = () => (tree, file) => {
  const all = initialsIn(String(file), factsOf(tree, file));
  for (const found of Map.groupBy(all, ({ key }) => key).values()) {
    const stopped = found.filter(({ stops }) => stops);
    const plain = found.filter(({ stops }) => !stops);
    const [rare, usual] = byCount(stopped, plain);
    const [here] = rare;
    const [other] = usual;
    if (!here || !other) continue;
    const isTie = rare.length === usual.length;
    raise(file, {
      rule: 'mixed-abbreviation-style',
      span: { start: here.start, end: here.end },
      reason: `This text writes “${here.text}” ${times(rare.length)} and “${other.text}” ${times(usual.length)}.`,
      severity: 'low',
      expected: isTie ? [] : [other.text],
      related: [{ start: other.start, end: other.end }],
    });
  }
};

/** The rarer form first; of two as frequent, the one that comes in later. */
function byCount(one: Initials[], two: Initials[]): [Initials[], Initials[]] {
  const order = one.length - two.length || (two[0]?.start ?? 0) - (one[0]?.start ?? 0);
  return order < 0 ? [one, two] : [two, one];
}

/** The rule, explained. */
export const mixedAbbreviationStyle: Rule = {
  id: 'mixed-abbreviation-style',
  title: 'An abbreviation with and without full stops',
  category: 'text',
  finds: 'One set of initials that is written with full stops in one place and without them in another.',
  matters:
    'A newsroom keeps to one form. Where both stand in one text, its passages may come from different places, and not all of them may have been read by the same eyes.',
  quotations: {
    looks: false,
    why: 'A quotation may come from a written source that has its own style.',
  },
  good: [
    { text: 'The U.S. signed; so did the U.N. It took the U.S. a year.', flagged: [] },
    { text: 'US officials met UK officials; trade is good for the US.', flagged: [] },
    { text: 'The U.S. debt is US$30 trillion, the report says; it concerns us all.', flagged: [] },
    { text: 'The post read: “The US is great.” The U.S. government agreed.', flagged: [] },
    { text: 'TAXES RISE IN THE US AGAIN\n\nTaxes in the U.S. have gone up.', flagged: [] },
    { text: 'Shares of U.S. Steel fell, but the US economy grew.', flagged: [] },
    { text: 'The show runs from 9 a.m. on AM radio, the PM said.', flagged: [] },
    { text: 'She lives in Albany, NY 12207, and pays N.Y. taxes.', flagged: [] },
  ],
  bad: [
    { text: 'US troops left. The US said so, and U.S. allies agreed.', flagged: ['U.S.'] },
    { text: 'The U.N. met on Monday. The UN will meet again.', flagged: ['UN'] },
    { text: 'Doors open at 9 a.m. and close at 5pm; lunch is at 1 p.m.', flagged: ['pm'] },
    { text: 'J. K. Rowling wrote it. JK Rowling said so. J.K. Rowling signed.', flagged: ['JK'] },
    { text: 'The F.B.I. asked. The FBI and the C.I.A. answered the F.B.I.', flagged: ['FBI'] },
  ],
  plugin: retextMixedAbbreviationStyle,
};
