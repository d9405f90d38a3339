import type { Span } from '../../schemas/common.ts';
import type { Facts } from '../facts.ts';
import type { Name } from '../names/index.ts';
import type { Token } from '../tokens.ts';
import { speaksAt } from './speaking.ts';

/** A person is meant where this many points speak for it. */
export const SURE = 2;

/** So many are enough where nothing speaks against it. */
export const ENOUGH = 1.5;

const MOST_SENTENCES = 12;

/**
 * How much speaks for a person where the name is one word: “according to Jatras”, “Putin …, the Russian president”,
 * “Weber said … his”, “Merkel and Weber”, words in quotation marks that Weber said.
 */
export function pointsFor(facts: Facts, alone: readonly Name[], description: Span | null): number {
  const { tokens } = facts;
  let points = description ? SURE : 0;
  for (const { from, to } of alone.slice(0, MOST_SENTENCES)) {
    if (tokens[from - 1]?.lower === 'to' && tokens[from - 2]?.lower === 'according') points += SURE;
    const around = wordsAround(tokens, from);
    const isSpeaking = speaksAt(tokens, from, to);
    if (isSpeaking) points += around.some(({ isQuoted }) => isQuoted) ? 1 : 0.5;
    if (actsAsPerson(tokens, to)) points += 1;
    if (isPronounNext(around, to, facts)) points += 1;
    if (isBesidePerson(facts, from, to)) points += 1;
  }
  return points;
}

/** What people do, and places and bodies seldom. */
const DEEDS = new Set(
  `dropped resigned married died smiled laughed shrugged nodded campaigned tweeted hopes hoped wants wanted thinks thought
  believes believed knows knew likes liked loves loved hates hated feels felt understands understood remembers remembered
  joked quipped barked shouted proclaimed recalled recalls testified testifies endorsed endorses graduated moderated
  apologized apologised starred sang wrote writes served serves sat stood walked spoke speaks remarked admitted admits
  conceded concedes reminded reminds blasted mocked mocks praised praises explained explains`.split(/\s+/),
);

/** What people have: “Weber’s son”. */
const BELONGINGS = new Set(
  `son daughter wife husband mother father brother sister widow lawyer lawyers attorney attorneys spokesman spokeswoman
  campaign candidacy tenure presidency speech remarks comments allies supporters critics opponent opponents aides book
  memoir career entreaties death arrest behalf testimony resignation nomination victory defeat opinion stance`.split(
    /\s+/,
  ),
);

/** “Weber also hopes”, “Weber’s son”, “Weber’s late wife”. */
function actsAsPerson(tokens: readonly Token[], to: number): boolean {
  const sentence = tokens[to - 1]?.sentence;
  const [next, second, third] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (next?.sentence !== sentence) return false;
  if (/^['’]s?$/.test(next?.lower ?? ''))
    return [second, third].some(
      (token) => token?.sentence === sentence && BELONGINGS.has(token?.lower ?? ''),
    );
  const verb = next?.part === 'ADV' || next?.part === 'AUX' ? second : next;
  return verb !== undefined && verb.sentence === sentence && DEEDS.has(verb.lower);
}

/** How far apart two words of a sentence may stand to have to do with each other. */
const NEAR = 60;

/** The words of the same sentence around a token. */
function wordsAround(tokens: readonly Token[], at: number): Token[] {
  const sentence = tokens[at]?.sentence;
  return tokens.slice(Math.max(0, at - NEAR), at + NEAR).filter((token) => token.sentence === sentence);
}

/** “Weber left his office”, with nobody else named in between. */
function isPronounNext(sentence: readonly Token[], to: number, { names }: Facts): boolean {
  const pronoun = sentence.find(
    ({ index, lower, isQuoted }) =>
      index >= to && !isQuoted && /^(?:he|she|his|her|him|himself|herself)$/.test(lower),
  );
  if (!pronoun) return false;
  const first = firstFrom(names, sentence[0]?.index ?? 0);
  for (let i = first; ; i += 1) {
    const other = names[i];
    if (!other || other.from >= pronoun.index) break;
    if (other.to !== to && other.entity.kind !== 'place' && other.entity.kind !== 'nationality') return false;
  }
  return !sentence.some(({ index, lower }) => index < pronoun.index && PERSON_NOUN.test(lower));
}

const PERSON_NOUN =
  /(?:man|woman|person|official|president|senator|minister|judge|officer|leader|candidate|lawyer|chief|chairman)$/;

/** “Merkel and Weber”, “Weber, Merkel and Reed”. */
function isBesidePerson({ tokens, names }: Facts, from: number, to: number): boolean {
  const at = firstFrom(names, from);
  const isAnd = (token: Token | undefined): boolean => /^(?:and|or)$/.test(token?.lower ?? '');
  const next = names[at + 1];
  const last = names[at - 1];
  return (
    (isAnd(tokens[to]) && next?.from === to + 1 && next.entity.kind === 'person') ||
    (isAnd(tokens[from - 1]) && last?.to === from - 1 && last.entity.kind === 'person')
  );
}

/** The index of the first name that begins at token `from` or later. */
function firstFrom(names: readonly Name[], from: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((names[middle]?.from ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Offices that one person has. */
const OFFICE =
  /^(?:president|minister|premier|chancellor|senator|governor|mayor|leader|king|queen|pope|congressman|congresswoman|chairman|chairwoman|secretary|ambassador|coach|chief)$/;

const PREPOSITION = /^(?:in|at|near|from|of|between|into|across|through|around)$/;

/** “the Russian president” behind the name in the same sentence; not “Concord, where the president spoke”. */
export function descriptionIn(tokens: readonly Token[], { from, to }: Name): Span | null {
  const sentence = wordsAround(tokens, from);
  const first = sentence[0]?.index ?? 0;
  const next = sentence[to - first];
  if (next?.text === ',' || PREPOSITION.test(sentence[to - first - 2]?.lower ?? '')) return null;
  for (let at = to - first; at < sentence.length - 1; at += 1) {
    const token = sentence[at];
    if (token?.lower !== 'the' || token.isQuoted) continue;
    for (const head of sentence.slice(at + 1, at + 4)) {
      if (head.part === 'NOUN' && OFFICE.test(head.lower)) return { start: token.start, end: head.end };
      if (head.part !== 'ADJ' && head.part !== 'PROPN' && head.part !== 'NOUN') break;
    }
  }
  return null;
}
