import { WIDTH } from './row.ts';
import { packBits } from './bits.ts';
import type { FuseFilter } from './fuse-filter.ts';
import {
  type Classifier,
  type Confusables,
  type Suspicion,
  type Thresholds,
  type WordModel,
} from './model.ts';
import { readSections, writeSections, type Sections } from './sections.ts';
import { packedVectors, type Vectors } from './vectors.ts';
import { SIGN, type Vocabulary } from './vocabulary.ts';
import { createWordList, type WordList } from './word-list.ts';

/** Goes up when tokens, features or layout change: older files then mean nothing. */
export const VERSION = 1;

/** What the file says beside its sections. */
interface Settings {
  size: number;
  bits: number;
  all: number;
  rareNames: number;
  filter: Omit<FuseFilter, 'cells'>;
  slips: SuspicionSettings;
  spins: SuspicionSettings | null;
}

interface SuspicionSettings {
  sieve: number[][];
  judges: number[][];
  choosers: number[][];
  thresholds: Thresholds;
}

const DEFLATED = new Set(
  ['words', 'rare', 'counts', 'traits', 'lowerShares'].concat(
    ['slips', 'spins'].flatMap((kind) =>
      ['lengths', 'candidates', 'relations'].map((part) => `${kind}.${part}`),
    ),
  ),
);

/** The bytes of a model file, vectors in numbers of `bits` bits. */
export function encodeModel(model: WordModel, bits: number): Buffer {
  const { vocabulary, masked, sequences } = model;
  const { cells, ...filter } = sequences;
  if (masked.inner.packed)
    throw new Error('a model that was read from a file has no need to be written again');
  const { rows } = outerRows(model);
  const settings: Settings = {
    size: masked.size,
    bits,
    all: model.all,
    rareNames: vocabulary.rareNames,
    filter,
    slips: settingsOf(model.slips),
    spins: model.spins && settingsOf(model.spins),
  };
  return writeSections(
    VERSION,
    settings,
    {
      words: Buffer.from(vocabulary.words.text),
      rare: Buffer.from(vocabulary.rare.text),
      counts: Uint32Array.from(vocabulary.counts),
      traits: model.traits,
      lowerShares: model.lowerShares,
      ...suspicionSections('slips', model.slips),
      ...(model.spins && suspicionSections('spins', model.spins)),
      cells,
      inner: packBits(masked.inner.codes, bits),
      innerUnits: masked.inner.units,
      outer: packBits(chosenRows(masked.outer, rows), bits),
      outerUnits: masked.outer.units,
      bias: masked.bias,
      places: masked.places,
      far: masked.far,
    },
    DEFLATED,
  );
}

/** Reads a model file. Throws an Error that names it where it is missing, damaged, foreign or of another version. */
export function readModel(path: string): WordModel {
  const sections = readSections(path, VERSION);
  const settings = sections.settings as Settings;
  const { size, bits, all, filter } = settings;
  const list = (section: string): WordList => {
    const { buffer, byteOffset, length } = sections.read(section);
    return createWordList(Buffer.from(buffer, byteOffset, length).toString('utf8'));
  };
  const vocabulary: Vocabulary = {
    words: list('words'),
    counts: new Float64Array(wordsOf(sections.read('counts'), Uint32Array)),
    rare: list('rare'),
    rareNames: settings.rareNames,
  };
  const traits = sections.read('traits');
  const slips = readSuspicion('slips', settings.slips, sections);
  const spins = settings.spins && readSuspicion('spins', settings.spins, sections);
  const everyRow = new Int32Array(vocabulary.words.length);
  for (let id = 0; id < everyRow.length; id += 1) everyRow[id] = id;
  const { places } = outerRows({ vocabulary, slips, spins });
  const vectors = (name: string, where: Int32Array): Vectors =>
    packedVectors(
      size,
      { bytes: sections.read(name), bits, places: where },
      floats(sections, `${name}Units`),
    );
  return {
    vocabulary,
    all,
    traits,
    lowerShares: sections.read('lowerShares'),
    sequences: { ...filter, cells: wordsOf(sections.read('cells'), Uint16Array) },
    masked: {
      size,
      inner: vectors('inner', everyRow),
      outer: vectors('outer', places),
      bias: floats(sections, 'bias'),
      places: floats(sections, 'places'),
      far: floats(sections, 'far'),
    },
    slips,
    spins,
  };
}

