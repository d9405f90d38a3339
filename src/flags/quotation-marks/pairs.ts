import { isMeasure, isPossessive, isStop } from './context.ts';
import type { Mark } from './marks.ts';

/** What can be wrong with a mark. */
export type FaultKind = 'direction' | 'space' | 'doubled' | 'mismatch' | 'unclosed' | 'unopened';

/** A mark as it works in its sentence. */
export interface Use {
  mark: Mark;
  role: 'opening' | 'closing';
  kinds: FaultKind[];
  /** The mark at the quotation’s other end. */
  partner: Mark | null;
}

/**
 * Pairs the marks of one paragraph. Every mark that works as a quotation mark comes out once,
 * with what is wrong with it; an apostrophe at a word’s end and a sign for inches do not come out.
 */
export function pair(text: string, marks: readonly Mark[]): Use[] {
  const uses: Use[] = [];
  const open: Use[] = [];
  let doubles = 0;

  for (const [index, mark] of marks.entries()) {
    const top = open.at(-1)?.mark.level ?? null;
    const role =
      mark.level === 'double'
        ? roleOfDouble(text, mark, doubles > 0, marks[index + 1])
        : roleOfSingle(text, mark, top === 'single', marks[index + 1]);
    if (role === null) continue;
    const use: Use = { mark, role, kinds: [], partner: null };
    if (
      (mark.shape === 'opening' && role === 'closing') ||
      (mark.shape === 'closing' && role === 'opening')
    ) {
      use.kinds.push('direction');
    }

    const previous = uses.at(-1);
    const repeats =
      mark.level === 'double' &&
      previous?.role === role &&
      previous.mark.end === mark.start &&
      text.slice(previous.mark.start, previous.mark.end) === text.slice(mark.start, mark.end);
    if (repeats && (role === 'opening' || doubles === 0)) {
      previous.kinds = [...previous.kinds.filter((kind) => kind !== 'unopened'), 'doubled'];
      previous.mark = { ...previous.mark, end: mark.end };
      continue;
    }

    uses.push(use);
    if (role === 'opening') {
      open.push(use);
      if (mark.level === 'double') doubles += 1;
      continue;
    }
    // A double mark closes its quotation with all that was left open inside.
    while (open.at(-1) && open.at(-1)?.mark.level !== mark.level && mark.level === 'double' && doubles > 0) {
      open.pop()?.kinds.push('unclosed');
    }
    const partner = open.at(-1)?.mark.level === mark.level ? open.pop() : undefined;
    if (partner) {
      use.partner = partner.mark;
      partner.partner = mark;
      if (mark.level === 'double') doubles -= 1;
    } else use.kinds.push('unopened');
  }
  for (const use of open) use.kinds.push('unclosed');
  return uses;
}

function roleOfDouble(text: string, mark: Mark, isOpen: boolean, next: Mark | undefined): Use['role'] | null {
  const closesNext = next?.level === 'double' && next.place === 'closing';
  if (mark.shape !== 'opening' && isMeasure(text, mark.start, isOpen && !closesNext)) return null;
  // A space on both sides, or none: only the marks before can tell.
  if (mark.place === 'either') {
    if (mark.shape === 'straight' || mark.spaceBefore) return isOpen ? 'closing' : 'opening';
    // He will go.“[The Post]: the sentence before it has ended.
    if (isOpen && isStop(text, mark.start)) return 'closing';
    return mark.shape;
  }
  // “Yes ”he said: a closing mark that has slipped away from its word, not an opening one.
  if (mark.shape === 'closing' && isOpen) return 'closing';
  return mark.place;
}

function roleOfSingle(text: string, mark: Mark, isOpen: boolean, next: Mark | undefined): Use['role'] | null {
  const closesNext = next?.level === 'single' && next.place === 'closing' && next.shape !== 'opening';
  if (mark.shape === 'opening') {
    if (mark.place === 'opening') return 'opening';
    if (isOpen) return 'closing';
    return mark.place === 'either' && mark.spaceBefore ? 'opening' : null;
  }
  if (mark.place === 'opening') {
    if (mark.shape === 'straight') return 'opening';
    // ’Yes,’ he said: only a second mark tells it from the apostrophe of an unknown short form.
    return !isOpen && closesNext && isStop(text, next.start) ? 'opening' : null;
  }
  if (!isOpen) return mark.place === 'closing' && isStop(text, mark.start) ? 'closing' : null;
  // ‘The dogs’ owners left,’ he said: the quotation goes on to the second.
  if (closesNext && isPossessive(text, mark.start)) return null;
  return 'closing';
}
