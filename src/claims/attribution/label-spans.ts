import { roleOf } from './labels.ts';
import type { Range } from './tokens.ts';

/** A run of tokens with one role. */
export interface RoleSpan extends Range {
  role: number;
}

/** The runs of tokens that labels make, in order. */
export function roleSpans(labels: Uint8Array): RoleSpan[] {
  const spans: RoleSpan[] = [];
  let last: RoleSpan | undefined;
  labels.forEach((label, i) => {
    if (label === 0) return;
    const role = roleOf(label);
    if (label % 2 === 0 && last?.role === role && last.to === i) {
      last.to = i + 1;
    } else {
      last = { role, from: i, to: i + 1 };
      spans.push(last);
    }
  });
  return spans;
}
