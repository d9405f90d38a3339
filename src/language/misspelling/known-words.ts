import { spellingOf } from '../spelling/index.ts';
import { wordModel } from '../word-model/index.ts';

/** How often a word in small letters stood in the 43 million words of news that the word model was made from; 0 for hardly ever. */
export function newsCount(word: string): number {
  const { words, counts } = wordModel().vocabulary;
  const id = words.idOf(word);
  return id === undefined ? 0 : (counts[id] ?? 0);
}

/** Seen as often, it is a word. Slips that many make are seen too: “recieve” eight times, “goverment” 17 times. */
const SURELY = 60;

/** Whether a word in small letters is known without asking a dictionary. */
export function isKnownWord(word: string): boolean {
  const { words, rare, rareNames } = wordModel().vocabulary;
  if (newsCount(word) >= SURELY || words.idOf(capitalised(word)) !== undefined) return true;
  return (rare.idOf(word) ?? rareNames) < rareNames || spellingOf(word) !== undefined;
}

/** Whether a name, written with a capital, is known. */
export function isKnownName(name: string): boolean {
  const { words, rare } = wordModel().vocabulary;
  const lower = name.toLowerCase();
  return words.idOf(name) !== undefined || words.idOf(lower) !== undefined || rare.idOf(lower) !== undefined;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** “retweet”, “anticorruption”, “ungovernable”: what they are put before is a word. */
const PREFIX =
  /^(?:anti|auto|bi|bio|co|counter|cross|cyber|de|dis|down|eco|electro|ex|extra|fore|geo|hyper|inter|intra|macro|mega|micro|mid|mini|mis|mono|multi|nano|neo|neuro|non|out|over|paleo|para|poly|post|pre|pro|proto|pseudo|psycho|re|self|semi|socio|sub|super|tele|trans|ultra|un|under|up|with)(?=[a-z]{4})/;

/** “policymaker”, “bookish”, “Trumpism”, “childlike”: what they are put behind is a word. */
const SUFFIX =
  /(?:able|ably|ability|craft|dom|er|ers|esque|ette|fest|fold|folk|ful|gate|goer|goers|hood|ian|ians|ify|ish|ism|isms|ist|istic|ists|ity|ization|ize|ized|izes|izing|ise|ised|ises|ising|less|lessly|lessness|let|lets|like|ling|lings|maker|makers|making|man|men|ment|ness|ology|ologist|ologists|or|ors|person|phobia|phobic|proof|scape|ship|ships|some|ville|ward|wards|ware|wide|wise|woman|women|worthy)$/;

/** Endings that a frequent word’s forms are known with, so that only a rare one’s say nothing: “defunding”, “vaped”. */
const ENDING = /(?:ed|es|ier|iest|ing|ings|ingly|edly|ly|s|y|d)$/;

/** A word seen as often has been seen in all its forms. */
const SEEN_IN_ALL_FORMS = 1500;

/** Short strings are parts of many words by chance; such parts must be frequent words. */
const PART = { least: 3, short: 4, count: 60, countOfShort: 1500 } as const;

/** Whether an unknown word is made of known ones: with a prefix, an ending, or of two. */
export function isMadeOfKnownWords(word: string): boolean {
  const prefix = PREFIX.exec(word)?.[0] ?? '';
  if (prefix !== '' && isStem(word.slice(prefix.length))) return true;
  const suffix = SUFFIX.exec(word)?.[0] ?? '';
  if (suffix !== '' && stemsOf(word.slice(0, -suffix.length)).some(isStem)) return true;
  const ending = ENDING.exec(word)?.[0] ?? '';
  if (ending !== '' && stemsOf(word.slice(0, -ending.length)).some(isRareStem)) return true;
  for (let at = PART.least; at <= word.length - PART.least; at += 1) {
    if (isPart(word.slice(0, at)) && isPart(word.slice(at))) return true;
  }
  return false;
}

/** A stem as it may be written alone: “vap” for “vape”, “vlogg” for “vlog”, “bounti” for “bounty”. */
function stemsOf(stem: string): string[] {
  const last = stem.charAt(stem.length - 1);
  const stems = [stem, `${stem}e`];
  if (last === stem.charAt(stem.length - 2)) stems.push(stem.slice(0, -1));
  if (last === 'i') stems.push(`${stem.slice(0, -1)}y`);
  return stems;
}

const isStem = (stem: string): boolean => stem.length >= 3 && isKnownWord(stem);

const isRareStem = (stem: string): boolean => isStem(stem) && newsCount(stem) < SEEN_IN_ALL_FORMS;

const isPart = (part: string): boolean =>
  newsCount(part) >= (part.length <= PART.short ? PART.countOfShort : PART.count);
