import type { Span } from '../../../../../schemas/common.ts';
import type { Injector, Script } from '../damage.ts';
import { personsOf } from '../persons.ts';
import { isQuoted, matchesIn, pick, replace, sentencesOf, shuffled } from '../text.ts';

const SAYS = {
  man: /(?<![\p{L}])[Hh]e (?:said|says|told|added)(?!\p{L})/gu,
  woman: /(?<![\p{L}])[Ss]he (?:said|says|told|added)(?!\p{L})/gu,
};

const OTHERS = {
  man: ['Richard Halloran', 'Michael Brandt', 'Daniel Ortiz', 'Peter Lindqvist'],
  woman: ['Margaret Halloran', 'Susan Brandt', 'Laura Ortiz', 'Karen Lindqvist'],
};

/** How somebody else of the same gender comes in between a person and “he said”. */
const BETWEEN = [
  (other: string, surname: string) => `${other}, a former adviser, had met ${surname} a day earlier.`,
  (other: string, surname: string) => `A colleague, ${other}, spoke to ${surname} about it on the phone.`,
  (other: string, surname: string) =>
    `${surname} and ${other}, a party official, have known each other for years.`,
];

/** Puts a sentence about somebody else between a sentence about a person and the next, in which he or she says something. */
const otherBetween: Injector = (article, random) => {
  const sentences = sentencesOf(article);
  for (const person of shuffled(personsOf(article), random)) {
    const mentions = [...person.full, ...person.alone];
    const names = ({ start, end }: Span): boolean =>
      mentions.some((name) => start <= name.start && name.start < end);
    const places = sentences.flatMap((sentence, at) => {
      const before = sentences[at - 1];
      const said = matchesIn(article, [sentence], SAYS[person.gender]).find(
        (found) => !isQuoted(article, found),
      );
      if (!before || !said || !names(before) || names(sentence) || isQuoted(article, before)) return [];
      return [{ at: sentence.start, said }];
    });
    const place = pick(places, random);
    const other = pick(OTHERS[person.gender], random);
    const sentence = pick(BETWEEN, random);
    if (!place || other === undefined || !sentence) continue;
    return {
      edits: [replace({ start: place.at, end: place.at }, `${sentence(other, person.surname)} `)],
      places: [place.said],
    };
  }
  return null;
};

export const ambiguousPronoun: Script = {
  rule: 'ambiguous-pronoun',
  kinds: [{ what: 'another person put before “he said”', inject: otherBetween }],
};
