import type { Span } from '../schemas/common.ts';

/** Attributes that hold one address. */
const ADDRESSES = new Set(['href', 'src', 'action', 'poster']);

/** The length of the longest of their names. */
const LONGEST = Math.max(...[...ADDRESSES].map((name) => name.length));

const INITIALS = new Set([...ADDRESSES].map((name) => name.charCodeAt(0)));

/** The names of elements that hold text, whatever it looks like. */
const TEXTS = /(?:script|style|title|textarea|iframe|noembed|noframes|xmp)(?=[\s/>])/iy;

// Of characters that end something in a tag; white space is all up to the space.
const SPACE = ' '.charCodeAt(0);
const SLASH = '/'.charCodeAt(0);
const EQUALS = '='.charCodeAt(0);
const BANG = '!'.charCodeAt(0);
const QUESTION = '?'.charCodeAt(0);
const CLOSE = '>'.charCodeAt(0);
const DOUBLE = '"'.charCodeAt(0);
const SINGLE = "'".charCodeAt(0);

const isLetter = (code: number): boolean => (code | SPACE) >= 0x61 && (code | SPACE) <= 0x7a;

/** Whether a name of an attribute is one of those; most are seen at a glance not to be. */
const isAddress = (html: string, start: number, end: number): boolean =>
  end - start <= LONGEST &&
  INITIALS.has(html.charCodeAt(start) | SPACE) &&
  ADDRESSES.has(html.slice(start, end).toLowerCase());

/** Where what begins with `<`, and is no tag that has attributes, ends. */
function endOfOther(html: string, start: number, code: number): number {
  if (code !== SLASH && code !== BANG && code !== QUESTION) return start + 1;
  const end = html.indexOf(html.startsWith('<!--', start) ? '-->' : '>', start);
  return end < 0 ? html.length : end;
}

/** Where the text of an element ends that has just begun, if it is one of those that hold text only. */
function endOfText(html: string, name: number, start: number): number {
  TEXTS.lastIndex = name;
  if (!TEXTS.test(html)) return start;
  const end = new RegExp(`</${html.slice(name, TEXTS.lastIndex)}(?=[\\s/>])`, 'gi');
  end.lastIndex = start;
  return end.exec(html)?.index ?? html.length;
}

/**
 * Where the addresses in an HTML text stand, in their order, each without its quotes. Attributes are cut out as the HTML
 * standard has it (13.2.5.32 to 39); what else a parser finds, nobody needs here. A site has thousands of pages: the tokenizer
 * of htmlparser2 takes three times as long, and a tree of elements far longer.
 */
export function addressesIn(html: string): Span[] {
  const found: Span[] = [];
  const tell = (start: number, end: number): void => {
    found.push({ start, end });
  };
  let at = html.indexOf('<');
  while (at >= 0) {
    const name = at + 1;
    const code = html.charCodeAt(name);
    at = isLetter(code) ? endOfText(html, name, readTag(html, name, tell)) : endOfOther(html, at, code);
    at = html.indexOf('<', at);
  }
  return found;
}

/**
 * Reads a tag, and tells of the addresses in it.
 * @param name where its name begins
 * @returns where it ends
 */
function readTag(html: string, name: number, tell: (start: number, end: number) => void): number {
  let at = name;
  let code = html.charCodeAt(at);
  while (code > SPACE && code !== SLASH && code !== CLOSE) code = html.charCodeAt((at += 1));
  for (;;) {
    while (code <= SPACE || code === SLASH) code = html.charCodeAt((at += 1));
    // Behind the end of the text a code is NaN.
    if (code === CLOSE || Number.isNaN(code)) return at;
    const start = at;
    do code = html.charCodeAt((at += 1));
    while (code > SPACE && code !== EQUALS && code !== CLOSE && code !== SLASH);
    const end = at;
    while (code <= SPACE) code = html.charCodeAt((at += 1));
    if (code !== EQUALS) continue;
    do code = html.charCodeAt((at += 1));
    while (code <= SPACE);
    let value = at;
    const isQuoted = code === DOUBLE || code === SINGLE;
    if (isQuoted) {
      value += 1;
      at = html.indexOf(code === DOUBLE ? '"' : "'", value);
      if (at < 0) return html.length;
    } else while (code > SPACE && code !== CLOSE) code = html.charCodeAt((at += 1));
    if (at > value && isAddress(html, start, end)) tell(value, at);
    if (isQuoted) code = html.charCodeAt((at += 1));
  }
}