/** Words that are ever asked how well they fit, and where each of them lies; the others need no vector for that. */
function outerRows({ vocabulary, slips, spins }: Pick<WordModel, 'vocabulary' | 'slips' | 'spins'>): {
  rows: number[];
  places: Int32Array;
} {
  const count = vocabulary.words.length;
  const asked = new Uint8Array(count);
  asked[SIGN.rare] = 1;
  for (const { confusables } of spins ? [slips, spins] : [slips]) {
    const { starts, candidates } = confusables;
    for (let id = 0; id < count; id += 1) if ((starts[id + 1] ?? 0) > (starts[id] ?? 0)) asked[id] = 1;
    candidates.forEach((id) => {
      asked[id] = 1;
    });
  }
  const rows: number[] = [];
  const places = new Int32Array(count).fill(-1);
  for (let id = 0; id < count; id += 1) if (asked[id] === 1) places[id] = rows.push(id) - 1;
  return { rows, places };
}

function chosenRows({ codes, size }: Vectors, rows: readonly number[]): Int8Array {
  const chosen = new Int8Array(rows.length * size);
  rows.forEach((row, at) => chosen.set(codes.subarray(row * size, row * size + size), at * size));
  return chosen;
}

function settingsOf({ sieve, judges, choosers, thresholds }: Suspicion): SuspicionSettings {
  const layersOf = (networks: readonly Classifier[]): number[][] => networks.map(({ layers }) => [...layers]);
  return { sieve: layersOf(sieve), judges: layersOf(judges), choosers: layersOf(choosers), thresholds };
}

function networkSections(name: string, networks: readonly Classifier[]): Record<string, ArrayBufferView> {
  return Object.fromEntries(
    networks.flatMap(({ means, scales, weights }, at) => [
      [`${name}.means${at}`, means],
      [`${name}.scales${at}`, scales],
      [`${name}.weights${at}`, weights],
    ]),
  );
}

function readNetworks(
  name: string,
  shapes: readonly (readonly number[])[],
  sections: Sections,
): Classifier[] {
  const foreign = shapes.find((layers) => layers[0] !== WIDTH);
  if (foreign) {
    throw new Error(
      `${name} reads ${foreign[0] ?? 0} features, this program computes ${WIDTH}: train the model again`,
    );
  }
  return shapes.map((layers, at) => ({
    layers,
    means: floats(sections, `${name}.means${at}`),
    scales: floats(sections, `${name}.scales${at}`),
    weights: floats(sections, `${name}.weights${at}`),
  }));
}

function suspicionSections(
  name: string,
  { confusables, sieve, judges, choosers }: Suspicion,
): Record<string, ArrayBufferView> {
  const { starts, candidates, relations } = confusables;
  const lengths = new Uint8Array(starts.length - 1);
  lengths.forEach((_, place) => {
    lengths[place] = (starts[place + 1] ?? 0) - (starts[place] ?? 0);
  });
  return {
    [`${name}.lengths`]: lengths,
    [`${name}.candidates`]: candidates,
    [`${name}.relations`]: relations,
    ...networkSections(`${name}.sieve`, sieve),
    ...networkSections(`${name}.judges`, judges),
    ...networkSections(`${name}.choosers`, choosers),
  };
}

function readSuspicion(name: string, settings: SuspicionSettings, sections: Sections): Suspicion {
  const lengths = sections.read(`${name}.lengths`);
  const starts = new Uint32Array(lengths.length + 1);
  for (let place = 0; place < lengths.length; place += 1) {
    starts[place + 1] = (starts[place] ?? 0) + (lengths[place] ?? 0);
  }
  const confusables: Confusables = {
    starts,
    candidates: wordsOf(sections.read(`${name}.candidates`), Uint16Array),
    relations: sections.read(`${name}.relations`),
  };
  return {
    confusables,
    sieve: readNetworks(`${name}.sieve`, settings.sieve, sections),
    judges: readNetworks(`${name}.judges`, settings.judges, sections),
    choosers: readNetworks(`${name}.choosers`, settings.choosers, sections),
    thresholds: settings.thresholds,
  };
}

const floats = (sections: Sections, name: string): Float32Array => wordsOf(sections.read(name), Float32Array);

/**
 * Bytes as numbers of more than one byte, the lowest first as they lie in the file; a machine that orders them otherwise
 * turns them around.
 */
function wordsOf<T extends Uint16Array | Uint32Array | Float32Array>(
  bytes: Uint8Array,
  kind: { new (buffer: ArrayBuffer, offset?: number, length?: number): T; BYTES_PER_ELEMENT: number },
): T {
  const { BYTES_PER_ELEMENT: width } = kind;
  if (LITTLE_ENDIAN && bytes.byteOffset % width === 0) {
    return new kind(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.length / width);
  }
  const copy = new Uint8Array(bytes.length);
  copy.set(bytes);
  if (!LITTLE_ENDIAN) {
    const swap = Buffer.from(copy.buffer);
    if (width === 2) swap.swap16();
    else swap.swap32();
  }
  return new kind(copy.buffer);
}

const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
