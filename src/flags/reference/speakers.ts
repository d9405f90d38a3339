import { isPersonNoun } from '../../language/reference/index.ts';
import type { Facts } from '../facts.ts';
import type { Entity, Gender, Name } from '../names/index.ts';
import type { Token } from '../tokens.ts';
import type { Sentences } from './body.ts';
import { newcomerBeside } from './newcomer.ts';
import { isSaying, speaksAt } from './speaking.ts';

/** “he said” of whom the text does not tell who that is. */
export interface UnclearSpeaker {
  pronoun: Token;
  verb: Token;
  /** The people who may be meant: several near ones, or the last that was named far before; perhaps nobody. */
  candidates: readonly Name[];
  isFar: boolean;
}

const GENDER: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['she', 'female'],
]);

/** What may stand between the pronoun and its verb. */
const BETWEEN = /^(?:also|has|had|then|later|once|further|now|never|recently|repeatedly|already)$/;

/** Finds each “he said” outside quotation marks of which two or more people near it could be the speaker, or none. */
export function unclearSpeakers(facts: Facts, sentences: Sentences): UnclearSpeaker[] {
  const found: UnclearSpeaker[] = [];
  let names: Map<number, Name[]> | undefined;
  sentences.forEach((sentence, at) => {
    for (const token of sentence) {
      const gender = token.isQuoted ? undefined : GENDER.get(token.lower);
      const verb = gender && verbBehind(facts.tokens, token.index);
      if (!gender || !verb) continue;
      names ??= Map.groupBy(facts.names, (name) => name.sentence);
      const one = judge({ facts, sentences, names, at, pronoun: token, gender });
      if (one) found.push({ pronoun: token, verb, ...one });
      // The next of the same sentence goes on with this one.
      break;
    }
  });
  return found;
}

function verbBehind(tokens: readonly Token[], index: number): Token | null {
  let at = index + 1;
  while (at < index + 3 && BETWEEN.test(tokens[at]?.lower ?? '')) at += 1;
  const verb = tokens[at];
  return verb && isSaying(verb) && verb.sentence === tokens[index]?.sentence ? verb : null;
}

interface Case {
  facts: Facts;
  sentences: Sentences;
  names: ReadonlyMap<number, readonly Name[]>;
  at: number;
  pronoun: Token;
  gender: Gender;
}

function judge(one: Case): Pick<UnclearSpeaker, 'candidates' | 'isFar'> | null {
  const { facts, sentences, names, at, pronoun, gender } = one;
  const own = sentences[at] ?? [];
  const isSpeech = own.filter(({ isQuoted }) => isQuoted).length >= SPEECH;
  const first = windowStart(sentences, at, isSpeech ? 2 : 1);
  const near: Name[] = [];
  let hasBody = false;
  for (let i = at; i >= first; i -= 1) {
    const sentence = (i === at ? own.filter(({ index }) => index < pronoun.index) : sentences[i]) ?? [];
    const named = (names.get(sentence[0]?.sentence ?? -1) ?? []).filter(
      (name) => !name.isQuoted && name.from < pronoun.index,
    );
    const fitting = named.filter(
      ({ entity, from }) =>
        mayBe(entity, gender) && (entity.kind === 'person' || !isPlaceAt(facts.tokens, from)),
    );
    // “Kerry left, he said.”
    if (i === at && fitting.length > 0) return null;
    if (hasSpeaker(facts.tokens, sentence, fitting, pronoun.lower)) return null;
    if (i === at - 1 && sentence[0]?.block === pronoun.block) {
      const rivals = newcomerBeside(one, distinct(fitting));
      if (rivals) return { candidates: rivals, isFar: false };
    }
    if (i < at && near.length === 0) {
      if (isSubject(facts.tokens, sentence, fitting)) return null;
      // One name in the sentence just before, in the same paragraph.
      if (i === at - 1 && sentence[0]?.block === pronoun.block && distinct(fitting).length === 1) return null;
    }
    if (named.some(({ entity, words }) => entity.kind === 'body' && words.length === 1)) hasBody = true;
    near.push(...fitting);
  }
  const people = distinct(near.filter(({ entity }) => entity.kind === 'person'));
  if (people.length > 1) return { candidates: people.sort((a, b) => a.from - b.from), isFar: false };
  if (near.length > 0 || hasBody) return null;
  for (let i = at; i >= first; i -= 1) {
    const isHinted = sentences[i]?.some(
      ({ lower, index, isQuoted, part }) =>
        index < pronoun.index &&
        ((part === 'NOUN' && isPersonNoun(lower)) || (!isQuoted && HINTS.get(pronoun.lower)?.test(lower))),
    );
    if (isHinted) return null;
  }
  return { candidates: lastNamed(one, first), isFar: true };
}

