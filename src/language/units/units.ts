/* Units of measure, with what they are of the unit of the International System. */

export type Dimension = 'length' | 'area' | 'mass' | 'volume' | 'speed' | 'temperature';

export interface Unit {
  dimension: Dimension;
  system: 'metric' | 'imperial';
  /** What one of it is in metres, square metres, kilograms, litres or metres a second; several where its name is ambiguous. */
  sizes: readonly number[];
  /** How it is written after a number, for a reader. */
  name: string;
}

/*
 * The yard and the pound are exact since the international yard and pound agreement of 1959: 0.9144 m and 0.45359237 kg.
 * The inch is a 36th of a yard and the mile 1,760 yards; the ounce is a 16th of a pound. The US gallon is 231 cubic inches;
 * the imperial gallon is 4.54609 litres (Units of Measurement Regulations 1995); the international nautical mile is
 * 1,852 m (First International Extraordinary Hydrographic Conference, 1929). All others follow from these.
 */
const YARD = 0.9144;
const POUND = 0.45359237;
const FOOT = YARD / 3;
const INCH = YARD / 36;
const MILE = YARD * 1760;
const NAUTICAL_MILE = 1852;
const US_GALLON = 231 * (INCH * 10) ** 3;
const IMPERIAL_GALLON = 4.54609;
const SHORT_TON = 2000 * POUND;
const LONG_TON = 2240 * POUND;
const TROY_OUNCE = (480 / 7000) * POUND;

const gallons = (part: number): number[] => [US_GALLON / part, IMPERIAL_GALLON / part];

type Row = [name: string, dimension: Dimension, system: Unit['system'], sizes: number[], spellings: string];

