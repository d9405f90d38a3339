import { countryNames } from '../../language/countries/index.ts';
import { BODIES_OF_ONE_WORD, PEOPLES } from '../../language/reference/index.ts';
import { TITLES } from '../../language/reporting/index.ts';
import type { Span } from '../../schemas/common.ts';
import type { Facts } from '../facts.ts';
import { isCommonWord, isGivenName, type Entity, type Name } from '../names/index.ts';
import type { Token } from '../tokens.ts';
import type { Body } from './body.ts';
import { descriptionIn, ENOUGH, pointsFor, SURE } from './person-evidence.ts';
import { speaksAt } from './speaking.ts';

/** A person whose surname comes before anything says who that is. */
export interface Unintroduced {
  /** Where the surname stands first. */
  name: Name;
  /** Where the text says who it is, if it does later. */
  later: Name | null;
  isSource: boolean;
  /** A description that may mean the same person: “Putin …, the Russian president has”. */
  description: Span | null;
}

/** Every person of the running text whom nothing introduces where the surname first stands. */
export function unintroducedIn(facts: Facts, { sentences, headlineEnd, headEnd }: Body): Unintroduced[] {
  const running = new Set(sentences.map(([first]) => first?.sentence));
  const isBody = ({ sentence, start }: Name): boolean => running.has(sentence) && start >= headlineEnd;
  // Names of two words and more in order, by each of their words: “Clinton” after “Clinton Foundation”.
  const known = new Map<string, number>();
  for (const name of facts.names) {
    if (name.words.length < 2 || !isBody(name)) continue;
    for (const word of name.words) if (!known.has(plain(word))) known.set(plain(word), name.start);
  }
  const found = new Map<string, Unintroduced>();
  for (const entity of new Set(facts.names.map(({ entity }) => entity))) {
    const one = unintroduced(facts, entity, isBody, known, headEnd);
    const surname = plain(one?.name.words[0] ?? '');
    if (one && !found.has(surname)) found.set(surname, one);
  }
  return [...found.values()];
}

/** “The Reed family”. */
const FAMILY = /^(?:family|families|brothers|sisters|siblings|clan|dynasty|couple|twins)$/;

