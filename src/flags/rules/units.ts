import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { UNITS } from '../../language/units/index.ts';
import { factsOf } from '../facts.ts';
import { figuresOf } from '../numbers/figures.ts';
import { raise } from '../raise.ts';
import type { Token } from '../tokens.ts';
import type { Rule } from '../types.ts';
import { compare, compareDegrees } from '../units/compare.ts';
import { quantitiesOf, type Quantity } from '../units/quantities.ts';

/**
 * Flags a measure that is given in two units which do not agree: “10 miles (20 km)”, “100 °F (30 °C)”.
 *
 * The second measure is flagged, the first shown beside it. Rounding of either is allowed for (“200 miles (320 km)”), as are
 * “about” and the several tons and gallons of that name; a rise by so many degrees is no temperature (“2 °C (3.6 °F)”).
 */
export const retextUnits: Plugin<[], Root> = () => (tree, file) => {
  const facts = factsOf(tree, file);
  const figures = figuresOf(facts);
  if (figures.length < 2) return;
  const { tokens, text } = facts;
  const quantities = quantitiesOf(tokens, figures);
  quantities.forEach((two, at) => {
    const before = quantities[at - 1];
    const one = before && withScale(before, two);
    if (!one || !isConversion(tokens, one, two)) return;
    const fault = faultOf(tokens, one, two);
    if (!fault) return;
    const [first, second] = [one, two].map(({ start, end }) => text.slice(start, end));
    raise(file, {
      rule: 'units',
      span: { start: two.start, end: two.end },
      reason: `“${first ?? ''}” and “${second ?? ''}” are not the same: ${fault.says}.`,
      severity: fault.isGross ? 'high' : 'medium',
      related: [{ start: one.start, end: one.end }],
    });
  });
};

/** “90 degrees (32 C)”: degrees of the other scale. */
function withScale(one: Quantity, two: Quantity): Quantity {
  const other = UNITS.get(two.unit.name === '°C' ? '° f' : '° c');
  return one.unit === UNITS.get('degrees') && other && two.unit !== one.unit ? { ...one, unit: other } : one;
}

function faultOf(
  tokens: readonly Token[],
  one: Quantity,
  two: Quantity,
): { says: string; isGross: boolean } | null {
  if (one.unit.dimension === 'temperature') {
    const fault = compareDegrees(one, two, isDifference(tokens, one));
    if (!fault) return null;
    return {
      says: `the first is about ${Math.round(fault.expected)} ${two.unit.name}`,
      isGross: fault.off > 10,
    };
  }
  const fault = compare(one, two);
  if (!fault) return null;
  return {
    says: `the first is about ${write(fault.expected)} ${two.unit.name}`,
    isGross: fault.factor > 1.5,
  };
}

/** Three digits, without more decimals than they need. */
const write = (value: number): string =>
  (value >= 1000 ? Math.round(value / 10) * 10 : Number(value.toPrecision(3))).toLocaleString('en-US', {
    maximumFractionDigits: 6,
  });

const BRIDGES = new Set([
  '(',
  '[',
  ',',
  'or',
  '/',
  '=',
  '–',
  '—',
  'about',
  'around',
  'roughly',
  'approximately',
  'nearly',
  'almost',
  'some',
  'just',
  'over',
  'under',
  'more',
  'less',
  'than',
  'that',
  'is',
  'ie',
  'i.e',
  '.',
  'i',
  'e',
  'equivalent',
  'to',
  'equal',
  'approx',
  'only',
  'a',
  'little',
]);

/** Whether the second measure stands as the first one in other units: in brackets, after “or”, a slash, or between commas. */
function isConversion(tokens: readonly Token[], one: Quantity, two: Quantity): boolean {
  if (one.unit.dimension !== two.unit.dimension || one.unit.system === two.unit.system) return false;
  const from = one.last + 1;
  const to = two.figures[0]?.first ?? 0;
  if (to - from > 6 || to <= from || tokens[from]?.sentence !== tokens[to]?.sentence) return false;
  let bridge = tokens.slice(from, to).map(({ lower }) => lower);
  // “a 10-mile (16 km) walk”; “a 10-mile stretch (16 km)”
  if (bridge[1] === '(' && /^\p{L}+$/u.test(bridge[0] ?? '')) bridge = bridge.slice(1);
  if (!bridge.every((word) => BRIDGES.has(word))) return false;
  const [first] = bridge;
  if (first === '(' || first === '[' || first === '/' || first === '=' || bridge.includes('or')) return true;
  const after = tokens[two.last + 1]?.text;
  return first === ',' && (after === ',' || after === '.' || after === ')') && bridge.length < 3;
}

const CHANGES = new Set(
  'by rise rises rose rising risen increase increases increased warming warmed warmer cooler hotter colder drop dropped fall fell difference change limit limited above below anomaly swing range margin more increases cooling'.split(
    ' ',
  ),
);

function isDifference(tokens: readonly Token[], { figures }: Quantity): boolean {
  const first = figures[0]?.first ?? 0;
  const sentence = tokens[first]?.sentence;
  for (let at = first - 1; at >= first - 4; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) return false;
    if (token.lower === 'to' || token.lower === 'at' || token.lower === 'of')
      return CHANGES.has(tokens[at - 1]?.lower ?? '') && token.lower === 'of';
    if (token.lower === 'by') return true;
  }
  return false;
}

/** The rule, explained. */
export const units: Rule = {
  id: 'units',
  title: 'A conversion that is wrong',
  category: 'number',
  finds:
    'A measure that is given in two units, miles and kilometres or degrees Fahrenheit and Celsius, which do not agree.',
  matters:
    'One of the two figures is wrong, and readers who think in one of the units are misled. Some such slips turn a small thing into a large one.',
  quotations: {
    looks: true,
    why: 'Conversions inside quotation marks are mostly put in by an editor, and the two figures disagree whoever gave them.',
  },
  good: [
    { text: 'It is 10 miles (16 km) from here, and 200 miles (320 kilometers) to the coast.', flagged: [] },
    {
      text: 'It was 100 °F (38 °C), or 86 degrees Fahrenheit (30 degrees Celsius) in the shade.',
      flagged: [],
    },
    { text: 'The limit is 2 degrees Celsius (3.6 degrees Fahrenheit) above the old average.', flagged: [] },
    { text: 'He is 5 feet 10 inches (1.78 m) tall and weighs 12 stone 4 pounds (78 kg).', flagged: [] },
    {
      text: 'The tank holds 10 gallons (45 litres) or 10 gallons (38 liters); it took 500 tons (450 tonnes).',
      flagged: [],
    },
    { text: 'They drove 10 miles, then walked 20 km. It is 30 miles or a day away.', flagged: [] },
    { text: 'A fire of about 1,000 acres (400 hectares) moves at 10 to 15 mph (16–24 km/h).', flagged: [] },
  ],
  bad: [
    { text: 'The town is 10 miles (20 km) away.', flagged: ['20 km'] },
    { text: 'It was 100 °F (30 °C) in the shade.', flagged: ['30 °C'] },
    { text: 'The suspect is 5 feet 10 inches (1.90 m) tall.', flagged: ['1.90 m'] },
    { text: 'The fire burned 1,000 acres (4,000 hectares).', flagged: ['4,000 hectares'] },
    { text: 'It weighs 100 pounds, or 54 kilograms, when full.', flagged: ['54 kilograms'] },
    { text: 'Winds of 120 mph (150 kph) hit the coast.', flagged: ['150 kph'] },
    { text: 'The sea will warm by 2 °C (36 °F).', flagged: ['36 °F'] },
  ],
  plugin: retextUnits,
};
