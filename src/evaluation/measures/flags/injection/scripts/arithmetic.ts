import type { Injector, Script } from '../damage.ts';
import { between, insertParagraph, pick, type Random } from '../text.ts';

type Say = (figure: number) => string;

/** A sentence with one figure that follows from the others. */
interface Sum {
  right: number;
  wrong: number;
  say: Say;
}

/** Off by enough that no rounding explains it. */
function off(right: number, random: Random): number {
  const by = Math.max(4, Math.round(Math.abs(right) * 0.3));
  return right > by + 2 && random() < 0.5 ? right - by : right + by;
}

const several = (random: Random, least: number, most: number): [number, number, number] => [
  between(least, most, random),
  between(least, most, random),
  between(least, most, random),
];

function sum(right: number, random: Random, say: Say): Sum {
  return { right, wrong: off(right, random), say };
}

/** Each makes a sentence of its own form. The corpus has few sentences that can be reckoned, so these are put in. */
export const SUMS: readonly ((random: Random) => Sum)[] = [
  (random) => {
    const [yes, no, none] = several(random, 20, 180);
    return sum(
      yes + no + none,
      random,
      (all) =>
        `Of the ${all} members, ${yes} voted for the bill, ${no} voted against it and ${none} abstained.`,
    );
  },
  (random) => {
    const yes = between(30, 55, random);
    const no = between(20, 35, random);
    return sum(
      100 - yes - no,
      random,
      (rest) =>
        `In the survey, ${yes} percent supported the plan, ${no} percent opposed it and ${rest} percent were not sure.`,
    );
  },
  (random) => {
    const from = between(2, 30, random) * 20;
    const rise = between(1, 9, random) * 10;
    const to = (from * (100 + rise)) / 100;
    return sum(
      rise,
      random,
      (share) => `The number of cases rose from ${from} to ${to}, an increase of ${share} percent.`,
    );
  },
  (random) => {
    const from = between(2, 30, random) * 20;
    const fall = between(1, 8, random) * 10;
    return sum(
      fall,
      random,
      (share) =>
        `The price fell from $${from} to $${(from * (100 - fall)) / 100}, a drop of ${share} percent.`,
    );
  },
  (random) => {
    const [one, two] = several(random, 30, 400);
    return sum(
      one + two,
      random,
      (all) => `The company has ${one} workers in Leeds and ${two} in York, a total of ${all}.`,
    );
  },
  (random) => {
    const from = between(10, 60, random);
    const by = between(5, 40, random);
    return sum(
      by,
      random,
      (more) => `The budget grew by $${more} million, from $${from} million to $${from + by} million.`,
    );
  },
  (random) => {
    const yes = between(51, 70, random);
    return sum(
      yes * 2 - 100,
      random,
      (margin) => `The chamber approved it by ${yes} votes to ${100 - yes}, a margin of ${margin} votes.`,
    );
  },
  (random) => {
    const all = between(2, 20, random) * 10;
    const share = between(2, 9, random) * 10;
    return sum(
      share,
      random,
      (written) =>
        `The inspectors found faults in ${(all * share) / 100} of the ${all} schools, or ${written} percent.`,
    );
  },
  (random) => {
    const born = between(1920, 1950, random);
    const age = between(50, 65, random);
    return sum(
      age,
      random,
      (years) => `The painter, who was born in ${born}, died in ${born + age} at the age of ${years}.`,
    );
  },
  (random) => {
    const from = between(1950, 1999, random);
    const years = between(4, 16, random);
    return sum(
      years,
      random,
      (written) => `The programme ran for ${written} years, from ${from} to ${from + years}.`,
    );
  },
  (random) => {
    const from = between(10, 45, random);
    return {
      right: from * 2,
      wrong: from * 2 + between(1, 3, random) * from,
      say: (to) => `The number of complaints doubled from ${from} to ${to} in a year.`,
    };
  },
  (random) => {
    const share = between(40, 90, random);
    return {
      right: share,
      wrong: 100 + share,
      say: (written) => `In all, ${written} percent of the voters in the district backed the measure.`,
    };
  },
];

/** Puts in a sentence with a figure that does not follow; in the control it does. */
const wrongSum: Injector = (article, random) => {
  const made = pick(SUMS, random)?.(random);
  const edit = made && insertParagraph(article, made.say(made.wrong), random);
  if (!edit) return null;
  return { edits: [edit], control: [{ ...edit, text: `\n\n${made.say(made.right)}` }] };
};

export const arithmetic: Script = {
  rule: 'arithmetic',
  kinds: [{ what: 'a sentence whose figures do not add up put in', inject: wrongSum, drawings: 3 }],
};
