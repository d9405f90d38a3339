import { lastStartingBy } from '../../article/index.ts';
import { ORGANISATION_WORDS } from '../../language/reporting/index.ts';
import type { Span } from '../../schemas/common.ts';
import type { Facts } from '../facts.ts';
import type { Token } from '../tokens.ts';
import { sayingsIn, type Saying } from './sayings.ts';

/** Two verbs of saying of one speaker, near each other, in different tenses. */
export interface Shift {
  /** The one in the tense that the text uses less. */
  odd: Saying;
  other: Saying;
  /** Whether the text keeps to the other tense everywhere else. */
  isClear: boolean;
  /** Whether it is the only one of its tense, and no neighbour by the same speaker shows that. */
  isLone: boolean;
}

/** So many verbs in the rarer tense are slips, or this share of all; more are a habit. */
const MOST_ODD = 2;
const MOST_ODD_SHARE = 0.1;

/** So many times a text must have reported in the past before a lone “says” stands out. */
const MOST_LONE = 1;
const LEAST_PAST = 5;

/** “He now says”, “she often says”: the present is meant. */
const LASTING = new Set(
  'now still often always usually never regularly frequently sometimes today'.split(' '),
);

/** Another occasion, of which the past tense tells. */
const OCCASION =
  /\b(?:earlier|previously|once|later|at\sthe\stime|interviews?|statement|speech|debate|rally|conference|during|originally|initially|repeatedly|when|last|ago|in\s(?:19|20)\d\d)\b/i;

/** Where the reports of what one speaker says change their tense from one sentence to the next. */
export function sayingShifts(facts: Facts): Shift[] {
  const sayings = sayingsIn(facts);
  const present = sayings.filter(({ tense }) => tense === 'present').length;
  const past = sayings.length - present;
  const most = Math.max(MOST_ODD, MOST_ODD_SHARE * sayings.length);
  if (present === 0 || past === 0 || Math.min(present, past) > most) return [];
  const rare = present <= past ? 'present' : 'past';
  const isClear = Math.max(present, past) >= 2 * Math.min(present, past);
  const shifts = new Map<Saying, Shift>();
  sayings.forEach((later, at) => {
    const earlier = sayings[at - 1];
    if (!earlier || earlier.tense === later.tense || earlier.speaker !== later.speaker) return;
    if (!areNear(facts, earlier.verb, later.verb)) return;
    const [said, says] = earlier.tense === 'past' ? [earlier, later] : [later, earlier];
    if (isMeant(facts, said, says, isClear)) return;
    const [odd, other] =
      (present === past ? later : said.tense === rare ? said : says) === earlier
        ? [earlier, later]
        : [later, earlier];
    if (!shifts.has(odd)) shifts.set(odd, { odd, other, isClear, isLone: false });
  });
  return shifts.size > 0 ? [...shifts.values()] : loneShifts(facts, sayings);
}

/**
 * The one “says” of a text that reports everything else in the past, before it and behind it. Whose words it reports does not
 * matter then, but a first paragraph that sums up does, and so does what a person always says, what a body holds (“the
 * campaign says”) and what is said in a letter or film that anybody can still read or see.
 */
function loneShifts(facts: Facts, sayings: readonly Saying[]): Shift[] {
  const present = sayings.filter(({ tense }) => tense === 'present');
  if (present.length > MOST_LONE || sayings.length - present.length < LEAST_PAST) return [];
  return present.flatMap((odd): Shift[] => {
    const at = sayings.indexOf(odd);
    const [before, after] = [sayings[at - 1], sayings[at + 1]];
    if (!before || !after || isLasting(facts, odd) || isOpening(facts, odd.verb.block)) return [];
    if (!isPerson(odd) || isInWork(facts, odd)) return [];
    const other = [before, after].find(({ speaker }) => speaker === odd.speaker) ?? before;
    return [{ odd, other, isClear: true, isLone: true }];
  });
}

/** In one sentence or two in a row; a sentence between them that is all quotation does not count. */
function areNear({ tokensBySentence }: Facts, earlier: Token, later: Token): boolean {
  const distance = later.sentence - earlier.sentence;
  if (distance < 2) return true;
  const between = tokensBySentence[earlier.sentence + 1];
  return distance === 2 && between?.every(({ isQuoted }) => isQuoted) === true;
}

/** Whether there is a reason for the change. */
function isMeant(facts: Facts, said: Saying, says: Saying, isClear: boolean): boolean {
  if (isLasting(facts, says) || isInWork(facts, says)) return true;
  // “Says she warned them”: what she says is that she warned; only what is joined by “and” or “but” stands side by side.
  if (said.verb.sentence === says.verb.sentence && !areJoined(facts, said.verb, says.verb)) return true;
  // The first paragraph sums up in the present what the next ones report: “Clinton says … Clinton said on Sunday”.
  if (says.verb.block !== said.verb.block && isOpening(facts, says.verb.block)) return true;
  // “He says he is for it. He said in May that he was not.”
  return (says.verb.start < said.verb.start || !isClear) && isOccasion(facts, said.verb);
}

/** “He”, “Smith”; not “the State Department”, “the FBI”, “one slide”. “Explains” is said of books as well. */
function isPerson({ verb, words, speaker }: Saying): boolean {
  if (verb.lower !== 'says' || speaker === 'it') return false;
  if (/^(?:s?he|\p{Ll}+(?:man|woman))$/iu.test(words)) return true;
  const isInitials = words.length > 1 && words === words.toUpperCase();
  return /^\p{Lu}/u.test(words) && !isInitials && !NO_PERSON.has(words.toLowerCase());
}

const NO_PERSON = new Set([
  ...ORGANISATION_WORDS,
  ...'that this it they we you everybody everyone nobody'.split(' '),
]);

/** “In it, he says …”, “the actor says in the video”. */
function isInWork({ text, sentences }: Facts, { verb }: Saying): boolean {
  const sentence = sentences[verb.sentence];
  if (!sentence) return false;
  return IN_WORK.test(
    text.slice(Math.max(sentence.start, verb.start - 150), Math.min(sentence.end, verb.end + 150)),
  );
}

const IN_WORK =
  /\bin\s(?:it|which|(?:an?|the|his|her|one)\s(?:[\p{L}-]+\s)?(?:ads?|advert\w*|book|clip|column|commercial|documentary|email|essay|film|lawsuit|letter|memo|memoir|movie|op-ed|report|song|spot|video))\b/iu;

function isLasting({ tokens }: Facts, { verb }: Saying): boolean {
  return tokens
    .slice(Math.max(0, verb.index - 5), verb.index + 2)
    .some(({ lower, isQuoted }) => !isQuoted && LASTING.has(lower));
}

function areJoined({ tokens }: Facts, one: Token, two: Token): boolean {
  const between = tokens.slice(Math.min(one.index, two.index), Math.max(one.index, two.index));
  return between.some(({ lower, isQuoted }) => !isQuoted && (lower === 'and' || lower === 'but'));
}

function isOpening({ title, blocks }: Facts, block: number): boolean {
  const isTitle = title !== null && blocks[0]?.start === title.start;
  return block <= (isTitle ? 1 : 0);
}

function isOccasion({ text, sentences, dates }: Facts, verb: Token): boolean {
  const sentence = sentences[verb.sentence];
  if (!sentence) return false;
  const near: Span = {
    start: Math.max(sentence.start, verb.start - 150),
    end: Math.min(sentence.end, verb.end + 150),
  };
  const date = dates[lastStartingBy(dates, near.end)];
  if (date && date.start >= near.start && date.kind !== 'duration') return true;
  return OCCASION.test(text.slice(near.start, near.end));
}
