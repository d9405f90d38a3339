import { parse, postprocess, preprocess } from 'micromark';

/** An event of micromark: a token is entered or left. */
export type Event = ReturnType<typeof postprocess>[number];
type Constructs = ReturnType<typeof parse>['constructs']['text'];

const BACKSLASH = 92;
/** micromark's codes for a carriage return with a line feed, a line feed, and a carriage return. */
const LINE_ENDINGS = [-3, -4, -5];

/**
 * Runs micromark's tokenizer with only the constructs that article Markdown knows:
 * headings, paragraphs, lists, block quotes, links and backslash escapes. Every other construct is
 * unknown to it, so that its characters come through as text. Offsets of tokens count UTF-16 units of `body`.
 */
export function markdownEvents(body: string): Event[] {
  // Where `codeIndented` is disabled, micromark lets markers and text stand at any indentation.
  const parser = parse({ extensions: [{ disable: { null: ['codeIndented'] } }] });
  const { constructs } = parser;
  const escape = [constructs.text[BACKSLASH]]
    .flat()
    .filter((construct) => construct?.name === 'characterEscape');
  // The image stays known so that `![a](b)` is not read as `!` and a link; the reader writes it out verbatim.
  const known = [...LINE_ENDINGS, ...codes('![]')];
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
  return postprocess(parser.document().write(toChunks(body, undefined, true)));
}

function codes(characters: string): number[] {
  return [...characters].map((character) => character.charCodeAt(0));
}

function pick(constructs: Constructs, known: number[]): Constructs {
  return Object.fromEntries(known.map((code) => [code, constructs[code]])) as Constructs;
}
