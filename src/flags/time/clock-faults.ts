import { spanIn, type Fault, type Passage } from './fault.ts';

/** “At 25:00”, “8:75 p.m.”, “26:30 GMT”. */
const CLOCK =
  /(?<![\d:.,/-])(\d\d?)[:.](\d\d)(?![\d:.,/-]?\d)(\s?(?:[ap]\.?m\b\.?|GMT|UTC|BST|CET|EST|EDT|ET|hours\b|hrs\b|local\stime|o[’']clock))?/g;

/** Before a time of day, though also before times in a film or verses. */
const AT = /\b(?:at|until|till|by|from|around|about|before|after|since)\s$/i;

/** Words around a time within something else: “at 25:00 in the video”, “Matthew 25:00”. */
const NOT_OF_DAY =
  /\b(?:minutes?|mark|video|clip|film|podcast|recording|episode|race|lap|marathon|score[ds]?|ratio|verses?|chapter|Matthew|Mark|Luke|John|Genesis|Exodus|Psalms?|Isaiah|finish\w*|record|seconds|period|quarter)\b/i;

/** Times of day that no clock shows. */
export function impossibleTimes(passage: Passage): Fault[] {
  return Array.from(passage.words.matchAll(CLOCK)).flatMap((match): Fault[] => {
    const [words, hours, minutes, zone] = match;
    const isShown =
      Number(hours) <= 24 && Number(minutes) < 60 && !(Number(hours) === 24 && Number(minutes) > 0);
    const around = passage.words.slice(Math.max(0, match.index - 40), match.index + 40);
    if (isShown || NOT_OF_DAY.test(around)) return [];
    const isFullHour = minutes === '00' && words.includes(':');
    const isTime =
      zone !== undefined ||
      (isFullHour && AT.test(passage.words.slice(Math.max(0, match.index - 8), match.index)));
    // “4.75 hours” is a length of time.
    if (!isTime || (zone?.includes('h') && words.includes('.'))) return [];
    return [{ ...spanIn(passage, match), reason: `“${words.trim()}” is no time of day.` }];
  });
}
