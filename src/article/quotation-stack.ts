import type { Span } from '../schemas/common.ts';
import type { Mark } from './quotation-marks.ts';
import type { Marks, QuotationSpan } from './types.ts';

/** A quotation before it is known which one holds it. */
export type Found = Omit<QuotationSpan, 'parent'>;

/** A quotation whose closing mark has not been met yet. */
export interface Open {
  start: number;
  /** How long its opening mark is. */
  length: number;
  sign: string;
  kind: Marks;
  /** It counts even where it is never closed. */
  sure: boolean;
  /** Whether it holds a word. */
  hasWords: boolean;
  /** Whether another with the same sign was opened inside it. */
  nests: boolean;
  /** The earlier paragraphs of the same speech, each opened and not closed. */
  earlier: Span[];
}

/** The quotations that are open at one place of a paragraph, the innermost last. */
export interface Stack {
  innermost: (kind?: Marks) => Open | undefined;
  open: (mark: Mark, sure: boolean, earlier: Span[]) => void;
  /** Closes the innermost quotation of the mark's kind; those inside it were never closed. */
  close: (mark: Mark) => void;
  /** Takes the innermost quotation off, without recording it. */
  pop: () => Open | undefined;
}

/** Starts a paragraph, with nothing open. What is closed goes to `found`. */
export function createStack(found: Found[]): Stack {
  const stack: Open[] = [];
  // Kept beside the stack so that no search through it is needed: there may be thousands of marks.
  const byKind: Record<Marks, Open[]> = { double: [], single: [], angle: [] };

  function pop(): Open | undefined {
    const quotation = stack.pop();
    if (!quotation) return undefined;
    byKind[quotation.kind].pop();
    const outer = stack.at(-1);
    if (outer && quotation.hasWords) outer.hasWords = true;
    return quotation;
  }

  return {
    innermost: (kind) => (kind ? byKind[kind] : stack).at(-1),
    open({ at, length, sign, kind }, sure, earlier) {
      const outer = byKind[kind].at(-1);
      if (outer?.sign === sign) outer.nests = true;
      const quotation = { start: at, length, sign, kind, sure, hasWords: false, nests: false, earlier };
      stack.push(quotation);
      byKind[kind].push(quotation);
    },
    close(mark) {
      const target = byKind[mark.kind].at(-1);
      for (let quotation = target && pop(); quotation; quotation = pop()) {
        if (quotation !== target) recordUnclosed(quotation, mark.at, found);
        else {
          recordClosed(quotation, mark, found);
          return;
        }
      }
    },
    pop,
  };
}

function recordClosed(quotation: Open, mark: Mark, found: Found[]): void {
  if (!quotation.hasWords) return;
  const start = quotation.earlier[0]?.start ?? quotation.start;
  const inner = { start: start + quotation.length, end: mark.at };
  found.push({ start, end: mark.at + mark.length, inner, marks: quotation.kind, closed: true });
}

/**
 * Records a quotation that ends where its paragraph does, or the quotation that holds it. Where it was to
 * go on from earlier paragraphs, each of them turns out to hold an unclosed one.
 */
export function recordUnclosed(quotation: Open, end: number, found: Found[]): void {
  if (!quotation.sure || !quotation.hasWords) return;
  for (const span of [...quotation.earlier, { start: quotation.start, end }]) {
    const inner = { start: span.start + quotation.length, end: span.end };
    found.push({ ...span, inner, marks: quotation.kind, closed: false });
  }
}
