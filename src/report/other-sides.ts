import type { Category } from '../flags/index.ts';
import type { Span } from '../schemas/common.ts';
import { groupOf } from './flag-groups.ts';
import type { FoldedFlags } from './fold-flags.ts';

/** Groups of rules that set one passage against another: a name, a number or a time that contradicts itself. */
const TWO_SIDED: ReadonlySet<Category> = new Set(['naming', 'number', 'time']);

/** More passages than these are a habit of the text, and marking each would drown the rest. */
const MOST = 3;

/** The other side of what a flag found: a passage that its own contradicts. */
export interface OtherSide extends Span {
  /** The number of the flag. */
  number: number;
}

/** The other sides of the flags that are drawn, so that a reader who meets that side first is led to the flag. */
export function otherSides(drawn: readonly FoldedFlags[]): OtherSide[] {
  return drawn.flatMap(({ head }) =>
    TWO_SIDED.has(groupOf(head)) && head.related.length <= MOST
      ? head.related.map(({ start, end }) => ({ start, end, number: head.number }))
      : [],
  );
}
