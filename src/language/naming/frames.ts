/**
 * Words that may follow a name where it ends its noun phrase: “NATO said”, “the FBI and”, “of the Netherlands,”. A noun behind a
 * name makes the article that noun’s own: “the NATO summit”. So does “of” and the like: “the Iraq of today”.
 */
const FOLLOWERS: ReadonlySet<string> = new Set(
  `. , ; : ) ( ? ! ” " — – -- and or but nor in on at to from by with for as is was are were has have had will would could can
  may might should must said says say did does do after before during since until because while when if than over under about
  against into through between among also not ’s 's yet so`.split(/\s+/),
);

/** Words that may stand in front of a name without being part of its noun phrase: “in NATO”, “told NATO”. */
const LEADERS: ReadonlySet<string> = new Set(
  `in on at to from by with for of as against into through between among across under over about around near within outside
  inside toward towards like unlike via until since without upon behind beyond throughout told tell said says that joined
  join left leave visited visit urged asked accused blamed is was where when because if while whether but`.split(
    /\s+/,
  ),
);

/** What joins names of two things, or the parts of one name: “Ways and Means”, “Centers for Disease Control”. */
const JOINERS: ReadonlySet<string> = new Set(['and', 'or', 'for', 'on', 'of', ',', 'to']);

export const mayFollow = (lower: string): boolean => FOLLOWERS.has(lower);

export const mayLead = (lower: string): boolean => LEADERS.has(lower);

export const mayJoin = (lower: string): boolean => JOINERS.has(lower);

const CAPITAL = /^\p{Lu}/u;

export const hasCapital = (word: string): boolean => CAPITAL.test(word) && word !== 'The';

/** Where the name that begins at `from` ends: a stretch of capitals, with “of” between them. */
export function endOfName(words: readonly { text: string }[], from: number): number {
  let to = from + 1;
  for (;;) {
    if (hasCapital(words[to]?.text ?? '')) to += 1;
    else if (words[to]?.text === 'of' && hasCapital(words[to + 1]?.text ?? '')) to += 2;
    else return to;
  }
}
