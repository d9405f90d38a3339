import { hasCapital, mayFollow } from '../../language/naming/index.ts';
import { SAYING_WORDS } from '../../language/reporting/index.ts';
import type { Facts } from '../facts.ts';
import { isCommonWord, type Entity, type Name } from '../names/index.ts';
import { isPersonName } from './people.ts';
import { proseOf } from './prose.ts';

/** A surname by itself, where prose names a person again. */
export interface LaterMention {
  name: Name;
  surname: string;
  /** “Mr”, “Ms” as written; empty for the bare name. */
  honorific: string;
}

const COURTESY = /^(?:mr|mrs|ms|miss|mx|dr)\.?$/i;

/** What “Mr” may stand before that is no name: “Mr. President”. */
const OFFICE =
  /^(?:president|speaker|chairman|secretary|mayor|justice|ambassador|right|big|clean|nice|fix-it|universe|olympia)$/i;

/**
 * The later mentions of people by their surnames, in order. Left out, because an honorific would not stand there anyway or says
 * something else:
 *
 * - headings, quotations, and mentions with the given name or a role
 * - names before nouns: “the Clinton campaign”, “Obama administration officials”
 * - people with whom another shares the surname: “Mr Jones and Mrs Jones”
 * - people of one name, and those whom the text never names in full, where they stand bare
 */
export function laterMentions(facts: Facts): LaterMention[] {
  const prose = proseOf(facts);
  const shared = sharedSurnames(facts.names);
  const courteous = new Set(
    facts.names.filter(({ honorific }) => COURTESY.test(honorific)).map(({ words }) => words.at(-1)),
  );
  return facts.names.flatMap((name): LaterMention[] => {
    const { words, isQuoted, inHeading, honorific, role, entity } = name;
    const surname = words.at(-1) ?? '';
    if (words.length > 1 || isQuoted || inHeading || prose[name.sentence] !== true || shared.has(surname))
      return [];
    if (OFFICE.test(surname) || !/^\p{Lu}\p{Ll}/u.test(surname)) return [];
    if (honorific !== '') return COURTESY.test(honorific) ? [{ name, surname, honorific }] : [];
    const isNamedInFull = entity.name.includes(' ') && entity.name.split(' ').at(-1) === surname;
    const isKnown =
      courteous.has(surname) || (isNamedInFull && isPersonName(entity) && !isCommonWord(surname));
    return isKnown && role === '' && standsAlone(name, facts) ? [{ name, surname, honorific: '' }] : [];
  });
}

/** Whether a person speaks or acts at a mention, as nobody does who is dead, and no firm: “Kerry said”, “said Kerry”. */
export function isSpeaking({ name: { from, to } }: LaterMention, { tokens }: Facts): boolean {
  return SAYING_WORDS.has(tokens[to]?.lower ?? '') || tokens[from - 1]?.lower === 'said';
}

/** “Kerry said”, “of Kerry,” and not “the Kerry plan”, “anti-Kerry”, “Kerry aides”. */
function standsAlone({ from, to, sentence }: Name, { tokens }: Facts): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  const isAtEnd = after?.sentence !== sentence || mayFollow(after.lower) || after.lower === 'of';
  if (!isAtEnd && !/^(?:VERB|AUX)$/.test(after.part)) return false;
  // “Robert A. Weber”, which may have been cut in two.
  if (before?.text === '.' && tokens[from - 2]?.text.length === 1) return false;
  if (before?.sentence !== sentence) return true;
  if (before.text === '-' || before.text === '/') return false;
  const isPartOf = /^(?:DET|ADJ|NOUN|NUM|PROPN)$/.test(before.part) && !/^(?:that|this)$/.test(before.lower);
  return !isPartOf && !(hasCapital(before.text) && tokens[from - 2]?.sentence === sentence);
}

/** Surnames of more than one person: by their given names, or as Mr and as Mrs. */
function sharedSurnames(names: readonly Name[]): Set<string> {
  const bearers = new Map<string, Set<string | Entity>>();
  for (const { words, honorific, entity } of names) {
    const surname = words.at(-1) ?? '';
    const known = bearers.get(surname) ?? new Set();
    bearers.set(surname, known);
    if (words.length > 1 && isPersonName(entity)) known.add(words[0] ?? '');
    if (/^(?:mr|sir|lord)\.?$/i.test(honorific)) known.add('♂');
    if (/^(?:mrs|ms|miss|lady|dame)\.?$/i.test(honorific)) known.add('♀');
  }
  const isShared = (known: ReadonlySet<string | Entity>): boolean =>
    (known.has('♂') && known.has('♀')) || [...known].filter((one) => one !== '♂' && one !== '♀').length > 1;
  return new Set([...bearers].filter(([, known]) => isShared(known)).map(([surname]) => surname));
}
