import { DATA_NOUNS, PUBLISHING_HOUSES } from '../../language/judging/index.ts';
import { DOCUMENT_NOUNS, ORGANISATION_WORDS, TITLES, UNNAMED_NOUNS } from '../../language/reporting/index.ts';
import type { Token } from '../tokens.ts';

/** “according to X”: where it stands in a sentence, and what X is. */
export interface GivenSource {
  /** The place of “according” and of the last word of X among the tokens of the sentence. */
  at: number;
  last: number;
  kind: 'person' | 'data' | 'other';
}

/** The first “according to” of a sentence outside quotation marks. */
export function givenSource(sentence: readonly Token[]): GivenSource | undefined {
  const at = sentence.findIndex(
    ({ lower, isQuoted }, index) => lower === 'according' && !isQuoted && sentence[index + 1]?.lower === 'to',
  );
  if (at === -1) return undefined;
  let last = at + 1;
  while (isNamePart(sentence[last + 1])) last += 1;
  return last > at + 1 ? { at, last, kind: kindOf(sentence.slice(at + 2, last + 1)) } : undefined;
}

function isNamePart(token: Token | undefined): boolean {
  return token !== undefined && !token.isQuoted && !/^[,.;:!?()—–]$/.test(token.text);
}

/** “Weber”, “McCain”, “Mr.”; not “CNN”. */
const CAPITALISED = /^\p{Lu}[\p{L}’'-]*\p{Ll}/u;

/** “the analyst Maria Lopez”, “former ambassador John Kent”. */
function isDescription(lower: string): boolean {
  return (
    TITLES.has(lower) ||
    UNNAMED_NOUNS.has(lower) ||
    /^(?:the|an?|former|ex|then|retired|senior|lawyer|election|political)$/.test(lower)
  );
}

/** The word before the names: “the Post” is none, nor is “the Kremlin”. */
function before(words: readonly Token[], name: Token | undefined): string {
  const at = name === undefined ? -1 : words.indexOf(name);
  return words[at - 1]?.lower ?? '';
}

function kindOf(words: readonly Token[]): GivenSource['kind'] {
  if (words.some(({ lower }) => DATA_NOUNS.has(lower))) return 'data';
  const names = words.filter(({ lower }) => !isDescription(lower));
  const isName =
    names.length > 0 &&
    names.every(({ text }) => CAPITALISED.test(text)) &&
    !/^(?:the|an?)$/.test(before(words, names[0]));
  const isHouse = words.some(
    ({ lower }) => PUBLISHING_HOUSES.has(lower) || ORGANISATION_WORDS.has(lower) || DOCUMENT_NOUNS.has(lower),
  );
  return isName && !isHouse && names.length <= 4 ? 'person' : 'other';
}
