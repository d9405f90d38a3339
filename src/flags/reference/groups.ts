import { countryNames } from '../../language/countries/index.ts';
import {
  CAMP_KIN,
  CAMPS,
  COUPLES,
  GROUPS,
  isKin,
  MEMBERS,
  PAIRINGS,
  type Pairing,
} from '../../language/reference/index.ts';
import type { Facts } from '../facts.ts';
import type { Entity } from '../names/index.ts';
import type { Token } from '../tokens.ts';
import { isIdentified } from './definite.ts';

/** Words that speak of several, or of somebody by an office, as known: from the first to the last token. */
export interface Group {
  from: number;
  to: number;
  /** What the text lacks, as a clause. */
  missing: string;
  /** Only a hint: what is meant may be guessed. */
  isHint?: boolean;
}

const MINISTRY = 'ministry';

/** The nouns that may be the head of such words. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set([
  ...PAIRINGS.keys(),
  ...COUPLES.keys(),
  ...GROUPS,
  ...MEMBERS,
  MINISTRY,
]);

/** Reads “both sides”, “the duo”, “the opposition bloc”, “the State Department official”; null where the text has told of them. */
export function unknownGroupAt(facts: Facts, { index, lower, isQuoted }: Token): Group | null {
  if (isQuoted) return null;
  const { tokens } = facts;
  const before = tokens[index - 1]?.lower ?? '';
  const pairing = PAIRINGS.get(lower);
  if (pairing) {
    const isBoth = before === 'both';
    const isTwo = before === 'two' && /^(?:the|these|those)$/.test(tokens[index - 2]?.lower ?? '');
    // “the willingness of both sides to work together” does not tell which; “both sides of the river” does.
    const isWilling = tokens[index + 1]?.lower === 'to' && tokens[index + 2]?.part === 'VERB';
    if ((!isBoth && !isTwo) || (!isWilling && isIdentified(tokens, index))) return null;
    const from = isBoth ? index - 1 : index - 2;
    // “support on both sides”: wherever it may be.
    if (tokens[from - 1]?.lower === 'on') return null;
    if (isPaired(facts, from, pairing)) {
      const only = lower === 'sides' ? loneParty(facts, from) : null;
      if (only === null) return null;
      return { from, to: index, missing: `its paragraph names only “${only}” before it`, isHint: true };
    }
    return { from, to: index, missing: `nothing before it names two ${lower}` };
  }
  const couple = COUPLES.get(lower);
  if (couple) {
    if (before !== 'the' || isIdentified(tokens, index) || isPaired(facts, index - 1, couple)) return null;
    return { from: index - 1, to: index, missing: 'nothing before it says who is meant' };
  }
  if (GROUPS.has(lower)) {
    if (!CAMPS.has(before) || tokens[index - 2]?.lower !== 'the' || isIdentified(tokens, index)) return null;
    if (hasKin(tokens, index - 2, CAMP_KIN)) return null;
    return { from: index - 2, to: index, missing: `nothing before it tells of any ${before}` };
  }
  if (lower === MINISTRY) return unknownMinistryAt(facts, index);
  return MEMBERS.has(lower) ? unknownMemberAt(tokens, index) : null;
}

/** The one party that a paragraph names before “both sides”, where the paragraph before has others; null where all is clear. */
function loneParty({ tokens, names, blocks }: Facts, before: number): string | null {
  const block = tokens[before]?.block ?? 0;
  if ((blocks[block]?.kind ?? 'paragraph') !== 'paragraph') return null;
  const own = new Map<unknown, string>();
  const last = new Set<unknown>();
  for (let at = lastBefore(names, before); at >= 0; at -= 1) {
    const name = names[at];
    const held = tokens[name?.from ?? 0]?.block ?? 0;
    if (!name || held < block - 1) break;
    const key = name.entity.country?.common ?? name.entity;
    if (held < block) last.add(key);
    else if (!name.isQuoted) own.set(key, name.words.join(' '));
  }
  const [[key, only] = [undefined, null]] = own;
  if (own.size !== 1 || last.has(key)) return null;
  for (let at = before - 1; tokens[at]?.block === block; at -= 1) {
    const token = tokens[at];
    if (token?.isWord && !token.isQuoted && isKin(token.lower, { kin: PAIRINGS.get('sides')?.kin ?? [] }))
      return null;
  }
  return only;
}

/** The index of the last name that begins before a token. */
function lastBefore(names: Facts['names'], token: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((names[middle]?.from ?? Infinity) < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** “the Defense Ministry said” behind several countries, where no ministry and no minister of one was named. */
function unknownMinistryAt({ tokens, names }: Facts, index: number): Group | null {
  let from = index;
  while (isCapital(tokens[from - 1]) && tokens[from - 1]?.sentence === tokens[index]?.sentence) from -= 1;
  if (tokens[from - 1]?.lower !== 'the' || isIdentified(tokens, index)) return null;
  const { byName, byDemonym } = countryNames();
  // “the Russian Defense Ministry”.
  if (tokens.slice(from, index).some(({ lower }) => byName.has(lower) || byDemonym.has(lower))) return null;
  const met = new Set<string>();
  for (const { from: at, entity } of names) {
    if (at >= from - 1) break;
    if (entity.country) met.add(entity.country.common);
  }
  if (met.size < 2 || hasKin(tokens, from - 1, ['ministr', 'minister'])) return null;
  return { from: from - 1, to: index, missing: 'nothing before it tells of which country', isHint: true };
}

/** “the State Department official said” where the text has not named the State Department. */
function unknownMemberAt(tokens: readonly Token[], index: number): Group | null {
  let from = index;
  while (
    isCapital(tokens[from - 1]) &&
    tokens[from - 1]?.lower !== 'the' &&
    tokens[from - 1]?.sentence === tokens[index]?.sentence
  )
    from -= 1;
  if (from === index || tokens[from - 1]?.lower !== 'the' || isIdentified(tokens, index)) return null;
  const body = tokens.slice(from, index);
  const key = body.at(-1)?.lower;
  // A word of the office that came before may have brought it: “the department”, “Department of State”.
  for (let at = from - 2; at >= 0; at -= 1) if (tokens[at]?.lower === key) return null;
  return {
    from: from - 1,
    to: index,
    missing: `nothing before it tells of any ${tokens[index]?.lower ?? ''} there`,
  };
}

const isCapital = (token: Token | undefined): boolean =>
  token?.isWord === true && /^\p{Lu}/u.test(token.text);

function isPaired({ tokens, names }: Facts, before: number, { kinds, kin }: Pairing): boolean {
  const met = new Set<Entity | string>();
  for (const { from, entity } of names) {
    if (from >= before) break;
    if (kinds === 'person' && entity.kind !== 'person' && entity.kind !== 'other') continue;
    if (kinds === 'country' && !entity.country && entity.kind !== 'place') continue;
    met.add(entity.country ? entity.country.common : entity);
    if (met.size > 1) return true;
  }
  return hasKin(tokens, before, kin);
}

function hasKin(tokens: readonly Token[], before: number, kin: readonly string[]): boolean {
  for (let at = 0; at < before; at += 1) {
    const token = tokens[at];
    if (token?.isWord && isKin(token.lower, { kin })) return true;
  }
  return false;
}
