import { isWithin } from '../../article/index.ts';
import type { Span } from '../../schemas/common.ts';
import type { Facts } from '../facts.ts';
import { headingsOf } from '../facts.ts';

/** A set of initials where it stands. */
export interface Initials extends Span {
  /** What is the same for every form of it: its letters. */
  key: string;
  /** Whether it has full stops. */
  stops: boolean;
  text: string;
}

/**
 * The initials of a text, in order. Not counted, because another style is at home there:
 *
 * - headlines, where many newsrooms leave the stops out
 * - quotations
 * - words among capitals only: TAXES RISE IN THE US
 * - names of firms: U.S. Steel
 * - addresses and party labels: Albany, NY 12207; (D-NY)
 */
export function initialsIn(text: string, facts: Facts): Initials[] {
  const headings = headingsOf(facts);
  const quoted = facts.quotations.filter(({ parent }) => parent === null);
  const found = [...lettersIn(text), ...hoursIn(text)].filter(
    (initials) => !isWithin(headings, initials) && !isWithin(quoted, initials),
  );
  return found.sort((a, b) => a.start - b.start);
}

// U.S. or U.S, also before a hyphen (U.S.-led) or an ending (U.S.’s); then US; then J. K. before a surname.
const LETTERS =
  /(?<![\p{L}\p{N}.@#_/&$])(?:\p{Lu}(?:\.\p{Lu})+\.?|\p{Lu}{2,6}|\p{Lu}\.(?: \p{Lu}\.)+(?= \p{Lu}\p{Ll}))(?![\p{L}\p{N}@_&$]|\.\p{L})/gu;

function lettersIn(text: string): Initials[] {
  const found: Initials[] = [];
  for (const { 0: form, index: start } of text.matchAll(LETTERS)) {
    const key = form.replace(/[. ]/g, '');
    const initials = { key, stops: form.includes('.'), text: form, start, end: start + form.length };
    if (key !== 'AM' && key !== 'PM' && !isElsewhere(text, initials)) found.push(initials);
  }
  return found;
}

// Only after an hour: AM is also radio, PM also a prime minister.
const HOURS = /(?<=\d ?)(?:[ap]\.m\b\.?|[AP]\.M\b\.?|[ap]m\b|[AP]M\b)/g;

function hoursIn(text: string): Initials[] {
  return Array.from(text.matchAll(HOURS), ({ 0: form, index: start }) => ({
    key: 'a.m./p.m.',
    stops: form.includes('.'),
    text: form,
    start,
    end: start + form.length,
  }));
}

const FIRM =
  /^ (?:Steel|Airways|Bank|Bancorp|Cellular|Foods|Trust|Weekly|Today|Magazine|Watch|Robotics|Concrete)\b/;

function isElsewhere(text: string, { start, end, stops }: Initials): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  // (D-NY), (D-N.Y.), Albany, NY 12207
  if (FIRM.test(after) || /\b[RDI]-$/.test(before) || /^ \d{5}\b/.test(after)) return true;
  return !stops && isAmongCapitals(before, after);
}

/** Capitals on both sides, or two words of them on one, one of them longer than initials are. */
function isAmongCapitals(before: string, after: string): boolean {
  const left = /(?:(?<!\p{L})[\p{Lu}\p{N}’'-]+[\s,:–—-]+)+$/u.exec(before)?.[0].match(/\p{Lu}+/gu) ?? [];
  const right = /^(?:[\s,:–—-]+[\p{Lu}\p{N}’'-]+(?![\p{L}.]))+/u.exec(after)?.[0].match(/\p{Lu}+/gu) ?? [];
  const words = [...left, ...right];
  return words.length >= 2 && words.some(({ length }) => length >= 4);
}
