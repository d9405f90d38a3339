import type { Injector, Script } from '../damage.ts';
import { bodyOf, isQuoted, matchesIn, pick, replace, type Match } from '../text.ts';

/** Behind or before who says it, not “said to be”. */
const SAID = /(?<=(?:\p{Lu}[\p{L}’'-]+|[Hh]e|[Ss]he|\p{Ll}+(?:man|woman)) )said(?=[ ,.:])(?! to\b)/gu;

const SAYS = /(?<=(?:\p{Lu}[\p{L}’'-]+|[Hh]e|[Ss]he) )(?:says|tells|adds)(?!\p{L})/gu;

/** Makes one “said” among many “says”. */
const oneSays: Injector = (article, random) => {
  const own = (pattern: RegExp): Match[] =>
    matchesIn(article, bodyOf(article), pattern).filter((match) => !isQuoted(article, match));
  const said = own(SAID);
  if (said.length < 5 || own(SAYS).length > 0) return null;
  const place = pick(said.slice(1, -1), random);
  return place ? { edits: [replace(place, 'says')] } : null;
};

export const tenseShift: Script = {
  rule: 'tense-shift',
  kinds: [{ what: 'one “said” among many made “says”', inject: oneSays }],
};
