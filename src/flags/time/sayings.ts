import { SAID, SAYS, TITLES } from '../../language/reporting/index.ts';
import type { Facts } from '../facts.ts';
import type { Token } from '../tokens.ts';

/** A verb that says who says something, outside quotation marks: “Kerry said”, “says the mayor”. */
export interface Saying {
  verb: Token;
  tense: 'past' | 'present';
  /** Who speaks: a surname or a noun in lower case; where a pronoun stands, the one named last. */
  speaker: string;
  /** The speaker as the text has it: “he”. */
  words: string;
}

const PRONOUNS = new Set(['he', 'she']);

/** So many words and signs stand in brackets behind a name. */
const MOST_IN_BRACKETS = 8;

/** Between a speaker and the verb: “he also said”. */
const BETWEEN = new Set(['also', 'then', 'later', 'further', 'however', 'simply', 'even']);

/** “What he says”, “when she said”, “the men that he said were armed”: these have a tense of their own. */
const SUBORDINATE = new Set(
  `what when as if because that which who whom whose where while since whether though although before after how why
  than until once like whatever`.split(/\s+/),
);

/** Nouns that say the same for as long as they are read or shown. */
const LASTING = new Set(
  `law bill report poll study survey website site letter statement sign data book article story page memo document post
  tweet rule policy constitution order agreement text people everyone everybody nobody`.split(/\s+/),
);

/** The verbs of saying of a text with their speakers; headlines and quotations are left out. */
export function sayingsIn(facts: Facts): Saying[] {
  const { title, blocks, tokens } = facts;
  const sayings: Saying[] = [];
  let last: Party | null = null;
  for (const verb of tokens) {
    const tense = SAID.has(verb.lower) ? 'past' : SAYS.has(verb.lower) ? 'present' : null;
    if (tense === null || verb.isQuoted || verb.text !== verb.lower) continue;
    if (title && verb.start < title.end && verb.start >= title.start) continue;
    if (blocks[verb.block]?.kind === 'heading') continue;
    const word = speakerBefore(tokens, verb) ?? speakerOfClause(tokens, verb) ?? speakerBehind(tokens, verb);
    if (!word || LASTING.has(word.lower)) {
      last = null;
      continue;
    }
    last = partyOf(word, last);
    if (!isSubordinate(tokens, word, verb)) {
      sayings.push({ verb, tense, speaker: last.speaker, words: word.text });
    }
  }
  return sayings;
}

/** Whoever spoke last, and the pronoun that stood for them. */
interface Party {
  speaker: string;
  pronoun: string | null;
}

/** A pronoun stands for whoever was named last; “she said” after “he said” is somebody else. */
function partyOf({ lower }: Token, last: Party | null): Party {
  if (!PRONOUNS.has(lower)) return { speaker: lower, pronoun: null };
  const isSame = last !== null && (last.pronoun === null || last.pronoun === lower);
  return { speaker: isSame ? last.speaker : lower, pronoun: lower };
}

/** “Kerry said”, “he also said”, “the spokesman said”, “Paul Ryan (R-WI) said”. */
function speakerBefore(tokens: readonly Token[], verb: Token): Token | null {
  let index = verb.index - 1;
  while (BETWEEN.has(tokens[index]?.lower ?? '')) index -= 1;
  if (tokens[index]?.text === ')') {
    const from = index - MOST_IN_BRACKETS;
    while (index > from && tokens[index]?.text !== '(') index -= 1;
    index -= 1;
  }
  return speakerAt(tokens[index], verb);
}

/** “Said Kerry”, “says the spokesman”, “said Secretary of State John Kerry”. */
function speakerBehind(tokens: readonly Token[], verb: Token): Token | null {
  const before = tokens[verb.index - 1];
  if (before?.isWord && !before.isQuoted) return null;
  let index = verb.index + 1;
  while (tokens[index]?.lower === 'the' || TITLES.has(tokens[index]?.lower.replace('.', '') ?? ''))
    index += 1;
  while (isName(tokens[index]) && isName(tokens[index + 1])) index += 1;
  return speakerAt(tokens[index], verb);
}

/** So far a speaker stands before the verb: “Kerry, who turned 72 last week, said”. */
const REACH = 30;

/** “Jane Doe, a nurse from Leeds, said”, “He went on and said”: the name or pronoun that the sentence begins with. */
function speakerOfClause(tokens: readonly Token[], verb: Token): Token | null {
  let index = verb.index;
  while (index > 0 && verb.index - index < REACH && tokens[index - 1]?.sentence === verb.sentence) index -= 1;
  if (verb.index - index >= REACH || tokens[verb.index - 1]?.text !== ',') return null;
  while (index < verb.index && tokens[index]?.isQuoted) index += 1;
  while (isName(tokens[index]) && isName(tokens[index + 1])) index += 1;
  return tokens[index + 1]?.text === ',' ? speakerAt(tokens[index], verb) : null;
}

function speakerAt(word: Token | undefined, verb: Token): Token | null {
  if (!word?.isWord || word.isQuoted || word.sentence !== verb.sentence) return null;
  return PRONOUNS.has(word.lower) || isName(word) || word.part === 'NOUN' ? word : null;
}

function isName(word: Token | undefined): boolean {
  return word !== undefined && /^\p{Lu}[\p{Ll}’']/u.test(word.text) && !PRONOUNS.has(word.lower);
}

function isSubordinate(tokens: readonly Token[], speaker: Token, verb: Token): boolean {
  if (speaker.index > verb.index) return false;
  for (let index = speaker.index - 1; index >= speaker.index - 4; index -= 1) {
    const word = tokens[index];
    if (word?.sentence !== verb.sentence || !word.isWord) return false;
    if (SUBORDINATE.has(word.lower)) return true;
  }
  return false;
}
