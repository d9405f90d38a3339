import type { Person, SpeakerView } from '../schemas/report.ts';
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