/** Words for somebody who is not named, by the pronoun that may go on with them. */
const HINTS: ReadonlyMap<string, RegExp> = new Map([
  ['he', /^(?:he|his|him|himself|who|i|we|my|man|one)$/],
  ['she', /^(?:she|her|hers|herself|who|i|we|my|woman|one)$/],
]);

/** Whoever was named more sentences before is far. */
const MOST_SENTENCES = 40;

/** So many words and signs between quotation marks are speech; one who is quoted at length is quoted on. */
const SPEECH = 8;

/** The first sentence of the paragraph `most` before; paragraphs that are one long quotation are passed over. */
function windowStart(sentences: Sentences, at: number, most: number): number {
  let first = at;
  let paragraphs = 0;
  let block = sentences[at]?.[0]?.block;
  while (first > 0 && at - first < MOST_SENTENCES) {
    const before = sentences[first - 1];
    const held = before?.[0]?.block;
    if (held !== block) {
      block = held;
      if (!before?.every(({ isQuoted, isWord }) => isQuoted || !isWord)) paragraphs += 1;
      if (paragraphs > most) break;
    }
    first -= 1;
  }
  return first;
}

/** “in Bonn”. */
const isPlaceAt = (tokens: readonly Token[], from: number): boolean =>
  /^(?:in|at|near|into|across|outside|throughout)$/.test(tokens[from - 1]?.lower ?? '');

/** A person, or a name of which the text does not tell that it is none, of no other gender. */
const mayBe = ({ kind, gender: own }: Entity, gender: Gender): boolean =>
  (kind === 'person' || kind === 'other') && (own === null || own === gender);

/** Whether somebody says something in a sentence: “Kerry said”, “the driver said”, “he said”. */
function hasSpeaker(
  tokens: readonly Token[],
  sentence: readonly Token[],
  people: readonly Name[],
  pronoun: string,
): boolean {
  if (people.some(({ from, to }) => speaksAt(tokens, from, to) || isBehindSaying(tokens, from))) return true;
  return sentence.some(
    ({ lower, index, isQuoted, part }) =>
      !isQuoted &&
      (lower === pronoun || (part === 'NOUN' && isPersonNoun(lower) && speaksAt(tokens, index, index + 1))),
  );
}

/** How far a title may reach: “said the master of ceremonies, Anna Holt”. */
const TITLE_REACH = 8;

/** “said Mr. Weber, a member of”; not “insisted that Weber leave”. */
function isBehindSaying(tokens: readonly Token[], from: number): boolean {
  const sentence = tokens[from]?.sentence;
  for (let at = from - 1; at >= from - TITLE_REACH; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || token.isQuoted) return false;
    if (isSaying(token)) return true;
    if (isVerb(token.part) || /^(?:that|who|if|[.;:])$/.test(token.lower)) return false;
  }
  return false;
}

/** Whether a person is what a sentence is about: named before its first verb, or just before a verb of its own. */
function isSubject(tokens: readonly Token[], sentence: readonly Token[], people: readonly Name[]): boolean {
  const verb = sentence.find(({ part, isQuoted }) => !isQuoted && isVerb(part));
  const end = verb?.index ?? Infinity;
  return (
    people.some(({ from, to }) => {
      // “insisted that Kerry leave”, “the house of Kerry is”.
      const isBelow =
        tokens[from - 1]?.part === 'ADP' || /^(?:that|who|which|if|as)$/.test(tokens[from - 1]?.lower ?? '');
      return (
        from <= end || (!isBelow && isVerb(tokens[to]?.part)) || (tokens[from - 1]?.text === ',' && !isBelow)
      );
    }) || sentence.some(({ index, part, lower }) => index < end && part === 'NOUN' && isPersonNoun(lower))
  );
}

const isVerb = (part: Token['part'] | undefined): boolean => part === 'VERB' || part === 'AUX';

function distinct(names: readonly Name[]): Name[] {
  return [...new Map(names.map((name) => [name.entity, name])).values()];
}

const FAR = 200;

/** The people whom the last sentence that names any has named. */
function lastNamed({ sentences, names, gender }: Case, before: number): Name[] {
  const found: Name[] = [];
  for (let i = before - 1; i >= Math.max(0, before - FAR) && found.length === 0; i -= 1) {
    const named = names.get(sentences[i]?.[0]?.sentence ?? -1) ?? [];
    found.push(...named.filter(({ entity }) => entity.kind === 'person' && mayBe(entity, gender)));
  }
  return distinct(found);
}
