import type { Facts } from '../facts.ts';
import type { Figure } from '../numbers/figures.ts';
import { singular } from '../numbers/singular.ts';
import type { Token } from '../tokens.ts';

/** What stands around a figure and tells what it counts. */
export interface Setting {
  /** Nouns, verbs and adjectives of its clause, without endings. */
  content: ReadonlySet<string>;
  /** Names, months, weekdays and years of its sentence: who, where and when. */
  marks: ReadonlySet<string>;
  /** Places, days and years of its whole sentence. */
  places: ReadonlySet<string>;
  /** Whether its clause compares, adds, takes a part or tells of a change: “12 more”, “up from 12”, “12 of them”. */
  isContrast: boolean;
  /** The same, within a few words of the figure. */
  isNearContrast: boolean;
  /** The content word before the figure and the one after what it counts: “slash” of “slash up to 30,000 jobs”. */
  before: string | null;
  after: string | null;
}

const list = (words: string): Set<string> => new Set(words.trim().split(/\s+/));

const CONTRASTS = list(`
  than compared versus vs rose risen rise rises rising fell fallen fall falls falling grew grown grow grows growing dropped drop
  drops increased increase increases decreased decrease declined decline up down climbed jumped doubled tripled halved cut
  raised lowered reduced slipped gained lost other others another additional more extra further including included among
  initial initially earlier previous previously former formerly originally revised updated later now then still remaining
  rest last next past first second third fourth per each every average median annual annually yearly daily weekly monthly
  respectively whereas if would could might may should projected expected estimate estimates estimated forecast target goal
  only half both either between around separate separately elsewhere similar unlike instead ago since until about
  dispute disputed denied contradicted but although though however despite put`);

/** Those that set two figures apart wherever they stand near one. */
const STRONG_CONTRASTS = list(`
  than compared versus vs other others another additional extra further earlier previous previously former formerly originally
  initially revised updated remaining rest per each every average median annual annually among including rose risen fell
  fallen grew increased dropped decreased doubled tripled separate elsewhere similar unlike instead if would could might
  projected estimate estimates forecast half both either only just current currently proposed new old`);

/** Those that do beside a figure: “the next 12 people”, “12 more”. */
const CLOSE_CONTRASTS = list('more next last past first second third fourth from up down by now still then');

const BREAKS = list(', ; : ( ) — – -- while whereas but compared versus');

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN']);

const PLACED = list('in at near outside inside across from of to around');
const TIME =
  /^(?:\d{4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)(?:[a-z]*))$/;

const REACH = 16;

/** Names within so many words belong to the figure. */
const NEAR = 8;

/** The setting of a figure; `others` are the figures of its sentence, which bound its clause. */
export function settingOf(facts: Facts, figure: Figure): Setting {
  const { tokens } = facts;
  const common = commonWordsOf(facts);
  const content = new Set<string>();
  const marks = new Set<string>();
  const places = new Set<string>();
  let isContrast = false;
  let isNearContrast = false;
  const inSentence = (token: Token | undefined): token is Token => token?.sentence === figure.sentence;
  const walk = (from: number, step: 1 | -1): void => {
    let isClause = true;
    for (let at = from, left = REACH * 2; left > 0; at += step, left -= 1) {
      const token = tokens[at];
      if (!inSentence(token)) break;
      if (isClause && (left <= REACH || BREAKS.has(token.lower))) isClause = false;
      if (isClause || left > REACH) {
        if (CONTRASTS.has(token.lower) || token.lower === 'to') {
          isContrast ||= token.lower !== 'to' && (isClause || left > REACH + 6);
          const distance = REACH * 2 - left;
          isNearContrast ||=
            (distance < 5 && STRONG_CONTRASTS.has(token.lower) && !isHedge(tokens, at)) ||
            (distance < 2 && CLOSE_CONTRASTS.has(token.lower) && !isHedge(tokens, at + 1)) ||
            // “raise the wage to $15”, “rose to 60 percent”
            (distance < 1 && step < 0 && token.lower === 'to' && figure.kind !== 'count');
        }
        if (isClause && CONTENT.has(token.part) && token.text.length > 2 && !/^\d/.test(token.text))
          content.add(stem(token.lower));
      }
      if (isMark(tokens, token, common) && (PLACED.has(tokens[at - 1]?.lower ?? '') || TIME.test(token.text)))
        places.add(token.lower);
      if (isClause && left > REACH * 2 - NEAR && isMark(tokens, token, common)) marks.add(token.lower);
    }
  };
  walk(figure.first - 1, -1);
  walk(figure.last + 1, 1);
  const before = neighbour(tokens, figure, figure.first - 1, -1);
  const after = neighbour(tokens, figure, figure.nounEnd + 1, 1);
  if (figure.noun) content.delete(stem(figure.noun));
  return { content, marks, places, isContrast, isNearContrast, before, after };
}

/** “more than 500”, “less than 500” compare nothing. */
const isHedge = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'than' && /^(?:more|less|fewer|greater|lower)$/.test(tokens[at - 1]?.lower ?? '');

/** The nearest content word, over at most three small ones. */
function neighbour(
  tokens: readonly Token[],
  { sentence }: Figure,
  from: number,
  step: 1 | -1,
): string | null {
  for (let at = from; Math.abs(at - from) < 4; at += step) {
    const token = tokens[at];
    if (token?.sentence !== sentence || BREAKS.has(token.lower) || /\d/.test(token.text)) return null;
    if (CONTENT.has(token.part) && !PALE.has(token.lower)) return stem(token.lower);
  }
  return null;
}

/** Verbs that say nothing of what is counted, and words of a hedge. */
const PALE = list(
  'is are was were be been being has have had having do does did more less least many much few get got',
);

function isMark(tokens: readonly Token[], token: Token, common: ReadonlySet<string>): boolean {
  if (/^(?:1[5-9]|20)\d\d$/.test(token.text)) return true;
  if (!/^\p{Lu}/u.test(token.text)) return false;
  const isFirst = tokens[token.index - 1]?.sentence !== token.sentence;
  return isFirst ? token.part === 'PROPN' && !common.has(token.lower) : true;
}

const known = new WeakMap<Facts, ReadonlySet<string>>();

/** The words that the text also writes in lower case: such a word at the beginning of a sentence is no name. */
function commonWordsOf(facts: Facts): ReadonlySet<string> {
  let words = known.get(facts);
  if (!words) {
    words = new Set(facts.tokens.filter(({ text, lower }) => text === lower).map(({ lower }) => lower));
    known.set(facts, words);
  }
  return words;
}

/** One form for “kills”, “killed” and “killing”. */
function stem(word: string): string {
  const base = singular(word);
  return base.length > 5 ? base.replace(/(?:ed|ing)$/, '') : base;
}

/** How many words both sets have. */
export function shared(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  let count = 0;
  for (const word of one) if (two.has(word)) count += 1;
  return count;
}

/** Whether nothing in the one setting speaks of another person, place or time than the other: one set holds the other. */
export function isSameSetting(one: Setting, two: Setting): boolean {
  return shared(one.marks, two.marks) === Math.min(one.marks.size, two.marks.size);
}

/** Whether both may speak of one event: where both name places or days, most of the fewer are named by the other. */
export function isSameEvent(one: Setting, two: Setting): boolean {
  const least = Math.min(one.places.size, two.places.size);
  return least === 0 || shared(one.places, two.places) * 2 > least;
}
