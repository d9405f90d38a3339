/** Words at each end of a long passage that are enough to find it. */
const EDGE = 5;

/** A passage of more words than this is told by its ends: addresses have to stay short. */
const LONG = 12;

/** As the directive asks: these would be read as parts of it. */
const encode = (words: string): string => encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');

/**
 * The address of a passage in a source: browsers that know text fragments go to the words and mark them, others open the
 * page (URL Fragment Text Directives, WICG draft, 2023).
 * @param address of the source
 * @param passage words of the source, exactly
 * @returns null where no passage can be linked to: the address is no page of the web, or says already where to go
 */
export function passageLink(address: string, passage: string): string | null {
  const url = URL.parse(address);
  if (
    !url ||
    !/^https?:$/u.test(url.protocol) ||
    /\.(?:pdf|docx?|xlsx?|mp[34]|jpe?g|png)$/iu.test(url.pathname)
  )
    return null;
  if (url.hash.includes(':~:')) return null;
  const words = passage.trim().split(/\s+/u);
  if (words[0] === '' || words.length === 0) return null;
  // An ellipsis of the reviewer’s stands for words that the page has.
  if (words.some((word) => /…|\.\.\.|\[|\]/u.test(word))) return null;
  const text =
    words.length > LONG
      ? `${encode(words.slice(0, EDGE).join(' '))},${encode(words.slice(-EDGE).join(' '))}`
      : encode(words.join(' '));
  return `${address}${url.hash === '' ? '#' : ''}:~:text=${text}`;
}
