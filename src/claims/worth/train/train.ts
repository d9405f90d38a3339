/*
 * Trains the weights of check-worthiness: node src/claims/worth/train/train.ts FOLDER [FILE]
 * FOLDER holds claimbuster-train.json; FILE is where the weights go, by default where the program reads them.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BITS } from '../features.ts';
import { WEIGHTS } from '../index.ts';
import { encodeModel } from '../model-file.ts';
import { calibrate } from './calibrate.ts';
import { readSentences } from './corpus.ts';
import { learn, REACH, scoreBy, type Settings } from './learn.ts';
import { measure } from './score.ts';

const SETTINGS: Settings = { epochs: 8, rate: 0.05, decay: 0.01, seeds: [1, 2, 3] };

const FOLDS = [0, 1, 2, 3];

const MILLION = 1_000_000;

function main(folder: string, file: string): void {
  const sentences = readSentences(folder).filter(({ fold }) => fold !== null);
  const scored = FOLDS.flatMap((own) => {
    const field = learn(
      sentences.filter(({ fold }) => fold !== own),
      SETTINGS,
    );
    return sentences
      .filter(({ fold }) => fold === own)
      .map(({ features, label }) => ({ score: scoreBy(field, features), label }));
  });
  const { slope, offset } = calibrate(scored);
  const quality = measure(scored, -offset / slope);
  for (const [name, value] of Object.entries(quality)) {
    process.stderr.write(`cross-validated ${name}: ${(value * 100).toFixed(1)}\n`);
  }
  const field = learn(sentences, SETTINGS);
  const largest = field.rows.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const rows = Int8Array.from({ length: 1 << BITS }, (_, row) =>
    Math.round(((field.rows[row] ?? 0) / largest) * 127),
  );
  const bytes = encodeModel({
    rows,
    unit: Math.round(((REACH * largest * slope) / 127) * MILLION),
    bias: Math.round((field.bias * slope + offset) * MILLION),
  });
  writeFileSync(file, bytes);
  process.stderr.write(`${bytes.length} bytes written to ${file}\n`);
}

const [folder, file] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: node src/claims/worth/train/train.ts FOLDER [FILE]\n');
  process.exitCode = 1;
} else {
  main(folder, file ?? fileURLToPath(WEIGHTS));
}
