/** What a token is, beside a word: the signs that the model knows. Their ids are the first of every vocabulary. */
export const SIGNS = [
  '<unknown>',
  '<name>',
  '<rare>',
  '<end>',
  '<pause>',
  '<hyphen>',
  '<number>',
  '<year>',
  '<money>',
  '<percent>',
] as const;

/** How a word is written; several may hold. */
export const CASE = { capital: 1, opensSentence: 2, upper: 4, headline: 8 } as const;

/** The words and signs of a stretch of text, as parallel arrays. */
export interface Tokens {
  /** Words as they are written, with a straight apostrophe; signs by their name in SIGNS. */
  words: string[];
  /** Sums of CASE. */
  cases: number[];
  /** Where each begins, in UTF-16 units of the text. */
  starts: number[];
}

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr sen sens rep reps gov gen st jr sr vs col lt sgt rev prof no inc corp co jan feb mar apr aug sept ' +
    'sep oct nov dec capt maj cmdr adm calif fla pa va conn mass mich ariz ill tex wash ore ga del md ky tenn mo wis ' +
    'minn ave etc dept supt atty'
  ).split(' '),
);

/** After these “’s” is a verb more often than a possessive: “it’s” is a word of its own, and confused with “its”. */
const TAKES_VERB = new Set('it he she that what who there here let where how'.split(' '));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpper = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** Letters of ASCII and all above it but signs of punctuation, which lie in blocks of their own. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f) && code !== 0xfeff;
}

const HYPHEN = 45;

const isDash = (code: number): boolean => code === 0x2013 || code === 0x2014 || code === HYPHEN;

/**
 * Takes a paragraph apart as the word model reads it: words, numbers by kind, pauses (commas, brackets, dashes), hyphens
 * and ends of sentences. Quotation marks are passed over, since the model is about words. One pass, whatever the text.
 * @param from, to the stretch of `text` to read
 */
export function tokenize(text: string, from = 0, to = text.length): Tokens {
  const words: string[] = [];
  const cases: number[] = [];
  const starts: number[] = [];
  let opens = true;
  let at = from;

  const push = (word: string, start: number, written = 0): void => {
    words.push(word);
    cases.push(written);
    starts.push(start);
  };
  const pushOnce = (sign: string): void => {
    const last = words.at(-1);
    if (last !== undefined && last !== sign && last !== '<end>') push(sign, at);
  };

  while (at < to) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      at = readWord(text, at, to, opens, push);
      opens = false;
    } else if (isDigit(code) || (isCurrency(code) && at + 1 < to && isDigit(text.charCodeAt(at + 1)))) {
      const end = numberEnd(text, at + 1, to);
      push(numberSign(text, at, end, to), at);
      opens = false;
      at = end;
    } else {
      if (code === 46 || code === 33 || code === 63) {
        if (endsSentence(text, at, to, words, starts)) {
          pushOnce('<end>');
          opens = true;
        }
      } else if (code === 44 || code === 59 || code === 58 || code === 40 || code === 41) {
        pushOnce('<pause>');
      } else if (isDash(code)) {
        if (code !== 0x2014 && joins(text, at, from, to)) push('<hyphen>', at);
        else pushOnce('<pause>');
      }
      at += 1;
    }
  }
  pushOnce('<end>');
  markHeadline(words, cases);
  return { words, cases, starts };
}

type Push = (word: string, start: number, written?: number) => void;

function readWord(text: string, start: number, to: number, opens: boolean, push: Push): number {
  let end = start + 1;
  while (end < to && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end += 1;
  let possessive = -1;
  const base = text.slice(start, end);
  let word = base;
  if (end + 1 < to && isApostrophe(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1))) {
    let stop = end + 1;
    while (stop < to && isLetter(text.charCodeAt(stop))) stop += 1;
    const tail = text.slice(end + 1, stop);
    if ((tail === 's' || tail === 'S') && !TAKES_VERB.has(base.toLowerCase())) possessive = end;
    else word = `${base}'${tail}`;
    end = stop;
  }
  const capital = isUpper(text.charCodeAt(start));
  const upper = base.length > 1 && capital && base === base.toUpperCase();
  push(
    word,
    start,
    (capital ? CASE.capital : 0) | (opens ? CASE.opensSentence : 0) | (upper ? CASE.upper : 0),
  );
  if (possessive >= 0) push("'s", possessive);
  return end;
}

const isCurrency = (code: number): boolean => code === 36 || code === 0xa3 || code === 0x20ac;

function numberEnd(text: string, from: number, to: number): number {
  let end = from;
  while (end < to) {
    const code = text.charCodeAt(end);
    const divides = (code === 44 || code === 46) && end + 1 < to && isDigit(text.charCodeAt(end + 1));
    if (!isDigit(code) && !isLetter(code) && !divides) break;
    end += 1;
  }
  return end;
}

function numberSign(text: string, start: number, end: number, to: number): string {
  const code = text.charCodeAt(start);
  if (isCurrency(code)) return '<money>';
  if (end < to && text.charCodeAt(end) === 37) return '<percent>';
  if (end - start !== 4) return '<number>';
  const value = Number(text.slice(start, end));
  return value >= 1500 && value < 2100 ? '<year>' : '<number>';
}

function endsSentence(
  text: string,
  at: number,
  to: number,
  words: readonly string[],
  starts: readonly number[],
): boolean {
  if (text.charCodeAt(at) !== 46) return true;
  const last = words.at(-1);
  if (last !== undefined && (starts.at(-1) ?? 0) + last.length === at) {
    if (last.length === 1 || ABBREVIATIONS.has(last.toLowerCase())) return false;
  }
  if (at + 1 >= to) return true;
  return ' \n\t\u00a0"\'”’)'.includes(text.charAt(at + 1));
}

/** Whether a hyphen stands inside a word, as in “four-year-old”. */
function joins(text: string, at: number, from: number, to: number): boolean {
  if (at === from || at + 1 >= to) return false;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return (isLetter(before) || isDigit(before)) && (isLetter(after) || isDigit(after));
}

/** Of the longer words of a headline so many have a capital, which then says nothing of the word. */
const HEADLINE_SHARE = 0.7;

function markHeadline(words: readonly string[], cases: number[]): void {
  let long = 0;
  let capital = 0;
  words.forEach((word, at) => {
    const written = cases[at] ?? 0;
    if (word.length < 4 || word.startsWith('<') || written & CASE.opensSentence) return;
    long += 1;
    if (written & CASE.capital) capital += 1;
  });
  if (long < 3 || capital < long * HEADLINE_SHARE) return;
  for (let at = 0; at < cases.length; at += 1) cases[at] = (cases[at] ?? 0) | CASE.headline;
}
