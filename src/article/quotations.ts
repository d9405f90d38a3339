import { findMarks, type Mark } from './quotation-marks.ts';
import { closesSurely, opensLikely, roleOf } from './quotation-roles.ts';
import { createStack, recordUnclosed, type Found, type Open, type Stack } from './quotation-stack.ts';
import type { Block, QuotationSpan } from './types.ts';

/**
 * Finds what stands between quotation marks, in reading order, the outer before the inner.
 * Apostrophes, feet and inches are told from marks, and what holds no word is no quotation.
 * A speech of several paragraphs, each of which opens and only the last closes, is one quotation; its
 * `inner` holds the marks that open the later paragraphs. A quotation that is never closed ends with its
 * paragraph, or with the quotation that holds it. The time is linear in the length of the text.
 */
export function findQuotations(text: string, blocks: Block[]): QuotationSpan[] {
  const found: Found[] = [];
  let speech: Open | undefined;
  for (const block of blocks) {
    const goesOn = speech && block.kind !== 'heading' && opensAlike(text, speech, block);
    if (speech && !goesOn) abandon(speech, found);
    speech = readBlock(text, block, goesOn ? speech : undefined, found);
  }
  if (speech) abandon(speech, found);
  return withParents(found);
}

/** Whether a block starts with the mark that opened the speech before it. */
function opensAlike(text: string, { start, length }: Open, block: Block): boolean {
  return text.startsWith(text.slice(start, start + length), block.start);
}

/** Reads the marks of one block. Gives the quotation that may go on in the next one. */
function readBlock(text: string, block: Block, speech: Open | undefined, found: Found[]): Open | undefined {
  const marks = findMarks(text, block);
  const later = lookAhead(text, marks);
  const stack = createStack(found);
  marks.forEach((mark, index) => {
    const innermost = stack.innermost();
    if (innermost && mark.afterWords) innermost.hasWords = true;
    if (speech && index === 0) {
      stack.open(mark, true, speech.earlier);
      return;
    }
    const next = later[index];
    const role = roleOf(mark, {
      text,
      double: stack.innermost('double')?.sign,
      single: innermost?.kind === 'single' ? innermost.sign : undefined,
      angle: stack.innermost('angle')?.sign,
      nextDouble: next?.double,
      laterClose: Boolean(stack.innermost('double') ? next?.closeBeforeDouble : next?.close),
    });
    if (role === 'close') stack.close(mark);
    else if (role !== 'none') stack.open(mark, role === 'open', []);
  });
  const innermost = stack.innermost();
  const rest = text.slice(marks.at(-1)?.at, block.end);
  if (innermost && /[\p{L}\p{N}]/u.test(rest)) innermost.hasWords = true;
  return endBlock(stack, block, found);
}

/** Ends what is open; gives the outermost quotation where it may be a speech that goes on in the next block. */
function endBlock(stack: Stack, block: Block, found: Found[]): Open | undefined {
  for (let quotation = stack.pop(); quotation; quotation = stack.pop()) {
    // One that holds another of its kind has more likely lost its closing mark.
    const mayGoOn = quotation.sure && quotation.hasWords && !quotation.nests && block.kind !== 'heading';
    if (stack.innermost() === undefined && mayGoOn) {
      // Nobody else holds the list; to copy it for each paragraph of a long speech would take the square of them.
      quotation.earlier.push({ start: quotation.start, end: block.end });
      return quotation;
    }
    recordUnclosed(quotation, block.end, found);
  }
  return undefined;
}

/** Records a speech that did not go on: its last paragraph is the last of `earlier` already. */
function abandon(speech: Open, found: Found[]): void {
  const last = speech.earlier.at(-1);
  if (last) recordUnclosed({ ...speech, earlier: speech.earlier.slice(0, -1) }, last.end, found);
}

/** What comes after a mark, in its block. */
interface Later {
  double: Mark | undefined;
  /** A sure closing single mark comes before the next one that opens. */
  close: boolean;
  /** The same, and before the next double mark. */
  closeBeforeDouble: boolean;
}

/** One pass from the block's end, so that no mark has to search for what follows it. */
function lookAhead(text: string, marks: Mark[]): Later[] {
  const later: Later[] = [];
  let next: Later = { double: undefined, close: false, closeBeforeDouble: false };
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const mark = marks[index];
    if (!mark) continue;
    later[index] = next;
    if (mark.kind === 'double') next = { ...next, double: mark, closeBeforeDouble: false };
    else if (closesSurely(text, mark)) next = { ...next, close: true, closeBeforeDouble: true };
    else if (opensLikely(text, mark)) next = { ...next, close: false, closeBeforeDouble: false };
  }
  return later;
}

/** Orders quotations by where they start, the outer first, and tells each which one holds it. */
export function withParents(found: readonly Omit<QuotationSpan, 'parent'>[]): QuotationSpan[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const holders: number[] = [];
  return sorted.map((quotation, index) => {
    while (holders.length > 0 && (sorted[holders.at(-1) ?? 0]?.end ?? 0) <= quotation.start) holders.pop();
    const parent = holders.at(-1) ?? null;
    holders.push(index);
    return { ...quotation, parent };
  });
}
