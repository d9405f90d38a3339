import type { Article } from '../../../../article/index.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { bodyOf, escaped, matchesIn, type Match } from './text.ts';

/** A person whom an article names in full, and later by surname. */
export interface Person {
  given: string;
  surname: string;
  gender: 'man' | 'woman';
  /** Where the full name stands in the body. */
  full: Match[];
  /** Where the surname stands alone in the body, behind the first full name. */
  alone: Match[];
}

/** Those of whom every reader of news knows who they are: no desk introduces them. */
const KNOWN_TO_ALL = new Set(
  'Trump Clinton Obama Bush Putin Reagan Carter Nixon Kennedy Lincoln Washington Merkel Sanders Pence Biden Romney'.split(
    ' ',
  ),
);

const GIVEN = [...GIVEN_NAMES.man, ...GIVEN_NAMES.woman].join('|');

const MEN = new Set(GIVEN_NAMES.man);

const SURNAME = `(?:Mc|Mac|De|Van|O[’'])?\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?`;

const FULL_NAME = new RegExp(
  `\\b(${GIVEN}) (?:\\p{Lu}\\. )?(${SURNAME})(?! \\p{Lu}\\p{Ll}|[\\p{L}\\d-])`,
  'gu',
);

/** The persons of an article in the order in which they come in; of two with one surname, neither. */
export function personsOf(article: Article): Person[] {
  const body = bodyOf(article);
  const all = Map.groupBy(matchesIn(article, body, FULL_NAME), ({ groups: [, surname = ''] }) => surname);
  return [...all].flatMap(([surname, full]): Person[] => {
    const givens = new Set(full.map(({ groups: [given = ''] }) => given));
    const [given = ''] = givens;
    const first = full[0];
    if (givens.size !== 1 || !first) return [];
    const alone = matchesIn(article, body, surnameAlone(surname));
    // A surname that stands before the full name belongs to somebody else, or to a place.
    if (alone.some(({ start }) => start < first.start)) return [];
    return [{ given, surname, gender: MEN.has(given) ? 'man' : 'woman', full, alone }];
  });
}

/** Whether an article has to say who somebody is. */
export function needsIntroduction({ surname }: Person): boolean {
  return !KNOWN_TO_ALL.has(surname);
}

/** A surname with no other name beside it: “Trump said”, “Mr. Trump”, not “Trump Tower” or “Ivanka Trump”. */
function surnameAlone(surname: string): RegExp {
  return new RegExp(
    `(?:(?<=\\b(?:Mr|Mrs|Ms|Dr)\\. )|(?<!\\p{Lu}[\\p{L}.’'-]{0,20} ))(?<![\\p{L}\\d-])${escaped(surname)}(?![\\p{L}\\d-]| \\p{Lu})`,
    'gu',
  );
}
