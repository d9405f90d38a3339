import type { Span } from '../../schemas/common.ts';
import { isWideSpace } from './context.ts';
import { joinStrays } from './join.ts';
import { marksOf } from './marks.ts';
import type { Use } from './pairs.ts';
import { pair } from './pairs.ts';

/** A quotation may run over as many paragraphs without a mark, as when each of its lines is one. */
const REACH = 3;

/** The marks of a text’s paragraphs that have a fault, in order, each with its paragraph. */
export function faultyMarks(text: string, blocks: readonly Span[]): { use: Use; block: Span }[] {
  const faulty: { use: Use; block: Span }[] = [];
  let open: { use: Use; index: number } | null = null;
  for (const [index, block] of blocks.entries()) {
    const uses = usesIn(text, block);
    excuseReopened(uses, text, blocks[index + 1]);

    const doubles = uses.filter(({ mark }) => mark.level === 'double');
    const [first] = doubles;
    if (first) {
      // Opened in one paragraph, closed in the next, and not reopened between: a line break, not a lost mark.
      if (open && index - open.index <= REACH && first.kinds.includes('unopened')) {
        drop(open.use, 'unclosed');
        drop(first, 'unopened');
      }
      const last = doubles.findLast(({ kinds }) => kinds.includes('unclosed'));
      open = last ? { use: last, index } : null;
    }
    for (const use of uses) faulty.push({ use, block });
  }
  return faulty.filter(({ use }) => use.kinds.length > 0);
}

function usesIn(text: string, block: Span): Use[] {
  const marks = marksOf(text, block.start, block.end);
  // „Ja“: where another language’s marks stand, “ may well close.
  if (marks.length === 0 || marks.some(({ start }) => text[start] === '„')) return [];
  const uses = joinStrays(text, pair(text, marks));
  for (const use of uses) if (hasInnerSpace(text, block, use)) use.kinds.push('space');
  return uses;
}

/** Where the next paragraph begins with a mark the quotation may go on there: each opens, only the last closes. */
function excuseReopened(uses: readonly Use[], text: string, next: Span | undefined): void {
  if (!next) return;
  const beginning = text.slice(next.start, next.start + 2);
  const double = /^(?:[“"]|‘‘|''|``)/.test(beginning);
  const single = double || /^[‘']/.test(beginning);
  for (const use of uses) if (use.mark.level === 'double' ? double : single) drop(use, 'unclosed');
}

function drop(use: Use, dropped: Use['kinds'][number]): void {
  use.kinds = use.kinds.filter((kind) => kind !== dropped);
}

// Between two marks (“ ‘Yes,’ he said) a space is good setting; before dots or a dash (“I was … ”) a habit.
const SPACED_SIGNS = /[“”"‘’'`….–—-]/;

function hasInnerSpace(text: string, block: Span, { mark, role, kinds }: Use): boolean {
  // A mark without its partner may just as well belong to the word on its other side.
  if (kinds.includes('unclosed') || kinds.includes('unopened')) return false;
  const beside = role === 'opening' ? mark.end : mark.start - 1;
  const beyond = role === 'opening' ? mark.end + 1 : mark.start - 2;
  if (beyond < block.start || beyond >= block.end) return false;
  return isWideSpace(text[beside]) && !SPACED_SIGNS.test(text.charAt(beyond));
}