const ROWS: Row[] = [
  ['inches', 'length', 'imperial', [INCH], 'inch,inches,in'],
  ['feet', 'length', 'imperial', [FOOT], 'foot,feet,ft'],
  ['yards', 'length', 'imperial', [YARD], 'yard,yards,yd,yds'],
  ['miles', 'length', 'imperial', [MILE], 'mile,miles,mi'],
  ['nautical miles', 'length', 'imperial', [NAUTICAL_MILE], 'nautical mile,nautical miles,nm,nmi'],
  ['mm', 'length', 'metric', [1e-3], 'millimetre,millimetres,millimeter,millimeters,mm'],
  ['cm', 'length', 'metric', [1e-2], 'centimetre,centimetres,centimeter,centimeters,cm,cms'],
  ['metres', 'length', 'metric', [1], 'metre,metres,meter,meters,m'],
  ['km', 'length', 'metric', [1e3], 'kilometre,kilometres,kilometer,kilometers,km,kms'],
  ['square inches', 'area', 'imperial', [INCH ** 2], 'square inch,square inches,sq in'],
  ['square feet', 'area', 'imperial', [FOOT ** 2], 'square foot,square feet,sq ft,sq feet'],
  ['square yards', 'area', 'imperial', [YARD ** 2], 'square yard,square yards,sq yd'],
  ['acres', 'area', 'imperial', [4840 * YARD ** 2], 'acre,acres'],
  ['square miles', 'area', 'imperial', [MILE ** 2], 'square mile,square miles,sq mi,sq mile,sq miles'],
  [
    'square metres',
    'area',
    'metric',
    [1],
    'square metre,square metres,square meter,square meters,sq m,sqm,m²,m2',
  ],
  ['hectares', 'area', 'metric', [1e4], 'hectare,hectares,ha'],
  [
    'square km',
    'area',
    'metric',
    [1e6],
    'square kilometre,square kilometres,square kilometer,square kilometers,square km,sq km,sqkm,km²,km2',
  ],
  ['ounces', 'mass', 'imperial', [POUND / 16, TROY_OUNCE], 'ounce,ounces,oz'],
  ['troy ounces', 'mass', 'imperial', [TROY_OUNCE], 'troy ounce,troy ounces,troy oz'],
  ['pounds', 'mass', 'imperial', [POUND], 'pound,pounds,lb,lbs'],
  ['stone', 'mass', 'imperial', [14 * POUND], 'stone,stones,st'],
  ['tons', 'mass', 'imperial', [SHORT_TON, LONG_TON, 1e3], 'ton,tons'],
  ['short tons', 'mass', 'imperial', [SHORT_TON], 'short ton,short tons,us ton,us tons'],
  ['long tons', 'mass', 'imperial', [LONG_TON], 'long ton,long tons,imperial ton,imperial tons'],
  ['grams', 'mass', 'metric', [1e-3], 'gram,grams,gramme,grammes,g'],
  ['kg', 'mass', 'metric', [1], 'kilogram,kilograms,kilogramme,kilogrammes,kilo,kilos,kg,kgs'],
  ['tonnes', 'mass', 'metric', [1e3], 'tonne,tonnes,metric ton,metric tons,metric tonne,metric tonnes'],
  [
    'fluid ounces',
    'volume',
    'imperial',
    [US_GALLON / 128, IMPERIAL_GALLON / 160],
    'fluid ounce,fluid ounces,fl oz',
  ],
  ['pints', 'volume', 'imperial', gallons(8), 'pint,pints'],
  ['quarts', 'volume', 'imperial', gallons(4), 'quart,quarts'],
  ['gallons', 'volume', 'imperial', gallons(1), 'gallon,gallons,gal'],
  ['US gallons', 'volume', 'imperial', [US_GALLON], 'us gallon,us gallons'],
  ['imperial gallons', 'volume', 'imperial', [IMPERIAL_GALLON], 'imperial gallon,imperial gallons'],
  ['barrels', 'volume', 'imperial', [42 * US_GALLON], 'barrel,barrels'],
  ['cubic feet', 'volume', 'imperial', [(FOOT * 10) ** 3], 'cubic foot,cubic feet,cu ft'],
  ['cubic yards', 'volume', 'imperial', [(YARD * 10) ** 3], 'cubic yard,cubic yards,cu yd'],
  ['ml', 'volume', 'metric', [1e-3], 'millilitre,millilitres,milliliter,milliliters,ml'],
  ['litres', 'volume', 'metric', [1], 'litre,litres,liter,liters,l'],
  ['cubic metres', 'volume', 'metric', [1e3], 'cubic metre,cubic metres,cubic meter,cubic meters,cu m,m³,m3'],
  ['mph', 'speed', 'imperial', [MILE / 3600], 'mile per hour,miles per hour,miles an hour,mile an hour,mph'],
  ['knots', 'speed', 'imperial', [NAUTICAL_MILE / 3600], 'knot,knots'],
  [
    'km/h',
    'speed',
    'metric',
    [1 / 3.6],
    `kilometres per hour,kilometers per hour,kilometres an hour,kilometers an hour,kilometre per hour,kilometer per hour,
    km per hour,km an hour,km / h,km / hr,kph,kmh,kmph`,
  ],
  [
    '°F',
    'temperature',
    'imperial',
    [1 / 1.8],
    'degrees fahrenheit,degree fahrenheit,degrees f,° f,º f,f,fahrenheit',
  ],
  [
    '°C',
    'temperature',
    'metric',
    [1],
    'degrees celsius,degree celsius,degrees centigrade,degrees c,° c,º c,c,celsius,centigrade',
  ],
  ['degrees', 'temperature', 'imperial', [1 / 1.8], 'degrees,degree,°,º'],
];

/** Each spelling of a unit, in lower case, its words parted by one space; all spellings of one unit share one object. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  ROWS.flatMap(([name, dimension, system, sizes, spellings]) => {
    const unit: Unit = { name, dimension, system, sizes };
    return spellings.split(/,\s*/).map((spelling): [string, Unit] => [spelling, unit]);
  }),
);

/** The most words that a unit’s name has. */
export const LONGEST = 3;
