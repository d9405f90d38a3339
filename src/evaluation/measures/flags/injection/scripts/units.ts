import type { Injector, Script } from '../damage.ts';
import { between, insertParagraph, pick, type Random } from '../text.ts';

/** A quantity in two units, each as it stands before a bracket: `convert` gives the second from the first. */
interface Pair {
  from: string;
  to: string;
  least: number;
  most: number;
  convert: (value: number) => number;
}

const times =
  (factor: number) =>
  (value: number): number =>
    value * factor;

export const PAIRS: readonly Pair[] = [
  { from: 'miles', to: 'kilometers', least: 5, most: 400, convert: times(1.609) },
  { from: 'miles', to: 'km', least: 5, most: 400, convert: times(1.609) },
  { from: 'km', to: 'miles', least: 10, most: 500, convert: times(0.6214) },
  { from: 'feet', to: 'meters', least: 20, most: 3000, convert: times(0.3048) },
  { from: 'metres', to: 'feet', least: 10, most: 2000, convert: times(3.281) },
  { from: 'inches', to: 'centimeters', least: 4, most: 60, convert: times(2.54) },
  { from: 'pounds', to: 'kilograms', least: 20, most: 900, convert: times(0.4536) },
  { from: 'kg', to: 'pounds', least: 20, most: 900, convert: times(2.205) },
  { from: 'acres', to: 'hectares', least: 20, most: 2000, convert: times(0.4047) },
  { from: 'square miles', to: 'square kilometers', least: 10, most: 900, convert: times(2.59) },
  { from: 'gallons', to: 'liters', least: 10, most: 900, convert: times(3.785) },
  {
    from: 'degrees Celsius',
    to: 'degrees Fahrenheit',
    least: 5,
    most: 40,
    convert: (value) => value * 1.8 + 32,
  },
  {
    from: 'degrees Fahrenheit',
    to: 'degrees Celsius',
    least: 40,
    most: 105,
    convert: (value) => (value - 32) / 1.8,
  },
  { from: 'mph', to: 'kph', least: 20, most: 150, convert: times(1.609) },
];

const SENTENCES: readonly ((one: string, two: string) => string)[] = [
  (one, two) => `Officials put it at ${one} (${two}) in their first report.`,
  (one, two) => `The figure given was about ${one}, or ${two}.`,
  (one, two) => `It was measured again at ${one} (about ${two}) on the following day.`,
];

/** What a slip makes of a conversion: the wrong way round, a digit lost or added, doubled. */
const SLIPS = [0.1, 0.5, 0.6, 1.6, 2, 10];

/** Puts in a quantity with a wrong conversion; in the control it is right. */
const wrongConversion: Injector = (article, random) => {
  const pair = pick(PAIRS, random);
  const sentence = pick(SENTENCES, random);
  if (!pair || !sentence) return null;
  const value = between(pair.least, pair.most, random);
  const right = pair.convert(value);
  const say = (converted: number): string =>
    `\n\n${sentence(`${value} ${pair.from}`, `${rounded(converted)} ${pair.to}`)}`;
  const edit = insertParagraph(article, '', random);
  if (!edit) return null;
  const wrong = pair.from.startsWith('degrees')
    ? right + slipOfDegrees(random)
    : right * (pick(SLIPS, random) ?? 2);
  return { edits: [{ ...edit, text: say(wrong) }], control: [{ ...edit, text: say(right) }] };
};

function slipOfDegrees(random: Random): number {
  return pick([-18, -12, 15, 25], random) ?? 15;
}

/** As newsrooms round: whole numbers, one decimal below ten. */
function rounded(value: number): string {
  return Math.abs(value) < 10 ? String(Math.round(value * 10) / 10) : Math.round(value).toLocaleString('en');
}

export const units: Script = {
  rule: 'units',
  kinds: [{ what: 'a wrong conversion put in', inject: wrongConversion, drawings: 3 }],
};
