import { overlaps } from '../../../../../article/index.ts';
import type { Injector, Script } from '../damage.ts';
import { bodyOf, escaped, matchesIn, pick, replace } from '../text.ts';

const LONG_FORM =
  /(?:\p{Lu}[\p{Ll}’'-]+ )(?:(?:\p{Lu}[\p{Ll}’'-]+|of|for|and|the|on|in) ){0,6}\p{Lu}[\p{Ll}-]+/gu;

const BRACKETED = /((?:[\p{L}’'-]+ ){2,8})\((?:the )?([A-Z]{3,6})\)/gu;

const SMALL = new Set(['of', 'for', 'and', 'the', 'on', 'in']);

/** Places and persons have long names too, which nobody abbreviates. */
const BODY =
  /\b(?:Department|Committee|Association|Agency|Institute|Union|Council|Commission|Bureau|Center|Foundation|Office|Party|Service|Board|Federation|Society|Coalition|Organization|Fund|Authority|Corporation|Network|Alliance|Program|Act|League|Conference|Project)\b/;

function initialsOf(name: string): string {
  return name
    .split(/[ -]/)
    .filter((word) => !SMALL.has(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

/** Drops the long form before “(ABC)” with the brackets. */
const spelledOutDropped: Injector = (article, random) => {
  const body = bodyOf(article);
  const found = matchesIn(article, body, BRACKETED).flatMap((match) => {
    const [before = '', short = ''] = match.groups;
    const words = before.trim().split(' ');
    const from = words.findLastIndex((_, at) => initialsOf(words.slice(at).join(' ')) === short);
    return from < 0 ? [] : [{ match, short, long: words.slice(from).join(' ') }];
  });
  const choice = pick(found, random);
  if (!choice) return null;
  const { match, short, long } = choice;
  const start = match.start + match.text.indexOf(long);
  const first = { start, end: match.end };
  const others = matchesIn(
    article,
    article.blocks,
    new RegExp(`(?<!\\p{L})${escaped(long)}(?!\\p{L})`, 'giu'),
  ).filter((other) => !overlaps(other, first));
  return {
    edits: [first, ...others].map((span) => replace(span, short)),
    places: [first, ...shortForms(article, short)],
  };
};

function shortForms(article: Parameters<Injector>[0], short: string) {
  return matchesIn(article, bodyOf(article), new RegExp(`(?<![\\p{L}(])${short}(?![\\p{L})])`, 'gu'));
}

/** Writes a long name as its initials wherever it stands. */
const initialsThroughout: Injector = (article, random) => {
  const forms = matchesIn(article, bodyOf(article), LONG_FORM).filter(({ text }) => {
    const { length } = initialsOf(text);
    return BODY.test(text) && length >= 3 && length <= 5;
  });
  const choice = pick(forms, random);
  if (!choice) return null;
  const name = choice.text.replace(/^The /, '');
  const short = initialsOf(name);
  if (short.length < 3 || new RegExp(`\\b${short}\\b`).test(article.text)) return null;
  const all = matchesIn(article, article.blocks, new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'giu'));
  return { edits: all.map((span) => replace(span, short)) };
};

export const unexplainedAbbreviation: Script = {
  rule: 'unexplained-abbreviation',
  kinds: [
    { what: 'the long form before “(ABC)” dropped', inject: spelledOutDropped },
    { what: 'a long name made initials throughout', inject: initialsThroughout },
  ],
};
