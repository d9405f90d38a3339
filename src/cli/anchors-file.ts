import type { Anchor, Anchors } from '../schemas/anchors.ts';

function sorted(anchors: Readonly<Record<string, Anchor>>): Record<string, Anchor> {
  // By code unit, so that every machine writes the same file.
  return Object.fromEntries(Object.entries(anchors).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** `anchors.json` as it is committed: ids in order, one field a line, so that a diff shows what was confirmed. */
export function printAnchors({ version, reviews, dismissals }: Anchors): string {
  const inOrder: Anchors = { version, reviews: sorted(reviews), dismissals: sorted(dismissals) };
  return `${JSON.stringify(inOrder, null, 2)}\n`;
}
