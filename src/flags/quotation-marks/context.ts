/**
 * Whether a straight or closing double mark after a figure is a sign for inches: 6’2", a 12" record.
 * `maybeClosing`: a quotation is open and this could be its end.
 */
export function isMeasure(text: string, offset: number, maybeClosing: boolean): boolean {
  const before = text.slice(Math.max(0, offset - 8), offset);
  if (/\d['’′] ?\d{1,2}(?:\.\d+|[½¼¾])?$/.test(before)) return true;
  return !maybeClosing && /(?:^|[^\d.,:%$])\d{1,2}(?:\.\d+|[½¼¾])?$/.test(before);
}

/** Whether the mark at `offset` follows a sign that ends a phrase or sentence, so that it is no apostrophe. */
export function isStop(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 4), offset);
  // Inc.’ and U.S.’ may be possessives.
  return /[,!?…]$|[a-z]{3}\.$/.test(before);
}

/** Whether the mark at `offset` may be the apostrophe at a word’s end: the dogs’ owners, goin’ home, Lopez’ goal. */
export function isPossessive(text: string, offset: number): boolean {
  return (
    /(?:[szx]|in|an|o|ol|th)$/i.test(text.slice(Math.max(0, offset - 3), offset)) &&
    /^[’'] [\p{L}\p{N}]/u.test(text.slice(offset, offset + 3))
  );
}

/** A space that no typesetter would put between a mark and its word; a thin or hair space is a choice. */
export function isWideSpace(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\n' || sign === '\t' || sign === '\u00A0';
}
