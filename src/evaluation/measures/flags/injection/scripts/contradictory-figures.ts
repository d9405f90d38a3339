import { inside } from '../../../../../article/index.ts';
import type { Injector, Script } from '../damage.ts';
import {
  between,
  bodyOf,
  escaped,
  matchesIn,
  pick,
  plainSentencesOf,
  replace,
  type Match,
  type Random,
} from '../text.ts';

/** A number and what it counts: “600 respondents”, “$125,000”, “46 percent”. */
const QUANTITY =
  /(?<![\p{L}\d$.,:/-])(\$?\d{1,3}(?:,\d{3})*(?:\.\d+)?|\$?\d{2,3})( (?:million|billion|percent|trillion))?( \p{Ll}{4,}s)?(?![\d,.:/-]*\d|[-–%’']|\p{L})/gu;

const COUNTED = new RegExp(QUANTITY.source, 'gu');

/** Another number of the same form. */
function other(number: string, random: Random): string {
  const value = Number(number.replace(/[$,]/g, ''));
  const digits = /\.(\d+)/.exec(number)?.[1]?.length ?? 0;
  const factor = [0.5, 0.7, 1.4, 1.5, 2][between(0, 4, random)] ?? 2;
  const changed =
    digits > 0
      ? (value * factor).toFixed(digits)
      : Math.max(1, Math.round(value * factor)).toLocaleString('en');
  const written = changed === number.replace('$', '') ? String(value + 3) : changed;
  return (number.startsWith('$') ? '$' : '') + written;
}

function isYear({ groups: [number = '', scale = ''] }: Match): boolean {
  return scale === '' && /^(?:1[89]|20)\d\d$/.test(number);
}

/** Whether it says what it counts, so that another number for it would contradict. */
function isCounted({ groups: [number = '', scale = '', noun = ''] }: Match): boolean {
  return noun !== '' || scale !== '' || number.startsWith('$');
}

/** Says a sentence again further on, with another number. */
const saidAgain: Injector = (article, random) => {
  const sentences = plainSentencesOf(article);
  const number = pick(
    matchesIn(article, sentences, QUANTITY).filter((match) => isCounted(match) && !isYear(match)),
    random,
  );
  const sentence = sentences.find((sentence) => number && inside(number, sentence));
  const block = sentence && pick(bodyOf(article).slice(sentence.block + 1), random);
  const [digits = ''] = number?.groups ?? [];
  if (!number || !block) return null;
  const at = number.start - sentence.start;
  const copy = sentence.text.slice(0, at) + other(digits, random) + sentence.text.slice(at + digits.length);
  const text = `\n\n${copy}`;
  return { edits: [replace({ start: block.end, end: block.end }, text)] };
};

/** Changes a number in one of two places that gave the same one with the same noun. */
const oneChanged: Injector = (article, random) => {
  const all = matchesIn(article, bodyOf(article), COUNTED).filter(
    (match) => isCounted(match) && !isYear(match),
  );
  const twice = all.filter(
    ({ text }, at) =>
      all.findIndex((one) => one.text === text) === at && all.filter((one) => one.text === text).length === 2,
  );
  const choice = pick(twice, random);
  const second = choice && all.findLast(({ text }) => text === choice.text);
  if (!second) return null;
  const [digits = ''] = second.groups;
  const changed = second.text.replace(new RegExp(escaped(digits)), () => other(digits, random));
  return { edits: [replace(second, changed)] };
};

export const contradictoryFigures: Script = {
  rule: 'contradictory-figures',
  kinds: [
    { what: 'a sentence again with another number', inject: saidAgain },
    { what: 'a number changed in one of two places', inject: oneChanged },
  ],
};
