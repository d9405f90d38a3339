import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { factsOf, type Facts } from '../facts.ts';
import { isSpeaking, laterMentions, type LaterMention } from '../naming/honorifics.ts';
import { raise } from '../raise.ts';
import { times } from '../times.ts';
import type { Rule } from '../types.ts';

/**
 * Flags “Mr”, “Mrs”, “Ms” or “Dr” that later mentions have in one place and lack in others. The rarer usage is flagged once, where it
 * first stands. Not flagged:
 *
 * - a text that gives them on every later mention, or on none
 * - full names, which many newsrooms introduce with one: “Mr John Kerry … Kerry”
 * - roles: “Secretary Kerry … Kerry”; “Sir Keir” and “Lord Mandelson”, which are titles; doctors among others
 * - family members told apart: “Mr Jones … Mrs Jones”
 * - names before nouns, headings and quotations: “the Clinton campaign”, “Obama administration officials”
 * - reports from courts, where the convicted lose theirs, unless one person has both
 */
export const retextMixedHonorifics: Plugin<[], Root> = () => (tree, file) => {
  if (!QUICK.test(String(file))) return;
  const facts = factsOf(tree, file);
  const mentions = laterMentions(facts);
  const pair = mixOf(mentions, facts);
  if (!pair) return;
  const [rare, usual] = pair;
  const [here] = rare;
  const [other] = usual;
  if (!here || !other) return;
  const isSame = here.surname === other.surname;
  raise(file, {
    rule: 'mixed-honorifics',
    span: spanOf(here),
    reason: isSame
      ? `This text writes “${formOf(other)}” ${times(usual.length)} and “${formOf(here)}” ${times(rare.length)}.`
      : `“${formOf(here)}” stands beside “${formOf(other)}”: this text gives an honorific to one person and none to another.`,
    severity: 'low',
    expected: isSame ? [formOf(other)] : [],
    related: [spanOf(other), ...rare.slice(1).map(spanOf)],
  });
};

const QUICK = /\b(?:M(?:r|rs|s|x|iss)|Dr)\b\.? ?\p{Lu}/u;

/** In reports from courts victims and witnesses keep what defendants lose. */
const COURT = /\b(?:convicted|sentenced|pleaded|defendants?|jury|jurors|prosecutors?|trial|inquest|murder)\b/;

/** A usage counts as the rarer one where the other is so many times as frequent. */
const TIMES_AS_OFTEN = 2;

/** Of so many places at least a usage is made. */
const LEAST = 2;

type Mix = [rare: readonly LaterMention[], usual: readonly LaterMention[]];

/** The rarer usage and the usual one; null where there is no mix, or each has a system of its own. */
function mixOf(mentions: readonly LaterMention[], facts: Facts): Mix | null {
  const bySurname = [...Map.groupBy(mentions, ({ surname }) => surname).values()];
  const same = bySurname
    .map((ofOne): Mix => {
      const { courteous, bare } = parted(ofOne);
      return courteous.length <= bare.length ? [courteous, bare] : [bare, courteous];
    })
    .find(isMix);
  if (same) return same;
  if (COURT.test(facts.text)) return null;
  const { courteous, bare } = parted(mentions.filter(({ honorific }) => !/^dr/i.test(honorific)));
  const polite = new Set(courteous.map(({ surname }) => surname));
  // A signature or note on the author at the end has manners of its own.
  const isSignature =
    facts.blocks.length > 3 &&
    courteous.every(
      (mention) =>
        facts.tokens[mention.name.from]?.block === facts.blocks.length - 1 && !isSpeaking(mention, facts),
    );
  if (polite.size === 1 && !isSignature && (isMix([courteous, bare]) || areMany(bare, polite)))
    return [courteous, bare];
  // The dead and the famous may go without, and a bare name may be a firm’s: only people who speak count.
  const [person, ...others] = bySurname.filter(
    (ofOne) =>
      !ofOne.some(({ honorific }) => honorific !== '') && ofOne.some((mention) => isSpeaking(mention, facts)),
  );
  const isOdd = person && others.length === 0 && person.length >= LEAST && polite.size > 1;
  return isOdd && isMix([person, courteous]) ? [person, courteous] : null;
}

const isMix = ([rare, usual]: Mix): boolean =>
  rare.length > 0 && usual.length >= LEAST && usual.length >= TIMES_AS_OFTEN * rare.length;

/** Two people and more of whom the text names none with an honorific. */
function areMany(bare: readonly LaterMention[], polite: ReadonlySet<string>): boolean {
  const without = bare.filter(({ surname }) => !polite.has(surname));
  return without.length > LEAST && new Set(without.map(({ surname }) => surname)).size >= LEAST;
}

function parted(mentions: readonly LaterMention[]): Record<'courteous' | 'bare', LaterMention[]> {
  return {
    courteous: mentions.filter(({ honorific }) => honorific !== ''),
    bare: mentions.filter(({ honorific }) => honorific === ''),
  };
}

const formOf = ({ honorific, surname }: LaterMention): string =>
  honorific === '' ? surname : `${honorific} ${surname}`;

/** The honorific belongs to what is flagged. */
function spanOf({ name: { start, end }, honorific }: LaterMention): { start: number; end: number } {
  return { start: honorific === '' ? start : start - honorific.length - 1, end };
}

/** The rule, explained. */
export const mixedHonorifics: Rule = {
  id: 'mixed-honorifics',
  title: 'Mr and Ms for some and not for others',
  category: 'naming',
  finds:
    '“Mr”, “Mrs”, “Ms” or “Dr” before a surname in one place, where the text names the same or other people without.',
  matters:
    'A newsroom gives courtesy titles to all or to none. Where both stand in one text, its passages come from newsrooms of different habits; and a reader may hear a slight where none is meant.',
  quotations: {
    looks: false,
    why: 'Speakers are as polite as they wish.',
  },
  good: [
    {
      text: 'John Kerry met Sergei Lavrov. Mr Kerry was late. Mr Lavrov waited, and Mr Kerry said so.',
      flagged: [],
    },
    {
      text: 'Mr John Kerry met Sergei Lavrov. Kerry was late. Lavrov waited, and Kerry said so.',
      flagged: [],
    },
    { text: 'John Kerry spoke. Kerry said: “Mr Lavrov is late.” Kerry left, and Kerry rested.', flagged: [] },
    {
      text: 'Tom Hill and Ann Hill lost their house. Mr Hill wept. Mrs Hill said Mr Hill had slept. Adam Weber helped; Weber is a mason.',
      flagged: [],
    },
    {
      text: 'Hillary Clinton spoke. Mrs Clinton won, Mrs Clinton said. The Clinton campaign paid, Clinton aides said.',
      flagged: [],
    },
  ],
  bad: [
    {
      text: 'John Kerry flew to Moscow. Kerry met his colleague. Kerry said the talks went well, Mr Lavrov said.',
      flagged: ['Mr Lavrov'],
    },
    { text: 'John Kerry spoke. Kerry was late. Mr Kerry said so. Kerry left.', flagged: ['Mr Kerry'] },
    { text: 'Ann Hill spoke. Ms. Hill was late. Ms. Hill said so. Hill left.', flagged: ['Hill'] },
  ],
  plugin: retextMixedHonorifics,
};
