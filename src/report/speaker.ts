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
  if (speaker === 'article') {
    // A note may say whom the article paraphrases; that is not its own voice alone.
    return {
      id: null,
      name: note === null ? 'The article, in its own voice' : 'The article',
      role: null,
      note,
    };
  }
  const person = people.get(speaker);
  return { id: speaker, name: person?.name ?? speaker, role: person?.roles[0]?.title ?? null, note };
}

/** What kind of source nobody is named for. */
const UNNAMED: Readonly<Record<string, string>> = {
  official: 'an official source, not named',
  document: 'a document',
  unnamed: 'not named',
};

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
  const kind = speaker === null && sourceType !== null ? UNNAMED[sourceType] : undefined;
  return {
    id: person?.id ?? null,
    name: person?.name ?? speaker ?? words ?? '',
    role: person?.roles[0]?.title ?? kind ?? null,
    note: 'Found by the analysis; nobody has confirmed it.',
  };
}

/** A source that points to somebody whom the text does not tell. */
const POINTER = /^(?:he|she|they|it|who|which|that|i|we|you|one)$/i;
