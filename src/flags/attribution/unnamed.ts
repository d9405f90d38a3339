import { REGIONS, VAGUE_QUANTIFIERS } from '../../language/judging/index.ts';
import type { Token } from '../tokens.ts';
import { following } from './noun-phrase.ts';

/** Those who take a side: “Clinton supporters” says which. */
const CAMPS = new Set(
  'supporters activists advocates opponents proponents campaigners strategists detractors'.split(' '),
);

const OWNERS = new Set('his her its their our my your'.split(' '));

const ENDING = /^['’]s?$/i;

/** Words before a noun that do not tell whose people they are. */
export function isQuantifier({ lower }: Token): boolean {
  return VAGUE_QUANTIFIERS.has(lower) || REGIONS.has(lower);
}

/** “critics such as Anna Weber”, “his aide, Anna Weber,”. */
export function isNamedAfter(tokens: readonly Token[], index: number): boolean {
  if (tokens[index + 1]?.lower === ',' && tokens[index + 2]?.part === 'PROPN') return true;
  for (const { lower } of following(tokens, index + 1, 4))
    if (/^(?:like|such|including|include|namely)$/.test(lower)) return true;
  return false;
}

/** “familiar with the talks”, “close to the president”, “with direct knowledge of”, “who spoke on condition of anonymity”. */
export function isUnnamedKnower(tokens: readonly Token[], index: number): boolean {
  return knowledgeEnd(tokens, index) > index;
}

/** The index of the last word of “familiar with” or “who asked not to be named”, or that of the noun where none follows. */
export function knowledgeEnd(tokens: readonly Token[], index: number): number {
  let last = '';
  for (const { lower, index: at, isQuoted } of following(tokens, index + 1, 12)) {
    if (isQuoted || /^[.;:()]$/.test(lower)) break;
    if (
      at - index < 8 &&
      /^(?:familiar|close|knowledge|briefed)$/.test(last) &&
      /^(?:with|to|of|on)$/.test(lower)
    )
      return at;
    if (/^(?:anonymity|anonymously)$/.test(lower) || (last === 'be' && /^(?:named|identified)$/.test(lower)))
      return at;
    last = lower;
  }
  return index;
}

/** “Clinton supporters”, “his opponents”, “these experts”, “experts at Yale”: it is known whose they are. */
export function isNamedCrowd(tokens: readonly Token[], from: number, index: number): boolean {
  const first = tokens[from]?.lower ?? '';
  if (first === 'these' || first === 'those') return true;
  const next = tokens[index + 1]?.lower ?? '';
  if (/^(?:at|from|with)$/.test(next) && hasName(following(tokens, index + 2, 4))) return true;
  if (!CAMPS.has(tokens[index]?.lower ?? '')) return false;
  if (OWNERS.has(first) || OWNERS.has(tokens[from - 1]?.lower ?? '') || next === 'of' || next === 'for')
    return true;
  return tokens.slice(from, index).some(({ part, text }) => part === 'PROPN' || ENDING.test(text));
}

/** “some officials”, “Western diplomats”, “a senior US official”; not “Pentagon officials”, “officials in Bonn”, “officials”. */
export function isVagueOffice(tokens: readonly Token[], from: number, index: number): boolean {
  const words = tokens.slice(from, index);
  if (words.some(({ lower }) => VAGUE_QUANTIFIERS.has(lower))) return true;
  if (OWNERS.has(words[0]?.lower ?? '') || OWNERS.has(tokens[from - 1]?.lower ?? '')) return false;
  const others = words.filter(({ lower, part }) => !REGIONS.has(lower) && part !== 'DET');
  if (others.length > 0 || !words.some(({ lower }) => REGIONS.has(lower))) return false;
  return !hasName(following(tokens, index + 1, 6));
}

/** Whether a name comes before the verb or a comma does. */
function hasName(tokens: Iterable<Token>): boolean {
  for (const { lower, part } of tokens) {
    if (part === 'VERB' || lower === ',') return false;
    if (part === 'PROPN') return true;
  }
  return false;
}

/** “officials said”, “an official said”, with nothing that tells of which body. */
export function isBareOffice(tokens: readonly Token[], from: number, index: number): boolean {
  const isOne = !/(?:s|men)$/.test(tokens[index]?.lower ?? '');
  const isPlain = isOne ? from === index - 1 && /^an?$/.test(tokens[from]?.lower ?? '') : from === index;
  const before = tokens[from - 1]?.lower ?? '';
  if (!isPlain || before === 'and' || OWNERS.has(before)) return false;
  return (
    !/^(?:to|of|for|with)$/.test(tokens[index + 1]?.lower ?? '') && !hasName(following(tokens, index + 1, 6))
  );
}
