import type { Words } from '../interface/index.ts';
import type { Person, SpeakerView } from '../schemas/report.ts';
import type { Attribution } from '../schemas/analysis.ts';
import type { ReviewData } from '../schemas/review.ts';

/** What a reader is told about who said a claim. */
export function viewSpeaker(review: ReviewData, people: ReadonlyMap<string, Person>): SpeakerView {
  const note = review.speakerNote ?? null;
  const { speaker } = review;
  if (typeof speaker === 'object') {
    return { id: null, name: speaker.unnamed, role: null, note };
  }
  if (speaker === 'article') return { id: null, name: null, role: null, note };
  const person = people.get(speaker);
  return { id: speaker, name: person?.name ?? speaker, role: person?.roles[0]?.title ?? null, note };
}

/** Who said a claim, in words: the name and the role to show, and what readers should know about it. */
export function tellSpeaker(
  { name, role, source, note, found }: SpeakerView,
  { say }: Words,
): { name: string; role: string | null; note: string | null } {
  return {
    // A note may say whom the article paraphrases; that is not its own voice alone.
    name: name ?? say(note === null ? 'speaker.own-voice' : 'speaker.article'),
    role: role ?? (source === undefined ? null : say(`speaker.source.${source}`)),
    note: found ? say('speaker.found') : note,
  };
}

/** The person or organisation of the site that a name means. */
function personNamed(name: string | null, people: ReadonlyMap<string, Person>): Person | undefined {
  if (name === null) return undefined;
  return [...people.values()].find((person) => person.name === name || person.aliases.includes(name));
}

/**
 * Who says an automatic claim, as the analysis found it; null for the article's own voice, and where the text does
 * not tell. An anonymous source stays anonymous, with the words that the article has for it.
 */
export function foundSpeaker(
  attribution: Attribution | undefined,
  text: string,
  people: ReadonlyMap<string, Person>,
): SpeakerView | null {
  if (!attribution) return null;
  const { speaker, source, sourceType } = attribution;
  const words = source && text.slice(source.start, source.end).replace(/\s+/g, ' ');
  if (speaker === null && (words === null || POINTER.test(words))) return null;
  const person = personNamed(speaker, people);
  const unnamed = speaker === null && sourceType !== null && sourceType !== 'named' ? sourceType : undefined;
  return {
    id: person?.id ?? null,
    name: person?.name ?? speaker ?? words ?? '',
    role: person?.roles[0]?.title ?? null,
    ...(unnamed === undefined ? {} : { source: unnamed }),
    note: null,
    found: true,
  };
}

/** A source that points to somebody whom the text does not tell. */
const POINTER = /^(?:he|she|they|it|who|which|that|i|we|you|one)$/i;
