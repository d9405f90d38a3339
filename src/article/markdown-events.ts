import { parse, postprocess, preprocess } from 'micromark';

/**
 * micromark's time grows with the square of the brackets in a paragraph. So many are no article's links;
 * they come through as text.
 */
const TOO_MANY_BRACKETS = 20_000;

/** An event of micromark: a token is entered or left. */
export type Event = ReturnType<typeof postprocess>[number];
type Constructs = ReturnType<typeof parse>['constructs']['text'];

const BACKSLASH = 92;
/** micromark's codes for a carriage return with a line feed, a line feed, and a carriage return. */
const LINE_ENDINGS = [-3, -4, -5];

/** Part of a Markdown body, tokenized alone. */
export interface Section {
  events: Event[];
  /** Where the section starts in the body, in UTF-16 units; the offsets of its tokens count from here. */
  start: number;
}

/**
 * A blank line before a line without indentation: whatever was open is closed there, or goes on in the
 * same way (a list with its next item), so that the text after it can be tokenized alone.
 */
const BORDER = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)(?=[^ \t\r\n])/g;

/** Sections are at least this long, in UTF-16 units, as each costs a parser. */
const SECTION = 8192;

/**
 * Tokenizes a Markdown body section by section: micromark slows down with the length of what it is
 * given, and keeps all of its tokens in memory.
 */
export function* markdownSections(body: string): Generator<Section> {
  let start = 0;
  for (const border of body.matchAll(BORDER)) {
    const end = border.index + border[0].length;
    if (end - start < SECTION) continue;
    yield { events: tokenize(body.slice(start, end)), start };
    start = end;
  }
  yield { events: tokenize(body.slice(start)), start };
}

/**
 * Runs micromark's tokenizer with only the constructs that article Markdown knows:
 * headings, paragraphs, lists, block quotes, links and backslash escapes. Every other construct is
 * unknown to it, so that its characters come through as text.
 */
function tokenize(section: string): Event[] {
  // Where `codeIndented` is disabled, micromark lets markers and text stand at any indentation.
  const parser = parse({ extensions: [{ disable: { null: ['codeIndented'] } }] });
  const { constructs } = parser;
  const escapes = [constructs.text[BACKSLASH]].flat();
  const escape = escapes.filter((construct) => construct?.name === 'characterEscape');
  const brackets = section.match(/[[\]]/g)?.length ?? 0;
  // The image stays known so that `![a](b)` is not read as `!` and a link; the reader writes it out verbatim.
  const known = [...LINE_ENDINGS, ...(brackets > TOO_MANY_BRACKETS ? [] : codes('![]'))];
  Object.assign(constructs, {
    flowInitial: {},
    contentInitial: {},
    flow: pick(constructs.flow, codes('#')),
    string: { [BACKSLASH]: escape },
    text: { ...pick(constructs.text, known), [BACKSLASH]: escape },
  });
  const toChunks = preprocess();
  // micromark drops a byte order mark from the first chunk without counting it; here it is text.
  toChunks('');
  return postprocess(parser.document().write(toChunks(section, undefined, true)));
}

function codes(characters: string): number[] {
  return [...characters].map((character) => character.charCodeAt(0));
}

function pick(constructs: Constructs, known: number[]): Constructs {
  return Object.fromEntries(known.map((code) => [code, constructs[code]]));
}
