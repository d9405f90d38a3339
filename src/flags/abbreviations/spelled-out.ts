import type { Facts } from '../facts.ts';
import type { Token } from '../tokens.ts';

/** Small words that initials pass over: “Bank for International Settlements”, BIS. */
const SMALL = new Set('of the and for in on de la du des et to a an at by with & und der'.split(' '));

/**
 * Whether a text says anywhere what initials stand for.
 * @param places where the initials stand
 */
export function isSpelledOut(initials: string, places: readonly Token[], facts: Facts): boolean {
  return places.some((place) => isExplainedAt(place, facts)) || hasLongForm(initials, facts);
}

/** A noun that says of initials what they are: “the YPG militia”. */
const KIND =
  /^(?:militia|group|party|movement|union|agency|network|channel|bank|company|firm|rebels|charity|committee|index|test|scan|system|protein|virus|vaccine|drug)$/;

function isExplainedAt({ index, sentence }: Token, { tokens }: Facts): boolean {
  const at = (offset: number): Token | undefined => {
    const token = tokens[index + offset];
    return token?.sentence === sentence ? token : undefined;
  };
  const before = at(-1);
  const after = at(1);
  // Fitch Research Group (FRG); FRG (Fitch Research Group)
  if (before?.text === '(' || after?.text === '(') return true;
  // …, or FRG; known as FRG; called FRG
  if (before && /^(?:or|as|called|aka|dubbed)$/.test(before.lower)) return true;
  // The FRG, a charity; the FRG, which tests drugs
  if (after && /^[,–—]$/.test(after.text) && /^(?:an?|the|which|whose|one)$/.test(at(2)?.lower ?? ''))
    return true;
  // the broadcaster NTV; the FRG militia
  if (before?.part === 'NOUN' && /^\p{Ll}/u.test(before.text)) return true;
  return after !== undefined && KIND.test(after.lower);
}

/** Whether capitalised words in a row have these initials; small words in between may be passed over. */
function hasLongForm(initials: string, { tokensBySentence }: Facts): boolean {
  const wanted = initials.toLowerCase();
  return tokensBySentence.some((sentence) => {
    const words = sentence.filter(({ isWord, lower }) => isWord && lower !== '’s' && lower !== "'s");
    const parts = words.flatMap(({ text }) => text.split(/[-‑]/)).filter((part) => part !== '');
    const all = parts.map(firstOf).join('');
    const content = parts.filter((part) => !SMALL.has(part.toLowerCase()));
    return holds(all, parts, wanted) || holds(content.map(firstOf).join(''), content, wanted);
  });
}

const firstOf = (part: string): string => part.charAt(0).toLowerCase();

/** The first and the last word must have capitals: any text has lower-case words in a row with any initials. */
function holds(letters: string, parts: readonly string[], wanted: string): boolean {
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
    const ends = [parts[at] ?? '', parts[at + wanted.length - 1] ?? ''];
    if (ends.every((part) => /^\p{Lu}/u.test(part)) && ends.some((part) => part.length > 1)) return true;
  }
  return false;
}
