import { SAYING_WORDS } from '../../language/reporting/index.ts';
import type { Gender, Name } from '../names/index.ts';
import type { Token } from '../tokens.ts';
import type { Sentences } from './body.ts';

/** Where “he said” stands: in which sentence, and whom the sentences name, by their index. */
interface Place {
  sentences: Sentences;
  names: ReadonlyMap<number, readonly Name[]>;
  at: number;
  gender: Gender;
}

/**
 * The two people of a sentence of which one is named there for the first time and comes first, and the other is known already:
 * “Fred Baker, an adviser, had met Kerry a day earlier. … he said”. The one is what the sentence is about, the other what
 * the text is about, so that either may go on.
 */
export function newcomerBeside(
  { sentences, names, at, gender }: Place,
  fitting: readonly Name[],
): Name[] | null {
  const people = fitting.filter(({ entity }) => entity.kind === 'person').sort((a, b) => a.from - b.from);
  const [one, other] = people;
  if (!one || !other || people.length > 2) return null;
  const isNew = ({ entity, sentence }: Name): boolean => entity.mentions[0]?.sentence === sentence;
  const [newcomer, known] = isNew(one) ? [one, other] : [other, one];
  if (isNew(known) || !isNew(newcomer)) return null;
  if (newcomer.words.length < 2 || newcomer.entity.gender !== gender) return null;
  const isNamedIn = (sentence: readonly Token[] | undefined, { entity }: Name): boolean =>
    (names.get(sentence?.[0]?.sentence ?? -1) ?? []).some((name) => name.entity === entity);
  // “He recalled how Kerry …”: then he is not Kerry.
  if (isNamedIn(sentences[at], known) || isNamedIn(sentences[at], newcomer)) return null;
  const isOfKnown = isNamedIn(sentences[at - 2], known);
  return isOfKnown && !sentences[at - 1]?.some(isSpeechLike) ? people : null;
}

/** Whoever suggests, criticizes or is asked is going to be quoted. */
const SPEECH_LIKE =
  /^(?:suggest|critici|condemn|address|discuss|ask|accus|defend|attack|blast|slam|prais|call|question|respond|repl|describ|predict|propos|admi|acknowledg|recall|echo|dismiss|reject|mock|disagree|agree|warn|urg|explain|introduc|campaign|testif|interview|quot|express|credit|tweet|writ|wrote|sound|pick|speech|remark|statement|comment|blam|compar|support|oppos|endors|challeng|vow|pledg|promis)/;

const isSpeechLike = ({ part, lower, isQuoted }: Token): boolean =>
  isQuoted || SAYING_WORDS.has(lower) || (/^(?:VERB|NOUN)$/.test(part) && SPEECH_LIKE.test(lower));
