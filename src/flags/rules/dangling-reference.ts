import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { REFERENTS } from '../../language/reference/index.ts';
import { factsOf, type Facts } from '../facts.ts';
import { raise } from '../raise.ts';
import { bodyOf, type Sentences } from '../reference/body.ts';
import { isIntroduced, pointerAt, type Pointer } from '../reference/definite.ts';
import { GROUP_NOUNS, unknownGroupAt } from '../reference/groups.ts';
import { openingPronoun } from '../reference/opening.ts';
import type { Rule } from '../types.ts';

/** “This” and “that” reach back so many sentences. */
const REACH = 4;

/** The nouns that may point back: all others are passed over at once. */
const WATCHED: ReadonlySet<string> = new Set([...GROUP_NOUNS, ...REFERENTS.keys()]);

/** A noun that has come so often is known. */
const MOST_LOOKS = 20;

/**
 * Flags words that point back where nothing stands before them to point at: a first sentence that begins “It refers to”,
 * “the incident”, “That cease-fire”, “both sides”, “the State Department official”.
 *
 * Only hints: “both sides” in a paragraph that has named one party while those of the paragraph before are others, and “the
 * Defense Ministry” behind several countries.
 *
 * Left alone are an “it” that needs nobody (“it took years”, “it is clear that”), a pronoun whose name comes in the same
 * sentence (“His career over, Kerry left”), what says itself which one is meant (“the attack on the school”, “the official
 * who”), and what anything before it may have brought: a word of the same kind, or a verb (“They were shot. The attack …”).
 * “This issue”, “that way” and the like point at whole sentences and are never looked at. One flag a noun.
 */
export const retextDanglingReference: Plugin<[], Root> = () => (tree, file) => {
  const facts = factsOf(tree, file);
  const body = bodyOf(facts);
  const { sentences } = body;
  const opening = openingPronoun(facts, body);
  if (opening) {
    raise(file, {
      rule: 'dangling-reference',
      span: { start: opening.start, end: opening.end },
      reason: `The text begins with “${opening.text}”, and nothing before it says who or what that is.`,
      severity: 'medium',
    });
  }
  for (const { from, to, missing, isHint } of pointersIn(facts, sentences)) {
    const start = facts.tokens[from]?.start ?? 0;
    const end = facts.tokens[to]?.end ?? 0;
    raise(file, {
      rule: 'dangling-reference',
      span: { start, end },
      reason: `“${facts.text.slice(start, end)}” is spoken of as known, but ${missing}.`,
      severity: isHint === true ? 'low' : 'medium',
    });
  }
};

interface Found {
  from: number;
  to: number;
  missing: string;
  isHint?: boolean;
}

function pointersIn(facts: Facts, sentences: Sentences): Found[] {
  const seen = new Set<string>();
  const grouped = new Map<string, number>();
  const found: Found[] = [];
  sentences.forEach((sentence, at) => {
    for (const token of sentence) {
      if (!WATCHED.has(token.lower)) continue;
      const times = GROUP_NOUNS.has(token.lower) ? (grouped.get(token.lower) ?? 0) : MOST_LOOKS;
      if (times < MOST_LOOKS) grouped.set(token.lower, times + 1);
      const group = times < MOST_LOOKS ? unknownGroupAt(facts, token) : null;
      if (group) {
        grouped.set(token.lower, MOST_LOOKS);
        found.push(group);
        continue;
      }
      const referent = REFERENTS.get(token.lower);
      const key = referent?.nouns[0];
      if (!referent || key === undefined || seen.has(key)) continue;
      // What is told once is known from there on.
      seen.add(key);
      const pointer = pointerAt(facts.tokens, token.index);
      if (!pointer) continue;
      const reach = pointer.isShown ? (sentences[Math.max(0, at - REACH)]?.[0]?.index ?? 0) : 0;
      if (isIntroduced(facts.tokens, reach, pointer) || isNamed(facts, pointer)) continue;
      found.push({
        ...pointer,
        missing: `nothing before it tells of ${pointer.isShown ? 'such a thing' : `any ${token.lower}`}`,
      });
    }
  });
  return found;
}

/** “Fred Baker lives in Bonn. The man is old.” */
function isNamed({ names }: Facts, { from, referent }: Pointer): boolean {
  if (!referent.isPerson) return false;
  const first = names.find(({ entity }) => entity.kind === 'person');
  return first !== undefined && first.from < from;
}

/** The rule, explained. */
export const danglingReference: Rule = {
  id: 'dangling-reference',
  title: 'Words that point back at nothing',
  category: 'reference',
  finds:
    'A pronoun, “the incident”, “that cease-fire”, “both sides” or “the official” with nothing in the text before it that it could mean.',
  matters:
    'A reader cannot tell who or what is meant. Such words often remain where the sentence that introduced somebody or something was cut, or where passages of several texts were put together.',
  quotations: {
    looks: false,
    why: 'Whoever is quoted may point at something that was said before the quotation.',
  },
  good: [
    { text: 'It took years to build the bridge. It is clear that it was worth it.', flagged: [] },
    { text: 'When he arrived in Bonn, Kerry met reporters.', flagged: [] },
    {
      text: 'Three people were shot in Bonn on Monday. The attack lasted an hour, and the victims knew each other.',
      flagged: [],
    },
    { text: 'The attack on the school came at noon, and the man accused of it was held.', flagged: [] },
    { text: 'The armies stopped their fire on Monday under an accord. That truce has held.', flagged: [] },
    { text: 'Prices rose again. This issue will not go away, and that way nobody saves.', flagged: [] },
    { text: 'Russia and Turkey hope for the best. Both sides are patient.', flagged: [] },
    { text: '“It refers to the first visit,” the mayor said.', flagged: [] },
    { text: 'Fred Baker lives in Bonn. The man is ninety.', flagged: [] },
  ],
  bad: [
    { text: 'It refers to the second visit of the minister to Moscow in seven months.', flagged: ['It'] },
    {
      text: 'Moscow summoned an envoy over the incident, and he came on Tuesday.',
      flagged: ['the incident'],
    },
    { text: 'Bonn is dry in summer. That cease-fire has become strained.', flagged: ['That cease-fire'] },
    { text: 'The price of milk rose in May. The victims want an answer.', flagged: ['The victims'] },
    {
      text: 'Milk is dear. The State Department official said so.',
      flagged: ['The State Department official'],
    },
    { text: 'Bread is dear, and the opposition bloc wants it cheaper.', flagged: ['the opposition bloc'] },
  ],
  plugin: retextDanglingReference,
};
