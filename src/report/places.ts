import { FUNCTION_WORDS } from '../claims/index.ts';

/** A place where a claim without review may be looked up; never evidence by itself. */
export interface Place {
  name: string;
  address: string;
}

const MOST_WORDS = 8;

/** The words of a claim that a search is worth: names and numbers first, then other content words, in their order. */
export function keyWords(claim: string): string[] {
  const words = claim.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? [];
  const content = words.filter((word) => !FUNCTION_WORDS.has(word.toLowerCase().replace(/[’'].*$/, '')));
  const strong = content.filter((word, at) => /\p{N}/u.test(word) || (at > 0 && /^\p{Lu}/u.test(word)));
  const weak = content.filter((word) => !strong.includes(word));
  const chosen = new Set([...strong, ...weak].slice(0, MOST_WORDS));
  return content.filter((word, at) => chosen.has(word) && content.indexOf(word) === at);
}

/**
 * Plain links with a claim's key words filled in: other fact-checks, an encyclopaedia, and the article's page in the web's
 * archive around the day it was published. They are places to search, and say so where they show.
 */
export function placesToSearch(
  claim: string,
  article: { address?: string | undefined; published?: string | undefined },
): Place[] {
  const query = encodeURIComponent(keyWords(claim).join(' '));
  const places: Place[] = [
    { name: 'Fact Check Explorer', address: `https://toolbox.google.com/factcheck/explorer/search/${query}` },
    { name: 'Wikipedia', address: `https://en.wikipedia.org/w/index.php?search=${query}` },
  ];
  if (article.address !== undefined) {
    const day = (article.published ?? '').replaceAll('-', '') || '*';
    places.push({
      name: 'Wayback Machine',
      address: `https://web.archive.org/web/${day}/${article.address}`,
    });
  }
  return places;
}
