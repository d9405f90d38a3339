/*
 * Trains the weights of the attribution model: node src/claims/attribution/train/train.ts FOLDER [FILE]
 * FOLDER holds polnear-train.jsonl; FILE is where the weights go, by default where the program reads them.
 * Two runs give the same file on the same machine.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MAX_FEATURES, wordFeatures } from '../features.ts';
import { labelFeatures, readFirstPass } from '../label-features.ts';
import { encodeModel } from '../model-file.ts';
import { WEIGHTS } from '../weights.ts';
import { cueStrengths, prepare, readCorpus, type Prepared } from './corpus.ts';
import { sequencesOf, type Sequence } from './field.ts';
import { learn, type Settings } from './learn.ts';
import { predict, toModel } from './quantise.ts';

const WORD_BITS = 19;
const LABEL_BITS = 17;

/** In how many parts the corpus is cut, so that the second pass learns from labels of texts not trained on. */
const FOLDS = 4;

const FIRST: Settings = { rows: 1 << WORD_BITS, epochs: 8, rate: 0.03, decay: 1e-5, seeds: [42, 7, 99] };
const SECOND: Settings = { ...FIRST, rows: (1 << WORD_BITS) + (1 << LABEL_BITS) };

function report(text: string): void {
  process.stderr.write(`${text}\n`);
}

function wordSequences({ context, labels }: Prepared): Sequence[] {
  const mask = (1 << WORD_BITS) - 1;
  return sequencesOf(context, labels, (i, out) => {
    const n = wordFeatures(context, i, out);
    for (let k = 0; k < n; k += 1) out[k] = (out[k] ?? 0) & mask;
    return n;
  });
}

/** The sequences of the second pass, which sees the labels of the first. */
function labelSequences({ context, labels }: Prepared, seen: Uint8Array): Sequence[] {
  const first = readFirstPass(context, seen);
  const more = new Int32Array(MAX_FEATURES);
  return sequencesOf(context, labels, (i, out) => {
    const n = wordFeatures(context, i, out);
    for (let k = 0; k < n; k += 1) out[k] = (out[k] ?? 0) & ((1 << WORD_BITS) - 1);
    const m = labelFeatures(context, first, i, more);
    for (let k = 0; k < m; k += 1) out[n + k] = (1 << WORD_BITS) + ((more[k] ?? 0) & ((1 << LABEL_BITS) - 1));
    return n + m;
  });
}

function main(folder: string, file: string): void {
  const corpus = readCorpus(folder, 'train');
  const cues = cueStrengths(corpus);
  const texts = prepare(corpus, cues);
  report(`${texts.length} articles, ${cues.size} likely cues`);
  const sequences = texts.map(wordSequences);
  report('first pass');
  const first = learn(sequences.flat(), FIRST, report);
  const seen: Uint8Array[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    report(`first pass without part ${fold + 1} of ${FOLDS}`);
    const field = learn(sequences.filter((_, at) => at % FOLDS !== fold).flat(), FIRST, report);
    texts.forEach(({ context }, at) => {
      if (at % FOLDS === fold) seen[at] = predict(field, context, sequences[at] ?? []);
    });
  }
  report('second pass');
  sequences.length = 0;
  const pairs = texts.flatMap((text, at) => labelSequences(text, seen[at] ?? new Uint8Array()));
  const second = learn(pairs, SECOND, report);
  const bytes = encodeModel(toModel(first, second, { wordBits: WORD_BITS, labelBits: LABEL_BITS, cues }));
  writeFileSync(file, bytes);
  report(`${bytes.length} bytes written to ${file}`);
}

const [folder, file] = process.argv.slice(2);
if (folder === undefined) {
  report('usage: node src/claims/attribution/train/train.ts FOLDER [FILE]');
  process.exitCode = 1;
} else {
  main(folder, file ?? fileURLToPath(WEIGHTS));
}
