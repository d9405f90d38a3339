import { isInDictionary } from './dictionary.ts';
import { isMadeOfKnownWords, newsCount } from './known-words.ts';
import { neighboursOf, type Neighbour } from './one-slip.ts';

/** So many near words are told. */
const MOST_NEAR = 2;

/** Near words far less frequent than the first are not told. */
const SHARE_OF_FIRST = 0.05;

/** By length, how often a near word must be seen in news: nearly every short string is one slip from some word. */
const LEAST_COUNT = [Infinity, Infinity, Infinity, Infinity, 8000, 1500, 300, 100];
const LEAST_COUNT_OF_LONG = 60;

/** A rare word that stands elsewhere in the text may be meant by one as long; shorter ones are near too many. */
const LEAST_LENGTH_FOR_RARE = 6;

/** An unknown word that is seen in news now and then is a slip only if the near word is seen so many times as often. */
const TIMES_AS_OFTEN = 150;

/**
 * The words that an unknown one in small letters was probably meant for, the likeliest first; none where it is known, made of known
 * words, or near none.
 * @param isHere whether a word stands elsewhere in the text, which makes it likelier
 */
export function nearWordsOf(word: string, isHere: (word: string) => boolean): string[] {
  const count = newsCount(word);
  const least = Math.max(LEAST_COUNT[word.length] ?? LEAST_COUNT_OF_LONG, TIMES_AS_OFTEN * count);
  const mayBeRare = count === 0 && word.length >= LEAST_LENGTH_FOR_RARE;
  const near = nearInNews(word).filter((other) => newsCount(other) >= least || (mayBeRare && isHere(other)));
  if (near.length === 0 || isMadeOfKnownWords(word) || isInDictionary(word)) return [];
  near.sort(
    (a, b) => Number(isHere(b)) - Number(isHere(a)) || newsCount(b) - newsCount(a) || (a < b ? -1 : 1),
  );
  const first = newsCount(near[0] ?? '');
  return near.slice(0, MOST_NEAR).filter((other) => newsCount(other) >= first * SHARE_OF_FIRST);
}

const nearByWord = new Map<string, readonly string[]>();

/** More words than a long text asks for need not be remembered. */
const MOST_REMEMBERED = 20_000;

/** The words near one that stood in news at all; many hundred ways to write it are tried, so that answers are remembered. */
function nearInNews(word: string): readonly string[] {
  const known = nearByWord.get(word);
  if (known) return known;
  const near = neighboursOf(word, (other) => newsCount(other) > 0)
    .filter((neighbour) => !isOtherForm(word, neighbour))
    .map((neighbour) => neighbour.word);
  if (nearByWord.size >= MOST_REMEMBERED) nearByWord.clear();
  nearByWord.set(word, near);
  return near;
}

/** Whether a known and an unknown word may be forms or spellings of one word. */
function isOtherForm(word: string, { word: other, slip, at }: Neighbour): boolean {
  const letter = word.charAt(at);
  const wanted = other.charAt(at);
  // “policings”, “retweeter”, “realz”: another ending.
  const last = (slip === 'lost' ? other : word).length - 1;
  if (slip !== 'swapped' && at === last && /[sdrynaez]/.test(slip === 'lost' ? wanted : letter)) return true;
  // “hospitalise” and “hospitalize”, “colour” and “color”, “travelled” and “traveled”, “calibre” and “caliber”.
  if (slip === 'other' && /^(?:sz|zs)$/.test(letter + wanted)) return true;
  if (slip === 'added' && word.slice(0, at + 1).endsWith('ou') && word.charAt(at + 1) === 'r') return true;
  if (slip !== 'other' && /ll(?:ed|er|ers|ing|or|ors|ment|ful)/.test(slip === 'added' ? word : other))
    return slip !== 'swapped';
  return slip === 'swapped' && /(?:re|er)s?$/.test(word) && at >= word.length - 3;
}
