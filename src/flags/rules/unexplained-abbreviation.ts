import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { z } from 'zod';
import { isWithin } from '../../article/index.ts';
import { wordModel } from '../../language/word-model/index.ts';
import { isHousehold, POSTAL_CODES } from '../../language/initials/index.ts';
import { isSpelledOut } from '../abbreviations/spelled-out.ts';
import { factsOf, headingsOf, type Facts } from '../facts.ts';
import { raise } from '../raise.ts';
import type { Token } from '../tokens.ts';
import type { Rule } from '../types.ts';

const options = z.object({
  known: z
    .array(z.string())
    .default([])
    .describe('Initials that the readers of this site know, and that need no explaining.')
    .meta({ examples: [['EU', 'ECB']] }),
});

/**
 * Flags initials that the text never spells out, where they first stand. Not flagged:
 *
 * - what every reader knows, by a short list and by how often news have it (“the FBI”)
 * - what the text spells out or explains anywhere: “the International Atomic Energy Agency … the IAEA”; “(SDF)”; “the YPG, a
 *   Kurdish militia”; “the news agency SANA”
 * - words among capitals, names of stations (WJLA), tickers, party labels and grades in brackets, numbers of roads and types
 *
 * Postal codes are flagged where they stand in for the name: “a meeting in NY”.
 */
export const retextUnexplainedAbbreviation: Plugin<[options?: z.input<typeof options>], Root> = (
  given = {},
) => {
  const known = new Set(options.parse(given).known.map(plain));
  return (tree, file) => {
    if (!QUICK.test(String(file))) return;
    const facts = factsOf(tree, file);
    const headings = headingsOf(facts);
    const groups = Map.groupBy(
      facts.tokens.filter((token) => isInitials(token, facts) && !isWithin(headings, token)),
      ({ text }) => plain(text),
    );
    for (const [initials, tokens] of groups) {
      const place = POSTAL_CODES.get(initials);
      const code = place === undefined ? undefined : tokens.find((token) => standsForPlace(token, facts));
      if (place !== undefined) {
        if (code) raise(file, postalCode(code, place));
        continue;
      }
      const [first, ...others] = tokens;
      if (!first || known.has(initials) || isHousehold(initials) || isSpelledOut(initials, tokens, facts))
        continue;
      raise(file, {
        rule: 'unexplained-abbreviation',
        span: { start: first.start, end: first.end },
        reason: `“${first.text}” is never spelled out or explained in this text.`,
        severity: others.length >= 2 ? 'medium' : 'low',
        related: others.slice(0, 3).map(({ start, end }) => ({ start, end })),
      });
    }
  };
};

const QUICK = /\p{Lu}\.?\p{Lu}/u;

const INITIALS = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,6})$/u;

const plain = (initials: string): string => initials.replaceAll('.', '');

/** Stations of radio and television in America. */
const STATION = /^[KW][A-Z]{3}$/;

const ROMAN = /^[IVXLC]+$/;

function isInitials(token: Token, { tokens }: Facts): boolean {
  if (token.isQuoted || !INITIALS.test(token.text)) return false;
  const letters = plain(token.text);
  if (STATION.test(letters) || ROMAN.test(letters) || !/[AEIOU]|^.{2,5}$/.test(letters)) return false;
  const before = tokens[token.index - 1];
  const after = tokens[token.index + 1];
  // Datelines and the speakers of a transcript: “PARIS, Aug 31”, “TAPPER: …”.
  if (before?.block !== token.block || isKnownWord(letters)) return false;
  if (
    isJoinedTo(before, token.start - before.end) ||
    isJoinedTo(after, (after?.start ?? Infinity) - token.end)
  )
    return false;
  // The names of people begin with initials too: “JK Rowling”; and capitals stand among capitals.
  if (after && /^\p{Lu}/u.test(after.text) && after.start - token.end === 1) return false;
  if (/^\p{Lu}{2,}$/u.test(before.text)) return false;
  return token.part === 'PROPN' || token.part === 'NOUN';
}

/** “D-NY”, “@TRNC”, “[ARG]” */
function isJoinedTo(other: Token | undefined, gap: number): boolean {
  return other !== undefined && gap === 0 && /^[-/&@#_$[\]|\d]/.test(other.text);
}

/** A name or word in capitals: “JEROME”, “POLLS”. */
function isKnownWord(letters: string): boolean {
  if (letters.length < 4) return false;
  const { words, rare } = wordModel().vocabulary;
  const lower = letters.toLowerCase();
  return [lower, letters.charAt(0) + lower.slice(1)].some(
    (word) => words.idOf(word) !== undefined || rare.idOf(word) !== undefined,
  );
}

/** “in NY”, and not “Albany, NY” or “(D-NY)”. */
function standsForPlace(token: Token, { tokens }: Facts): boolean {
  const before = tokens[token.index - 1];
  return before !== undefined && /^(?:in|near|across|outside)$/.test(before.lower);
}

function postalCode({ start, end, text }: Token, place: string): Parameters<typeof raise>[1] {
  return {
    rule: 'unexplained-abbreviation',
    span: { start, end },
    reason: `“${text}” is a code of addresses; prose has the name.`,
    severity: 'low',
    expected: [place],
  };
}

/** The rule, explained. */
export const unexplainedAbbreviation: Rule = {
  id: 'unexplained-abbreviation',
  title: 'Initials that are never spelled out',
  category: 'reference',
  finds:
    'Initials of bodies and things that the text neither spells out nor explains, unless nearly every reader of news knows them.',
  matters:
    'Who does not know the initials cannot tell who is meant. Where they come without their name, the passage that gave it may have been left out.',
  quotations: {
    looks: false,
    why: 'A speaker may use initials that those present know.',
  },
  good: [
    { text: 'The FBI and NATO declined to comment on the report.', flagged: [] },
    { text: 'The Syrian Democratic Forces advanced on Monday. The SDF lost ten men.', flagged: [] },
    {
      text: 'Inflation as measured by the consumer expectations survey (CESU) rose. The CESU is new.',
      flagged: [],
    },
    { text: 'Fighters of the YPG, a Kurdish militia, held the town.', flagged: [] },
    { text: 'The news agency KUNA reported the visit.', flagged: [] },
    { text: 'She moved from Albany, NY, to Boston. SHOUTING HELPS NOBODY.', flagged: [] },
  ],
  bad: [
    { text: 'Members of the TRNC met in Geneva. The talks went on.', flagged: ['TRNC'] },
    { text: 'A meeting pencilled in for Friday in NY may not go ahead.', flagged: ['NY'] },
    { text: 'The town was taken by the FRLX in May. The FRLX withdrew in June.', flagged: ['FRLX'] },
  ],
  options,
  plugin: retextUnexplainedAbbreviation,
};
