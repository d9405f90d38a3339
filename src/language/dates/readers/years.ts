import { yearValue } from '../calendar.ts';
import {
  mention,
  spanOf,
  wordsAfter,
  wordsBefore,
  type Context,
  type Found,
  type Reader,
} from '../reader.ts';
import { S, YEAR } from '../words.ts';

/** What follows a count: “2015 people”, “2000 troops”, “1600 metres”. */
const COUNTED =
  /^[-\s](?:(?:new|more|other|young|different|registered|foreign|armed|local|US|American|Syrian)\s)?(?:people|men|women|children|persons?|troops|soldiers|officers|police|refugees|migrants|jobs|votes|voters|members|residents|workers|employees|students|pupils|miles?|kilomet(?:re|er)s?|km|feet|foot|ft|met(?:re|er)s?|tons?|tonnes?|barrels|dollars|euros|pounds|rubles|homes|houses|families|victims|words|pages|points?|shares|seats|hours?|days|weeks|months|years|minutes|seconds|times|cases|deaths|copies|schools|companies|firms|hectares|acres|calories|cars|vehicles|units|square|per|percent|million|billion|fans|protesters|demonstrators|delegates|fighters|tickets|guests|spectators|species|islands|villages|towns|cities|lbs?|kg|kilograms?|mph)\b/;
/** Before a year. */
const LEADS =
  /(?:^|[\s("“—–-])(?:in|since|until|till|by|before|after|from|to|of|during|between|and|through|around|circa|early|late|mid|the|a|an|for|its|their|his|her|our|this|that|or|back|pre|post|as|than|on|at|through|early|later|summer|season|January|election|year)[-\s]$/i;
/** Names and numbers that hold four digits: “Agenda 2030”, “Windows 2000”, “number 1984”, “$2015”. */
const NAME =
  /(?:[$£€#№]|\b(?:No\.?|number|Agenda|Vision|Expo|Windows|Area|Boeing|Room|Flight|Route|Highway|Article|Section|Resolution|Regulation|Directive|room|flight|page|extension)\s)$/;

/** “2015 %”, “1945 GMT”, “2015 Main Street”: shares, times of day, houses. */
const NOT_YEAR =
  /^\s?(?:%|(?:GMT|BST|UTC|EST|EDT|ET|hrs)\b|(?:\p{Lu}\p{Ll}+\s){1,2}(?:Street|Avenue|Road|Boulevard|Drive|Lane)\b)/u;

/** Whether four digits are a year: after “in” or “the”, in brackets, or as what a sentence is about. */
function isYear(span: { start: number; end: number }, context: Context): boolean {
  const before = wordsBefore(context, span.start);
  const after = wordsAfter(context, span.end);
  if (NAME.test(before) || /\d[-–]$/.test(before) || NOT_YEAR.test(after)) return false;
  const election = /\b(?:the|its|their|his|her)\s$/i.test(before);
  if (COUNTED.test(after) && !(election && /^\s(?:points|seats|votes|cases|cars)/.test(after))) return false;
  if (
    /\b(?:more|fewer|less|rather)\sthan\s$|\b(?:over|about|nearly|almost|roughly|some|only|up\sto|at\sleast)\s$/i.test(
      before,
    )
  )
    return false;
  if (LEADS.test(before) || /[’']s?\s$/.test(before)) return true;
  if (/[(]$/.test(before) || /^(?:[’']s\b|\))/.test(after)) return true;
  if (/^\s(?:was|is|will|saw|has|had|began|brought|would|marks|marked)\b/.test(after)) return true;
  // “the Paris attacks, 2015,” and “Rio 2016”: after a comma or a name.
  return /\p{Lu}\p{Ll}+\s$/u.test(before) || /,\s$/.test(before) || /^[,.;:]/.test(after);
}

function readYear(match: RegExpExecArray, context: Context): Found {
  const span = spanOf(match);
  return isYear(span, context) ? mention(span, 'period', 'year', match[0], false) : 'trap';
}

/** The years of a range; the second may be shortened: “2003 to 2009”, “2014-15”. */
function readRange(match: RegExpExecArray, context: Context): Found {
  const [, first = '', word = '', second = ''] = match;
  const span = spanOf(match);
  const joined = /between\s$/i.test(wordsBefore(context, span.start));
  if (word.includes('and') && !joined) return null;
  if (COUNTED.test(wordsAfter(context, span.end))) return 'trap';
  const last = second.length === 2 ? first.slice(0, 2) + second : second;
  if (Number(last) <= Number(first)) return null;
  return mention(span, 'period', 'year', `${first}/${last}`, false);
}

/** “The 19th century”, “the twentieth century”: the hundred years as EDTF writes them, by their first digits. */
const CENTURIES = ['sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first'];

/** Years, decades and centuries that are called by their number. */
export const years: readonly Reader[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,/$£€-])(${YEAR})(${S}(?:to|and|through|until)${S}|[–—-])(${YEAR}|\\d\\d)(?![\\p{L}\\d-])`,
      'gu',
    ),
    read: readRange,
  },
  {
    pattern: /(?<![\p{L}\d])(?:((?:1[5-9]|20)\d)0|[’'‘]([0-9])0)[’']?s\b/gu,
    read: (match) => {
      // “The late 1800s” are a century, “the 2000s” ten years.
      if (/^1\d0$/.test(match[1] ?? '')) {
        return mention(spanOf(match), 'period', 'century', `${(match[1] ?? '').slice(0, 2)}XX`, false);
      }
      // “The ’90s”, “the ’20s”: of the last hundred years, as a reader would take them.
      const short = match[2] && (Number(match[2]) <= 2 ? `20${match[2]}` : `19${match[2]}`);
      return mention(spanOf(match), 'period', 'decade', `${match[1] ?? short ?? ''}X`, false);
    },
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:(1?\\d|2[01])(?:st|nd|rd|th)|(${CENTURIES.join('|')}))[-\\s]{1,2}century(?![\\p{L}\\d])`,
      'giu',
    ),
    read: (match, context) => {
      // “20th Century Fox” is a firm.
      if (match[0].endsWith('Century') && /^\s\p{Lu}/u.test(wordsAfter(context, spanOf(match).end)))
        return 'trap';
      const number = match[1] ? Number(match[1]) : CENTURIES.indexOf((match[2] ?? '').toLowerCase()) + 16;
      const value = `${yearValue(number - 1).slice(2)}XX`;
      return mention(spanOf(match), 'period', 'century', value, false);
    },
  },
  { pattern: new RegExp(`(?<![\\p{L}\\d.,/:$£€#])${YEAR}(?![\\p{L}\\d/:])`, 'gu'), read: readYear },
];
