import { firstAfter, inside, overlapping, type Article } from '../article/index.ts';
import type { Span } from '../schemas/common.ts';

/** A person that the text names, and where. */
export interface Mention extends Span {
  /** The fullest form of the name that the text has. */
  name: string;
}

/** Words that begin a name's sentence or title, and are no part of a person's name. */
const NO_NAME = new Set(
  `the a an but and or so yet in on at of for from with by as if when while after before since until though although
  this that these those it he she they we you i his her its their our there here meanwhile however also president
  minister secretary prime foreign chancellor senator governor mayor king queen prince pope general colonel mr mrs
  ms dr sir lord lady judge justice chief state defence defense interior finance former vice deputy spokesman
  spokeswoman representative monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december united states kingdom north south east west new no not
  what who which why how where yes`.split(/\s+/),
);

/** Words that make a capitalised phrase the name of something else than a person. */
const THING =
  /\b(?:University|College|School|Court|Council|Committee|Ministry|Department|Office|Party|Bank|Company|Corp|Inc|Street|Road|Avenue|River|Sea|Ocean|City|County|State|States|Republic|Federation|Union|Army|Navy|Police|Times|Post|News|House|Agency|Institute|Center|Centre|Church|Hospital|Airport|League|Cup|Games|Act|Treaty|Agreement|War|Day|Week|Islands?|Kingdom|Nations|Congress|Senate|Parliament|Association|Group|Fund|Foundation|Museum|Park|Hall|Square|Bridge|Middle East|Security|America|Europe|Africa|Asia)\b/;

const PHRASE =
  /\p{Lu}[\p{L}’'-]*\p{Ll}(?:\s+(?:(?:al|bin|van|von|de|del|der|da|la|le|el)[\s-])?(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.))*/gu;

/** A full name: what is left of a capitalised phrase when titles are taken off, if that is two to four words. */
function fullName(phrase: string): string | null {
  const words = phrase.replace(/[’']s$/, '').split(/\s+/);
  while (words.length > 0 && NO_NAME.has((words[0] ?? '').toLowerCase().replace(/\.$/, ''))) words.shift();
  if (words.length < 2 || words.length > 4 || THING.test(words.join(' '))) return null;
  if (words.some((word, at) => at > 0 && NO_NAME.has(word.toLowerCase()))) return null;
  return words.join(' ');
}

/**
 * The persons that a text names in full at least once, wherever they are named, by full name or by
 * surname. A person whom the text never names in full is left out: nothing would be gained by it.
 */
export function findPeople(article: Pick<Article, 'text' | 'title' | 'sentences'>): Mention[] {
  const { text, title, sentences } = article;
  const bodyStart = title?.end ?? 0;
  const phrases = sentences.flatMap((sentence) =>
    [...text.slice(sentence.start, sentence.end).matchAll(PHRASE)].map((match) => ({
      start: sentence.start + match.index,
      phrase: match[0],
    })),
  );
  const bySurname = new Map<string, string | null>();
  for (const { start, phrase } of phrases) {
    // In a headline every word may have a capital.
    const name = start < bodyStart ? null : fullName(phrase);
    if (name === null) continue;
    const surname = name.split(/\s+/).at(-1) ?? name;
    const known = bySurname.get(surname);
    // Two people of one surname: the surname alone says nothing.
    bySurname.set(surname, known === undefined || known === name ? name : null);
  }
  return phrases.flatMap(({ start, phrase }): Mention[] => {
    const bare = phrase.replace(/[’']s$/, '');
    const own = fullName(phrase);
    const surname = bare.split(/\s+/).at(-1) ?? bare;
    const name = own ?? bySurname.get(surname) ?? null;
    return name === null ? [] : [{ name, start, end: start + bare.length }];
  });
}

/** How far before a pronoun its sentence is read; a longer one would take more than linear time. */
const REACH = 2000;

/** Whom a pronoun at an offset means; null where the text does not tell. */
export type Referent = (at: number) => string | null;

/**
 * Whom a “he” or “she” means: the only person that the same sentence names before it, else the only one of the
 * sentence before; null where nobody or several fit.
 */
export function referentsIn(sentences: readonly Span[], mentions: readonly Mention[]): Referent {
  const named = (from: number, to: number): Set<string> =>
    new Set(
      overlapping(mentions, { start: from, end: to })
        .filter((mention) => inside(mention, { start: from, end: to }))
        .map(({ name }) => name),
    );
  return (at) => {
    const index = firstAfter(sentences, at);
    const own = sentences[index];
    if (!own || own.start > at) return null;
    const here = named(Math.max(own.start, at - REACH), at);
    const before = here.size > 0 ? undefined : sentences[index - 1];
    const names = before ? named(Math.max(before.start, before.end - REACH), before.end) : here;
    const [only] = names;
    return names.size === 1 ? (only ?? null) : null;
  };
}
