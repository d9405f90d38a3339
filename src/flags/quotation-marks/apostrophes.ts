/**
 * Whether the single mark at `offset` of a paragraph is an apostrophe, whatever its direction:
 *
 * - inside a word or a measure: don’t, O’Brien, 6’2, Hawai‘i
 * - before an ending: U.S.’s, 9/11’s, also one that was torn off: Smith ’s
 * - in place of left-out letters or figures: ’90s, ’em, ’til, fraidy-’cat, rock ’n’ roll
 *
 * The apostrophe at a word’s end (dogs’, goin’) looks as a closing mark does; only the marks around it can tell.
 */
export function isApostrophe(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 3), offset);
  const after = text.slice(offset + 1, offset + 11);
  const isAfterWord = AFTER_WORD.test(before);
  if (isAfterWord && BEFORE_WORD.test(after)) return true;
  if (AFTER_SIGN.test(before) && ENDING.test(after)) return true;
  if (isAfterWord) return AFTER_N.test(before);
  if (AFTER_HYPHEN.test(before) && text[offset] !== '‘') return true;
  return ELISION.test(after) || (TORN.test(before) && TORN_ENDING.test(after));
}

const AFTER_WORD = /[\p{L}\p{N}]$/u;
const BEFORE_WORD = /^[\p{L}\p{N}]/u;
const AFTER_SIGN = /[^\s([{“‘"—–-]$/;
const ENDING = /^(?:s|d|ll|re|ve)(?![\p{L}\p{N}])/u;
const AFTER_N = /(?:^|\s)['’‘]n$/i;
const AFTER_HYPHEN = /[\p{L}\p{N}]-$/u;
const TORN = /[\p{L}\p{N}]\s$/u;
const TORN_ENDING = /^(?:s|t|d|m|ll|re|ve)(?![\p{L}\p{N}])/u;
const ELISION =
  /^(?:\d0s|\d\d(?!\d)|em|til|till|tis|twas|twere|twill|twould|cause|cos|cuz|coz|n(?=['’‘]|\s)|bout|round|neath|gainst|tude|hood|burbs?|nuff|fraid|cept|spose|tween)(?!\p{L})/iu;