/** O’Neill and O'Neill are one. */
const plain = (word: string): string => word.replace(/['’]/g, '');

function unintroduced(
  facts: Facts,
  entity: Entity,
  isBody: (name: Name) => boolean,
  known: ReadonlyMap<string, number>,
  headEnd: number,
): Unintroduced | null {
  if (entity.kind !== 'person' && entity.kind !== 'other') return null;
  const { tokens } = facts;
  const mentions = entity.mentions.filter(isBody);
  if (mentions[0] && isInMarks(tokens, mentions[0])) return null;
  const name = mentions.find(
    (mention) => !mention.isQuoted && (mention.words.length > 1 || !isModifier(tokens, mention)),
  );
  const [surname] = name?.words ?? [];
  if (mentions.some(({ to, start }) => start <= (name?.start ?? 0) && FAMILY.test(tokens[to]?.lower ?? '')))
    return null;
  if (!name || surname === undefined || name.words.length !== 1 || name.start < headEnd) return null;
  if (isCutShort(facts.text, name)) return null;
  if (
    entity.mentions.some(
      (mention) => mention.start <= name.start && tells(tokens, mention) && isBody(mention),
    )
  )
    return null;
  if ((known.get(plain(surname)) ?? Infinity) < name.start || !isSurname(name, surname)) return null;
  const alone = mentions.filter((mention) => !mention.isQuoted && mention.words.length === 1);
  const isSource = alone.some(({ from, to }) => speaksAt(tokens, from, to));
  const description = descriptionIn(tokens, name);
  const later = mentions.find((mention) => tells(tokens, mention));
  // “Trump, the candidate,” further down: whoever says so late takes him for known.
  if (later?.words.length === 1 && later.role === '') return null;
  if (entity.kind === 'other') {
    const points = Math.max(0, entity.isPersonBy) + pointsFor(facts, alone, description);
    // “Matt wrote about this”: among friends.
    if (points < (isGivenName(surname) ? SURE : ENOUGH)) return null;
  }
  return { name, later: later ?? null, isSource, description };
}

/** “the hacker known as “Guccifer””: the name alone between quotation marks. */
const isInMarks = (tokens: readonly Token[], { from, to, isQuoted }: Name): boolean =>
  isQuoted && tokens[from - 1]?.isWord === false && tokens[to]?.isWord === false;

/** “John Kerry”, “Secretary Kerry”, “Kerry, the secretary of state,”, “Kerry is the secretary”. */
function tells(tokens: readonly Token[], { words, role, isExplained, to }: Name): boolean {
  if (words.length > 1 || role !== '' || isExplained) return true;
  // “Crowdpac, a website,”.
  if (tokens[to]?.text === ',' && /^(?:a|an|the|who|whose|formerly|then)$/.test(tokens[to + 1]?.lower ?? ''))
    return true;
  if (!/^(?:is|was|serves|became)$/.test(tokens[to]?.lower ?? '')) return false;
  return tokens.slice(to + 1, to + 5).some(({ lower, part }) => part !== 'VERB' && TITLES.has(lower));
}

/** “a Trump presidency”, “Newton’s law”, “Robert "Bobby" Scott”: the name alone does not speak of the person. */
function isModifier(tokens: readonly Token[], { from, to, end }: Name): boolean {
  const next = tokens[to];
  const before = tokens[from - 1]?.sentence === tokens[from]?.sentence ? tokens[from - 1] : undefined;
  return (
    /^(?:a|an|the|[).&/]|-|–|in|at|near|v|vs)$/.test(before?.lower ?? '') ||
    // “…,” Weber said.
    (/^["”“’]$/.test(before?.text ?? '') && tokens[from - 2]?.isWord === true) ||
    before?.part === 'ADJ' ||
    // “that Assad step down” has no noun in it.
    (next?.part === 'NOUN' && !/^(?:down|up|out|off|back|away|aside)$/.test(tokens[to + 1]?.lower ?? '')) ||
    next?.part === 'PROPN' ||
    /^[-–/&@]/.test(next?.text ?? '') ||
    // “Example.com”; “Weber reported from Bonn.”
    (next?.start === end &&
      tokens[to + 1]?.start === next.end &&
      tokens[to + 1]?.isWord === true &&
      next.text !== '’') ||
    (/^(?:reported|contributed)$/.test(next?.lower ?? '') &&
      /^(?:from|to)$/.test(tokens[to + 1]?.lower ?? ''))
  );
}

/** “Lavrov”; not “McD2”, “AP”, “May”, “Reuters”, nor a first name. */
function isSurname({ entity: { name }, honorific }: Name, word: string): boolean {
  const isLast = name.endsWith(word);
  const lower = word.toLowerCase();
  const { byName, byDemonym } = countryNames();
  if (byName.has(lower) || byDemonym.has(lower) || PEOPLES.has(lower) || TITLES.has(lower)) return false;
  return (
    isLast &&
    /^(?:\p{Lu}\p{Ll}{2,}|(?:Mc|Mac|O['’]|D['’]|De|Di|Le|La)\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+)$/u.test(
      word,
    ) &&
    // “Mr. Camp”.
    (honorific !== '' || !isCommonWord(word)) &&
    !BODIES_OF_ONE_WORD.has(lower)
  );
}

/** How far before a surname a first name may begin that was decoded wrongly. */
const REACH = 14;

/** “said Del. Stacey Plaskett”, “FranÃ§ois Hollande”: a title with a full stop, a first name in the wrong encoding. */
function isCutShort(text: string, { start, end }: Span): boolean {
  if (text[end] === '.' && end - start <= 3) return true;
  return /[^\p{L}\p{M}\p{N}\p{P}\s]\p{L}* $/u.test(text.slice(Math.max(0, start - REACH), start));
}
