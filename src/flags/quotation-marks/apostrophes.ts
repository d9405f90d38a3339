/**
 * Whether the single mark at `offset` of a paragraph is an apostrophe, whatever its direction:
 *
 * - inside a word or a measure: don’t, O’Brien, 6’2, Hawai‘i
 * - in place of left-out letters or figures: ’90s, ’em, ’til, rock ’n’ roll
 * - before an ending that was torn off: Smith ’s
 *
 * The apostrophe at a word’s end (dogs’, goin’) looks as a closing mark does; only the marks around it can tell.
 */
export function isApostrophe(text: string, offset: number): boolean {
  const before = text[offset - 1];
  const after = text[offset + 1];
  if (isWordSign(before) && isWordSign(after)) return true;
  // U.S.’s, 9/11’s and (D)’s: an ending after a sign that is no letter.
  if (before !== undefined && /[^\s([{“‘"—–-]/.test(before) && ENDING.test(reach(text, offset + 1)))
    return true;
  if (isWordSign(before)) return /(?:^|\s)['’‘]n$/i.test(text.slice(Math.max(0, offset - 3), offset));
  return (
    ELISION.test(reach(text, offset + 1)) || TORN_OFF.test(text.slice(Math.max(0, offset - 2), offset + 4))
  );
}

const ELISION =
  /^(?:\d0s|\d\d(?!\d)|em|til|till|tis|twas|twere|twill|twould|cause|cos|cuz|coz|n(?=['’‘]|\s)|bout|round|neath|gainst|tude|hood|burbs?|nuff|fraid|cept|spose|tween)(?!\p{L})/iu;
const ENDING = /^(?:s|d|ll|re|ve)(?![\p{L}\p{N}])/u;
const TORN_OFF = /^[\p{L}\p{N}]\s['’](?:s|t|d|m|ll|re|ve)(?![\p{L}\p{N}])/u;

function reach(text: string, start: number): string {
  return text.slice(start, start + 10);
}

function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
