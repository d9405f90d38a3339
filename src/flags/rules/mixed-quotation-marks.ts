import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { indexHolding, isWithin, type QuotationSpan } from '../../article/index.ts';
import type { Facts } from '../facts.ts';
import { factsOf, headingsOf } from '../facts.ts';
import { raise } from '../raise.ts';
import type { Rule } from '../types.ts';

/**
 * Flags a text that sets some quotations between curly marks (“…”) and some between straight ones ("…").
 *
 * One flag a text, at the first quotation of the rarer kind; of two kinds as frequent, the later is flagged.
 * Single and double marks are not compared: many newsrooms use both, for speech and for a word so called.
 */
export const retextMixedQuotationMarks: Plugin<[], Root> = () => (tree, file) => {
  const text = String(file);
  const quotations = comparable(text, factsOf(tree, file));
  const straight = quotations.filter(({ start }) => text[start] === '"');
  const curly = quotations.filter(({ start }) => text[start] === '“' || text[start] === '”');
  const [here, other] = [straight[0], curly[0]];
  if (!here || !other) return;
  const isStraightRare =
    straight.length < curly.length || (straight.length === curly.length && here.start > other.start);
  const [rare, usual] = isStraightRare ? [here, other] : [other, here];
  raise(file, {
    rule: 'mixed-quotation-marks',
    span: beginningOf(text, rare),
    reason: `This text sets ${quote(straight.length)} between straight marks and ${curly.length} between curly ones; this is the first of the ${isStraightRare ? 'straight' : 'curly'} kind.`,
    severity: 'low',
    related: [beginningOf(text, usual)],
  });
};

function quote(count: number): string {
  return `${count} ${count === 1 ? 'quotation' : 'quotations'}`;
}

/**
 * The quotations that the writer typed. Left out:
 *
 * - headlines, which are often typed elsewhere
 * - a quotation that is a paragraph, which is often pasted as a block
 * - a quotation in a quotation, which may come with it
 * - a single word, which may be a tag or a name: @reader "43127"
 */
function comparable(text: string, facts: Facts): QuotationSpan[] {
  const headings = headingsOf(facts);
  return facts.quotations.filter(({ start, end, inner, marks, parent }) => {
    const block = facts.blocks[indexHolding(facts.blocks, start)];
    const isBlock = block?.start === start && block.end <= end;
    const isOneWord = !/\p{L}\s+\S*\p{L}/u.test(text.slice(inner.start, inner.end));
    return (
      marks === 'double' && parent === null && !isBlock && !isOneWord && !isWithin(headings, { start, end })
    );
  });
}

/** A quotation may be long; its first word shows it. */
function beginningOf(text: string, { start }: QuotationSpan): { start: number; end: number } {
  const word = /^\S\s?\S{0,40}/.exec(text.slice(start, start + 42))?.[0] ?? '';
  return { start, end: start + word.length };
}

/** The rule, explained. */
export const mixedQuotationMarks: Rule = {
  id: 'mixed-quotation-marks',
  title: 'Curly and straight quotation marks in one text',
  category: 'text',
  finds: 'Quotations between curly marks and quotations between straight marks in one text.',
  matters:
    'One hand, or one program, sets one kind. Where both stand in one text, some of it was probably pasted in from elsewhere, and a reader may ask from where.',
  quotations: {
    looks: false,
    why: 'It compares the marks of whole quotations; marks inside them may have come with the quoted words.',
  },
  good: [
    { text: '“We will go,” she said. “It is late.”', flagged: [] },
    { text: '"We will go," she said. "It is late."', flagged: [] },
    { text: '“We will go,” she said. ‘It is late,’ he replied; it’s 6\' 2" high.', flagged: [] },
    { text: '“We will go,” she said.\n\n"It was a dark and stormy night."', flagged: [] },
    { text: '“We will go,” she wrote, tagged "evening".', flagged: [] },
    { text: '“We read the words "no entry" on the door,” she said.', flagged: [] },
  ],
  bad: [
    { text: '“We will go,” she said. “It is late.” He said "so it is".', flagged: ['"so'] },
    { text: '"We will go," she said. "It is late." He said “so it is”.', flagged: ['“so'] },
    { text: '"We will go," she said. He said “so it is”.', flagged: ['“so'] },
  ],
  plugin: retextMixedQuotationMarks,
};
