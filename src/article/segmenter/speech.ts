import { isOpener } from './openers.ts';

const SAYING = new Set(
  `said says say asked asks added adds wrote writes tweeted told tells shouted exclaimed replied continued declared
  cried yelled joked quipped responded wondered demanded remarked noted argued insisted explained recalled concluded
  posted questioned`.split(/\s+/),
);
/** After a verb of saying these start a report of something else: “Why?” Kerry said he would fight. */
const REPORTED = new Set('that he she it they there we i his her their the a'.split(' '));
/** These name first who is spoken to: “Why?” Kerry asked the crowd. */
const ADDRESSING = new Set('asked asks told tells'.split(' '));
/** Small words inside a name. */
const PARTICLES = new Set('de del da di van von der den la le bin al'.split(' '));

/** How far a speaker's name and title are followed, in UTF-16 units and in words. */
const REACH = 90;
const NAMES = 5;

/**
 * Whether what follows a closed quotation names who said it, and so belongs to its sentence:
 * “Is it over?” Mr. Kerry asked. A full stop inside the quotation is a stronger end than other marks; after
 * it (`afterStop`) the verb must be the end of it.
 */
export function speakerFollows(text: string, at: number, end: number, afterStop: boolean): boolean {
  const words = text.slice(at, Math.min(end, at + REACH)).split(/\s+/);
  let names = 0;
  for (const word of words) {
    if (names > 0 && /^\p{Ll}/u.test(word)) {
      const bare = word.replace(/[^\p{L}]+$/u, '');
      if (PARTICLES.has(bare)) continue;
      if (!SAYING.has(bare)) return false;
      const alone = bare !== word;
      const next = words[words.indexOf(word) + 1]?.replace(/[^\p{L}]+$/u, '') ?? '';
      return afterStop
        ? word.endsWith('.') && names < 4
        : alone || ADDRESSING.has(bare) || !REPORTED.has(next);
    }
    if (!/^\p{Lu}/u.test(word) || names === NAMES || (names === 0 && isOpener(word))) return false;
    // A comma after the name starts an apposition, which is too long a way to follow.
    if (/[,;:!?]$/.test(word)) return false;
    names += 1;
  }
  return false;
}
