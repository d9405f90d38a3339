import type { Reader } from '../reader.ts';
import { COUNT, MONTH, S, WEEKDAY } from '../words.ts';

const trap = (pattern: RegExp): Reader => ({ pattern, read: () => 'trap' });

/** Newspapers and programmes: “the Sunday Times”, “Mail on Sunday”, “Monday Night Football”. */
const TITLES = [
  `(?:Sunday|Saturday)${S}(?:Times|Telegraph|Mirror|Express|Mail|People|Sport|Post|Herald|Age|Independent|World|Life|Mercury|Tribune|Star|Sun|Evening${S}Post|Business${S}Post)`,
  `(?:Mail|Scotland|Independent|Wales|Ireland)${S}on${S}(?:Sunday|Saturday)`,
  `${WEEKDAY}${S}Night${S}\\p{Lu}\\p{Ll}+`,
  `Fox${S}News${S}Sunday|Fridays?${S}(?:for|For)${S}Future|Friday${S}the${S}13th|Sheffield${S}Wednesday|USA${S}Today|Russia${S}Today|[A-Z][a-z]+${S}(?:Today|Tomorrow)\\b`,
];

/** Days that have a name of their own, which says which kind of day and not which one. */
const NAMED_DAYS = `(?:Black|Good|Bloody|Freaky|Casual|Holy|Dress-down)${S}Friday|(?:Super|Shrove|Fat|Giving)${S}Tuesday|(?:Easter|Cyber|Blue|Whit|Wet)${S}Monday|Ash${S}Wednesday|(?:Maundy|Throwback|Holy)${S}Thursday|(?:Palm|Easter|Bloody|Super|Remembrance)${S}Sunday|(?:Super|Holy|Small${S}Business)${S}Saturday`;

/** “March for Life”, “the Women’s March”: people who march, and “Mrs May”, “April Ryan”, “August Wilson”. */
const MARCHES = `March${S}(?:for|against|on|of|Madness|Against|For|On|Of)${S}(?:\\p{Lu}|the${S}\\p{Lu}|Our|the)|(?:[A-Z][a-z]+[’']s?|Million${S}Man|Climate|Protest|Peace|Freedom|Pride|Salt|Long|Selma|Radetzky|Wedding|Death)${S}March\\b`;
const PEOPLE = `(?:Theresa|Mrs\\.?|Mr\\.?|Ms\\.?|Miss|Minister|Brian|Elaine|Rollo|Fiona)${S}(?:May|March|June|April|August)\\b|June${S}(?:Carter|Allyson|Whitfield|Sarpong)|April${S}(?:Ryan|Fool)|August${S}(?:Wilson|Strindberg)|Jan${S}\\p{Lu}\\p{Ll}+|May${S}(?:Day|Fair)\\b`;

/** Names that hold a weekday or a month. These and the other traps come early, so that no reader takes their words. */
export const nameTraps: readonly Reader[] = [
  ...[...TITLES, NAMED_DAYS, MARCHES, PEOPLE].map((source) =>
    trap(new RegExp(`(?<![\\p{L}\\d])(?:${source})`, 'gu')),
  ),
  // “The Friday Report”: a weekday between an article and a name. “The Friday deadline” is a date.
  trap(new RegExp(`(?<=\\b[Tt]he${S})${WEEKDAY}(?=${S}\\p{Lu}\\p{Ll}+)`, 'gu')),
  // “on a Friday”, “every Monday”, “one Sunday”: no Friday in particular.
  trap(new RegExp(`\\b(?:a|an|any|each|every|one|most|another|typical)${S}${WEEKDAY}\\b`, 'giu')),
  // “The second Friday of the month”: a day to be worked out from what is not said.
  trap(new RegExp(`\\b(?:first|second|third|fourth|last)${S}${WEEKDAY}${S}(?:of|in)\\b`, 'giu')),
  // “every May”, “each November”: how often, not when.
  trap(new RegExp(`\\b(?:each|every)${S}${MONTH}\\b`, 'giu')),
];

/** Counts that say no time: how often, how old, how long at a guess. */
export const countTraps: readonly Reader[] = [
  trap(new RegExp(`\\b(?:each|every|per)${S}(?:${COUNT}${S})?(?:day|week|month|year|decade)s?\\b`, 'giu')),
  // Ages: “35 years old”, “the 12-year-old”, “20 years of age”, “a year-old law”.
  trap(
    new RegExp(
      `(?<![\\p{L}\\d.,])(?:${COUNT}[-–\\s]{1,3})?(?:day|week|month|year)s?[-–\\s]{1,3}(?:old|of${S}age)s?\\b`,
      'giu',
    ),
  ),
  // “two to three years”, “10-15 days”, “two and a half years”, “half a year”, “2.5 years”: no one length.
  trap(
    new RegExp(
      `(?<![\\p{L}\\d])(?:half${S}an?|${COUNT}(?:${S}(?:to|or)${S}|[-–])${COUNT}|${COUNT}[-\\s]{1,3}and[-\\s]{1,3}a[-\\s]{1,3}half|\\d+\\.\\d+)[-\\s]{1,3}(?:hour|day|week|month|year|decade)s?\\b(?:${S}(?:ago|later|earlier))?`,
      'giu',
    ),
  ),
  // “24/7”, “9/10”: shares, scores and shop hours; a month and a day are never written so in news text.
  trap(/(?<![\d/])(?!9\/11\b)\d{1,3}\/\d{1,3}(?![\d/])/g),
];
