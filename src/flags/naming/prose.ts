import { isWithin } from '../../article/index.ts';
import { TITLES } from '../../language/reporting/index.ts';
import { endOfName, hasCapital, mayFollow, mayJoin, mayLead } from '../../language/naming/index.ts';
import { headingsOf, type Facts } from '../facts.ts';
import type { Token } from '../tokens.ts';

/** How a name stands where it ends a noun phrase of its own: “to the Netherlands,”, “to Russian Federation for”. */
export type Standing = 'with-the' | 'bare';

/** For each sentence whether it is prose: no heading, no entry of a list, no dateline, none in capitals. */
export function proseOf(facts: Facts): readonly boolean[] {
  const known = prose.get(facts);
  if (known) return known;
  const headings = headingsOf(facts);
  const found = facts.sentences.map((span, at) => {
    const kind = facts.blocks[facts.tokensBySentence[at]?.[0]?.block ?? -1]?.kind;
    if (kind === 'heading' || isWithin(headings, span) || isHeadline(facts, at)) return false;
    const tokens = facts.tokensBySentence[at] ?? [];
    // A closing mark, also before closing quotation marks and brackets.
    const hasEnd = tokens.slice(-3).some(({ text }) => /^(?:[.!?:;…]|\p{L}\.)$/u.test(text));
    const capitals = tokens.filter(({ text }) => text.length > 3 && text === text.toUpperCase());
    return hasEnd && tokens.length > 2 && capitals.length <= tokens.length / 3;
  });
  prose.set(facts, found);
  return found;
}

/** How many paragraphs a text begins with that may be headline and standfirst, and how long their sentence may be. */
const TOP = { blocks: 3, tokens: 22 };

/** A headline or standfirst with a full stop: a short sentence that is a paragraph, at the head of a text of several. */
function isHeadline({ blocks, tokensBySentence }: Facts, at: number): boolean {
  if (at >= TOP.blocks || blocks.length <= TOP.blocks) return false;
  const block = tokensBySentence[at]?.[0]?.block ?? Infinity;
  const isAlone = [at - 1, at + 1].every((other) => tokensBySentence[other]?.[0]?.block !== block);
  return block < TOP.blocks && isAlone && (tokensBySentence[at]?.length ?? 0) < TOP.tokens;
}

const prose = new WeakMap<Facts, readonly boolean[]>();

/**
 * How the name in these tokens stands; null where its article, if any, may be that of other words: “the NATO summit”, “a divided
 * Czech Republic”, “the US and United Kingdom”, “Russian Federation officials”.
 * @param isCountry what it and another name are joined to is no longer name, as in “Centers for Disease Control”
 * @param isFormal a name of treaties, which needs its article behind any word: “corporate United States of America”
 */
export function standingOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  isCountry = false,
  isFormal = false,
): Standing | null {
  const first = tokens[from];
  if (!first) return null;
  const near = (at: number): Token | undefined =>
    tokens[at]?.sentence === first.sentence ? tokens[at] : undefined;
  const after = near(to);
  const before = near(from - 1);
  const hasThe = before?.lower === 'the';
  if (after?.text === ',' && to - from === 1 && !hasThe && isTown(near(to + 1), near(to + 2))) return null;
  const ends =
    endsPhrase(tokens, to, first.sentence, isCountry && !hasThe) ||
    (hasThe ? isBesideName(tokens, to, first.sentence) : isCountry && isOwner(tokens[to - 1])) ||
    (isFormal && !hasThe && GOES_ON.test(after?.part ?? ''));
  if (!ends) return null;
  if (hasThe) return 'with-the';
  if (isFormal && isBehindWords(tokens, from)) return 'bare';
  // “UN: aid is late”, a heading that begins a paragraph.
  if (before === undefined) return after?.text === ':' ? null : 'bare';
  if (/^(?:and|or|,)$/.test(before.lower)) {
    // “… and Russian Federation expected”: only what a verb follows is no part of a list.
    const isOwn = isVerb(after) || (isCountry && hasCapital(near(from - 2)?.text ?? ''));
    const isShared = isFormal ? hasTheAtHead(tokens, from) : hasTheNear(tokens, from);
    return isOwn && !isShared ? 'bare' : null;
  }
  const other = near(from - 2);
  if (!isCountry && mayJoin(before.lower) && other && hasCapital(other.text) && !TITLES.has(other.lower))
    return null;
  if (mayLead(before.lower) || before.part === 'ADP' || before.part === 'SCONJ') return 'bare';
  return before.part === 'VERB' && isWhole(before, near(from - 2), isCountry) ? 'bare' : null;
}

