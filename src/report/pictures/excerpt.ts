import type { Span } from '../../schemas/common.ts';

/** Words of the article with what stands around them. */
export interface Excerpt {
  before: string;
  words: string;
  after: string;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** The last words of a text that fit, with an ellipsis where something was left out. */
function lastWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(text.length - most);
  const border = cut.search(/\s/);
  return `… ${cut.slice(border === -1 || border > most / 2 ? cut.length : border).trimStart()}`;
}

/** The first words of a text that fit, likewise. */
function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const border = cut.lastIndexOf(' ');
  return `${cut.slice(0, Math.max(border, 0)).replace(/[\s,;:–—-]+$/u, '')} …`;
}

/**
 * A passage with as much of its sentence as fits, cut between words.
 * @param room how many characters there may be around it
 */
export function excerptOf(text: string, sentence: Span, passage: Span, room: number): Excerpt {
  // No more than could be shown is looked at: a sentence may be as long as an article.
  const before = flat(
    text.slice(Math.max(sentence.start, passage.start - 2 * room), passage.start),
  ).trimStart();
  const after = flat(text.slice(passage.end, Math.min(sentence.end, passage.end + 2 * room))).trimEnd();
  const left = Math.max(room / 2, room - after.length);
  const start = lastWords(before, left);
  return {
    before: start,
    words: flat(text.slice(passage.start, passage.end)),
    after: firstWords(after, Math.max(room / 2, room - start.length)),
  };
}
