import type { Attribution } from '../../schemas/analysis.ts';
import { FEMALE_WORDS, MALE_WORDS } from '../../language/reporting/index.ts';
import { lowerOf } from './context.ts';
import type { Nested } from './nesting.ts';
import { genderOf, type Gender } from './names.ts';
import type { Mention, Party } from './people.ts';
import { meantBy, readSource, type SourceReading } from './source.ts';
import type { Range, Tokens } from './tokens.ts';

/** Who speaks, and what kind of source that is. */
export interface Speaker {
  party: Party | null;
  type: Attribution['sourceType'];
  gender: Gender;
}

/** Somebody whom “he” or “the official” may mean. */
interface Candidate extends Speaker {
  /** Where they were last spoken of, as a token. */
  at: number;
  spoke: boolean;
  plural: boolean;
}

const NOBODY: Speaker = { party: null, type: null, gender: null };

/** How many sentences back a pronoun reaches. */
const SENTENCES_BACK = 6;

/** How many of the latest mentions are weighed. */
const LATEST = 16;

/** By how many sentences who has spoken goes before who was only mentioned. */
const SPOKE = 2;

/**
 * Resolves who speaks in each attribution, in reading order: names to the fullest form that the text has, pronouns
 * to the nearest one before who fits, “the minister” to the minister named before. An anonymous source stays so.
 */
export function resolveSpeakers(
  tokens: Tokens,
  mentions: readonly Mention[],
  attributions: readonly Nested[],
): Map<Nested, Speaker> {
  const speakers = new Map<Nested, Speaker>();
  const candidates: Candidate[] = [];
  let seen = 0;
  const inOrder = attributions
    .filter(({ source }) => source !== null)
    .toSorted((a, b) => (a.source?.from ?? 0) - (b.source?.from ?? 0));
  for (const attribution of inOrder) {
    if (!attribution.source) continue;
    const source = meantBy(tokens, attribution.source);
    for (let mention = mentions[seen]; mention && mention.name.from < source.from; mention = mentions[seen]) {
      candidates.push(mentioned(mention));
      seen += 1;
    }
    const reading = readSource(tokens, source, mentionsIn(mentions, seen, source));
    const speaker = resolve(tokens, source.from, reading, candidates, attribution, speakers);
    speakers.set(attribution, speaker);
    if (speaker.type !== null) {
      const plural = !speaker.party && /[^s]s$|^(?:people|men|women|police)$/.test(reading.head);
      candidates.push({ ...speaker, at: source.from, spoke: true, plural });
    }
    if (candidates.length > LATEST * 2) candidates.splice(0, candidates.length - LATEST);
  }
  return speakers;
}

/** The mentions within a source. Those of an antecedent have been passed already, so the search starts earlier. */
function mentionsIn(mentions: readonly Mention[], seen: number, { from, to }: Range): Mention[] {
  let first = seen;
  while (first > 0 && (mentions[first - 1]?.name.to ?? 0) > from) first -= 1;
  const inside: Mention[] = [];
  for (let at = first, next = mentions[at]; next && next.name.from < to; next = mentions[at]) {
    inside.push(next);
    at += 1;
  }
  return inside;
}

function mentioned({ name, party }: Mention): Candidate {
  return { party, type: 'named', gender: party.gender, at: name.from, spoke: false, plural: false };
}

function resolve(
  tokens: Tokens,
  at: number,
  reading: SourceReading,
  candidates: readonly Candidate[],
  attribution: Nested,
  speakers: ReadonlyMap<Nested, Speaker>,
): Speaker {
  const { mention, head } = reading;
  if (mention) return { party: mention.party, type: reading.type, gender: mention.party.gender };
  if (!reading.isPronoun) {
    const known = reading.isDefinite ? withRole(head, candidates) : undefined;
    return known ?? { party: null, type: reading.type, gender: genderOf([head]) };
  }
  const pronoun = lowerOf(tokens, at);
  // Who says “I” inside a quotation is whoever is quoted.
  if (/^(?:i|we|you)$/.test(pronoun)) {
    const holder = attribution.parent && speakers.get(attribution.parent);
    return pronoun === 'i' && holder ? holder : NOBODY;
  }
  return nearest(tokens, at, pronoun, candidates) ?? NOBODY;
}

/** The last one before who was given a role: “the minister”. */
function withRole(role: string, candidates: readonly Candidate[]): Speaker | undefined {
  return candidates.findLast(({ party }) => party?.kind === 'person' && party.roles.has(role));
}

/** Whom a pronoun means: the nearest before who fits in gender and number, those who have spoken first. */
function nearest(
  tokens: Tokens,
  at: number,
  pronoun: string,
  candidates: readonly Candidate[],
): Speaker | undefined {
  const sentence = tokens.sentenceOf[at] ?? 0;
  const gender = MALE_WORDS.has(pronoun) ? 'male' : FEMALE_WORDS.has(pronoun) ? 'female' : null;
  let best: Candidate | undefined;
  let least = Infinity;
  for (const candidate of candidates.slice(-LATEST)) {
    const back = sentence - (tokens.sentenceOf[candidate.at] ?? 0);
    if (back > SENTENCES_BACK || !fits(candidate, pronoun, gender)) continue;
    // A name that is known to be of that gender goes before one that may be.
    const unsure = gender !== null && candidate.gender === null ? 1 : 0;
    const cost = back + unsure - (candidate.spoke ? SPOKE : 0);
    if (cost <= least) {
      least = cost;
      best = candidate;
    }
  }
  return best;
}

function fits({ party, type, gender, plural }: Candidate, pronoun: string, wanted: Gender): boolean {
  if (pronoun === 'it')
    return party ? party.kind === 'organisation' : type === 'document' || type === 'official';
  if (/^the[ym]$/.test(pronoun)) return plural;
  if (plural || party?.kind === 'organisation' || type === 'document') return false;
  return wanted === null || gender === null || gender === wanted;
}
