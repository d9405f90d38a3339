import { isStop, isWideSpace } from './context.ts';
import type { Use } from './pairs.ts';

/**
 * Joins two marks that found no partner, but are one quotation with one fault, as in
 *
 * - "Yes, "he said: a mark that slipped to the wrong side of a space looks as if it opened
 * - He said," yes": the same at the other end
 * - “Yes,’ he said: opened with one kind of mark and closed with the other
 */
export function joinStrays(text: string, uses: Use[]): Use[] {
  let stray: Use | null = null;
  for (const use of uses) {
    const isStray = use.kinds.includes('unclosed') || use.kinds.includes('unopened');
    if (!isStray) {
      if (use.mark.level === 'double') stray = null;
      continue;
    }
    if (stray && areOne(text, stray, use)) {
      join(stray, use);
      stray = null;
    } else stray = use;
  }
  return uses;
}

function areOne(text: string, first: Use, second: Use): boolean {
  const sameLevel = first.mark.level === second.mark.level;
  if (first.role === 'opening' && second.role === 'closing') return !sameLevel;
  if (!sameLevel || first.mark.level === 'single') return false;
  if (first.role === 'opening' && second.role === 'opening') {
    return second.mark.shape === 'straight' && second.mark.spaceBefore && isStop(text, second.mark.start - 1);
  }
  if (first.role === 'closing' && second.role === 'closing') {
    return isWideSpace(text[first.mark.end]) && /[\p{L},:]/u.test(text.charAt(first.mark.start - 1));
  }
  return false;
}

function join(first: Use, second: Use): void {
  first.role = 'opening';
  second.role = 'closing';
  first.kinds = first.mark.shape === 'closing' ? ['direction'] : [];
  second.kinds = second.mark.shape === 'opening' ? ['direction'] : [];
  if (first.mark.level !== second.mark.level) second.kinds = ['mismatch'];
  first.partner = second.mark;
  second.partner = first.mark;
}
