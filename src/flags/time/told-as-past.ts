import { dayValue } from '../../language/dates/calendar.ts';
import { writeDate } from '../../language/dates/index.ts';
import type { Fault, Passage } from './fault.ts';
import { nearest, numberIn, type WrittenDay } from './written-days.ts';

/** A day without a year that is further off than this may be of last year. */
const NEAR = 60;

const PAST = String.raw`(?:was|were)\s(?:\p{Ll}+ly\s)?\p{Ll}{2,}(?:ed|en|wn|ld|nt|ught)|\p{Ll}{2,}(?<!ne|e)ed|began|fell|hit|left|lost|met|said|sank|shot|struck|told|took|won|held|gave|made|went|came|spoke|wrote|broke|flew|paid|sent|saw|drew|sold|became|stood`;

/** “was arrested … on”, “met in Vienna on”. */
const VERB_BEFORE = new RegExp(
  `\\b(?:${PAST})((?:\\s(?:[^\\s,;:.]|[.,](?=\\d))+){0,7})\\s(?:on\\s|on\\sthe\\s)$`,
  'u',
);

/** “On 20 December, police arrested …”. */
const VERB_AFTER = new RegExp(`^(?:,\\s|\\s)((?:[^\\s,;:.]+\\s){1,6})(?:${PAST})(?![\\p{L}])`, 'u');

/** Between verb and day: what lies ahead and is spoken of, or another verb: “criticised the vote on”, “asked them to leave on”. */
const OTHER_EVENT =
  /\b(?:to\s\p{Ll}+|for|that|who|which|and|but|than|votes?|voting|elections?|primary|primaries|caucus\w*|debates?|talks|meetings?|summits?|hearings?|rall(?:y|ies)|conferences?|conventions?|games?|match\w*|concerts?|shows?|performances?|release|launch|trials?|deadlines?|events?|ceremon\w+|sessions?|visits?|appearances?|referendum|ballots?|contests?|strikes?|protests?|march|parade|fight|bout|finals?|opening|opener|premiere|deal|races?|showdown|face-off|return|start|end|beginning|expiration|expiry|dates?)\b/u;

/** What makes a past verb speak of the future, or of another year. */
const PERHAPS_AHEAD =
  /\b(?:will|would|shall|plan\w*|schedul\w*|reschedul\w*|expect\w*|due|set|if|unless|until|till|by|before|deadline|ahead|may|might|can|could|should|must|to\sbe|going|upcoming|coming|next|propos\w*|slated|announc\w*|postpon\w*|delay\w*|extend\w*|mov(?:ed|ing)|push\w*|call(?:ed|s)?|invit\w*|tickets?|book\w*|intend\w*|hop(?:ed|es|ing)|want\w*|supposed|begins?|beginning|starts?|starting|(?:last|previous)\syear|years?\s(?:earlier|before|later)|ago|anniversary|every|each|annual\w*|birthday|agreed|promis\w*|vow\w*|pledg\w*|urg\w*|warn\w*|ask\w*|order\w*|told\s\p{L}+\sto|after\s\p{L}+ing|forecast\w*|predict\w*|project\w*|once|when|whenever)\b|[’']ll\b/iu;

const ANY_YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;

/**
 * Days after publication of which the text tells as past: “was arrested on 20 December”, published on the 15th.
 * A day more is allowed for: on the other side of the world it is tomorrow.
 */
export function pastEventsAhead(passage: Passage, days: readonly WrittenDay[]): Fault[] {
  const { words, start, published } = passage;
  if (published === null) return [];
  return days.flatMap((day): Fault[] => {
    const number = numberOf(day, passage, published);
    if (number === null || number <= published + 1) return [];
    const [before, after] = aroundIn(words, day.start - start, day.end - start);
    const begins = /^\W*On\s(?:the\s)?$/.test(before);
    // The clause of the day decides: “resigned on 20 December, a day before the vote was due”.
    const clause = after
      .replace(/^\sby\b/, '')
      .split(/[,;—]/, begins ? 2 : 1)
      .join();
    if (PERHAPS_AHEAD.test(before) || PERHAPS_AHEAD.test(clause)) return [];
    const between = (begins ? VERB_AFTER : VERB_BEFORE).exec(begins ? after : before)?.[1];
    if (between === undefined || OTHER_EVENT.test(between)) return [];
    const [then, now] = [number, published].map((value) => writeDate(dayValue(value)) ?? '');
    return [
      {
        start: day.start,
        end: day.end,
        reason: `“${day.words}” is told as past, but this was published before: on ${now ?? ''}, and the day meant seems to be ${then ?? ''}.`,
      },
    ];
  });
}

function numberOf(day: WrittenDay, { words }: Passage, published: number): number | null {
  if (day.year !== null) return numberIn(day, day.year);
  if (ANY_YEAR.test(words)) return null;
  const near = nearest(day, published);
  return near && near.number - published <= NEAR ? near.number : null;
}

/** The words of the sentence before and after, as far as they matter. */
function aroundIn(words: string, start: number, end: number): [before: string, after: string] {
  const before = words.slice(Math.max(0, start - 200), start);
  const after = words.slice(end, end + 200);
  return [
    before.split(/[.!?]["”’]?\s(?=["“‘]?\p{Lu})/u).at(-1) ?? '',
    after.split(/[.!?]["”’]?(?:\s|$)/u)[0] ?? '',
  ];
}