/** “United Kingdom’s”: the article would be the owner’s. */
const isOwner = (last: Token | undefined): boolean => last !== undefined && /['’]s$/.test(last.text);

/** What may stand behind a name and is no noun that it describes: “leading”, “in”, “this”, “again”. */
const GOES_ON = /^(?:VERB|AUX|ADP|ADV|DET|PRON|PART|SCONJ)$/;

/** “The ISIS and ISIL”, which no noun follows. */
function isBesideName(tokens: readonly Token[], to: number, sentence: number): boolean {
  const next = tokens[to + 1];
  if (!/^(?:and|or)$/.test(tokens[to]?.lower ?? '') || !next || !hasCapital(next.text)) return false;
  const after = tokens[endOfName(tokens, to + 1)];
  return after?.sentence !== sentence || /^(?:PUNCT|AUX|ADP|SCONJ)$/.test(after.part);
}

/**
 * “North United States of America”, “have accused People’s Republic of China”: words that stand before a short name, and no
 * article, number or owner before them.
 */
function isBehindWords(tokens: readonly Token[], from: number): boolean {
  const sentence = tokens[from]?.sentence;
  let at = from - 1;
  while (at > from - 4 && tokens[at]?.sentence === sentence && /^(?:ADJ|PROPN)$/.test(tokens[at]?.part ?? ''))
    at -= 1;
  const before = tokens[at];
  const word = tokens[from - 1];
  if (word?.sentence !== sentence || !word?.isWord || isOwner(word)) return false;
  if (at === from - 1 && before?.part === 'AUX') return true;
  if (at === from - 1)
    return before?.part === 'VERB' && !/^(?:DET|ADJ|NUM|PUNCT)$/.test(tokens[at - 1]?.part ?? 'PUNCT');
  return (
    before?.sentence !== sentence ||
    (/^(?:ADP|VERB|AUX|SCONJ|CCONJ)$/.test(before?.part ?? '') && before?.lower !== 'and')
  );
}

/** Not “a divided Germany”, “the left-leaning Brookings Institution”, and of bodies not “committees, including Armed Services”. */
function isWhole({ lower }: Token, before: Token | undefined, isCountry: boolean): boolean {
  if (/(?:ed|en)$/.test(lower)) return false;
  return !lower.endsWith('ing') || (isCountry && before?.part !== 'DET' && !lower.includes('-'));
}

/** “Atlantic, Iowa” */
const isTown = (next: Token | undefined, then: Token | undefined): boolean =>
  next?.part === 'PROPN' && hasCapital(next.text) && !isVerb(then);

function endsPhrase(tokens: readonly Token[], to: number, sentence: number, isCountry: boolean): boolean {
  const near = (at: number): Token | undefined =>
    tokens[at]?.sentence === sentence ? tokens[at] : undefined;
  const after = near(to);
  const next = near(to + 1);
  if (after === undefined) return true;
  if (/^(?:of|-|\/|&)$/.test(after.lower)) return false;
  if (/^(?:and|or)$/.test(after.lower) && next) {
    if (hasCapital(next.text)) return isCountry && near(endOfName(tokens, to + 1))?.part !== 'NOUN';
    return next.part !== 'NOUN' && next.part !== 'ADJ';
  }
  // “Disease Control”: what is part of a longer name.
  if (/^(?:for|on)$/.test(after.lower) && next && hasCapital(next.text)) return isCountry || isTime(next);
  return mayFollow(after.lower) || isVerb(after);
}

const isTime = ({ lower }: Token): boolean =>
  /(?:day|^january|^february|^march|^april|^may|^june|^july|^august|ber|^(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec))$/.test(
    lower,
  );

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.part === 'AUX' ||
    (token.part === 'VERB' && !/(?:ing|ed|en)$/.test(token.lower)) ||
    /^(?:said|has|expected|announced|signed|agreed)$/.test(token.lower)) &&
  /^\p{Ll}/u.test(token.text);

/** “the US, Japan and United States of America”: the list of names has its article in front. */
function hasTheAtHead(tokens: readonly Token[], from: number): boolean {
  const sentence = tokens[from]?.sentence;
  let at = from - 1;
  while (tokens[at]?.sentence === sentence && isOfList(tokens[at])) at -= 1;
  return tokens[at]?.sentence === sentence && tokens[at]?.part === 'DET';
}

const isOfList = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:,|and|or|of)$/.test(token.lower) || hasCapital(token.text));

/** “the US and United Kingdom”, “the White House, State Department and Pentagon”: one article serves for all. */
function hasTheNear(tokens: readonly Token[], from: number): boolean {
  const sentence = tokens[from]?.sentence;
  for (let at = from - 2; at >= from - 12; at -= 1) {
    const token = tokens[at];
    if (token?.sentence !== sentence) return false;
    if (token?.lower === 'the') return true;
  }
  return false;
}
