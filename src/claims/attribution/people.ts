import { lowerOf } from './context.ts';
import { findNames, genderOf, type Gender, type Name } from './names.ts';
import type { Tokens } from './tokens.ts';

/** Somebody or something that the text names. */
export interface Party {
  /** The fullest form of the name that the text has. */
  name: string;
  kind: 'person' | 'organisation';
  gender: Gender;
  /** Titles and roles: “minister”, “spokeswoman”. */
  roles: Set<string>;
}

/** Where a party is mentioned. */
export interface Mention {
  name: Name;
  party: Party;
}

/** How many words after a name may tell a role: “Anna Weber, the finance minister,”. */
const APPOSITION = 8;

/**
 * Whom a text names, and where, in order. A surname alone, or a given name alone, means the one whom the text gives
 * that name in full; where several are called so, the one named last before, of fitting gender.
 */
export function findMentions(tokens: Tokens, text: string, titleEnd: number): Mention[] {
  const names = findNames(tokens, text);
  const full = new Map<string, Party>();
  const byPart = new Map<string, { party: Party; at: number }[]>();
  // In a headline every word may have a capital.
  const isBody = (name: Name): boolean => (tokens.start[name.from] ?? 0) >= titleEnd;
  for (const name of names) {
    if (name.words.length < 2 || !isBody(name)) continue;
    const key = name.words.join(' ');
    const party = full.get(key) ?? createParty(key, name);
    if (!full.has(key)) {
      full.set(key, party);
      const parts = name.kind === 'person' ? [name.words.at(-1), name.words[0]] : [];
      for (const part of parts) {
        if (part === undefined) continue;
        const known = byPart.get(part) ?? [];
        known.push({ party, at: name.from });
        byPart.set(part, known);
      }
    }
  }
  const alone = new Map<string, Party>();
  const mentions: Mention[] = [];
  for (const name of names) {
    const key = name.words.join(' ');
    const party =
      full.get(key) ??
      fullerOf(name, byPart) ??
      alone.get(key) ??
      (name.words.length === 1 ? aloneOf(name) : null);
    if (!party) continue;
    if (name.words.length === 1 && !full.has(key)) alone.set(key, party);
    learn(party, name, tokens);
    mentions.push({ name, party });
  }
  return mentions;
}

function createParty(name: string, { kind, gender }: Name): Party {
  return { name, kind, gender, roles: new Set() };
}

function aloneOf(name: Name): Party {
  return createParty(name.words[0] ?? '', name);
}

/** The person whose full name a single name, or a shorter form, is part of. */
function fullerOf(
  name: Name,
  byPart: ReadonlyMap<string, { party: Party; at: number }[]>,
): Party | undefined {
  if (name.kind !== 'person') return undefined;
  const candidates = (byPart.get(name.words.at(-1) ?? '') ?? []).filter(
    ({ party }) => !name.gender || !party.gender || name.gender === party.gender,
  );
  return (candidates.findLast(({ at }) => at <= name.from) ?? candidates[0])?.party;
}

/** Learns a party’s gender and roles from how it is named. */
function learn(party: Party, name: Name, tokens: Tokens): void {
  for (const title of name.titles) party.roles.add(title);
  const sentence = tokens.sentenceOf[name.to - 1];
  if (lowerOf(tokens, name.to) === ',') {
    for (let i = name.to + 1; i <= name.to + APPOSITION && tokens.sentenceOf[i] === sentence; i += 1) {
      const word = lowerOf(tokens, i);
      if (word === ',') break;
      party.roles.add(word);
    }
  }
  party.gender ??= name.gender ?? genderOf([...party.roles]);
}
