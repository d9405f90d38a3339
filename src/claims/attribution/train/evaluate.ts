/*
 * Measures the attributions: node src/claims/attribution/train/evaluate.ts FOLDER [FILE]
 * FOLDER holds polnear-dev.jsonl; FILE has other weights than those of the project. Articles with even index were
 * tuned on, those with odd index were kept aside.
 */
import { readFileSync } from 'node:fs';
import { findWith } from '../find.ts';
import { decodeModel } from '../model-file.ts';
import { tokenize } from '../tokens.ts';
import { weights } from '../weights.ts';
import { readCorpus } from './corpus.ts';
import { asGold, emptyScore, f1, scoreAttributions } from './score.ts';

/** What others reach, in the order of the columns. */
const ANCHORS: readonly (readonly [string, readonly number[]])[] = [
  ['at least', [86, 75, 64, 72, 62]],
  ['stretch', [89, 79, 68, 76, 67]],
  ['trial, articles kept aside', [87.0, 76.4, 65.5, 72.2, 61.6]],
  ['two annotators', [92.2, 81.1, 69.8, 80.8, 72.8]],
];

function row(name: string, figures: readonly number[]): void {
  process.stdout.write(
    `${name.padEnd(28)}${figures.map((figure) => figure.toFixed(1).padStart(9)).join('')}\n`,
  );
}

function main(folder: string, file: string | undefined): void {
  const model = file === undefined ? weights() : decodeModel(readFileSync(file), file);
  const samples = readCorpus(folder, 'dev');
  const found = samples.map(({ article }) => findWith(model, article));
  process.stdout.write(`${' '.repeat(28)}  content   source      cue    match   source\n`);
  for (const [name, belongs] of [
    ['tuned on (even)', (at: number) => at % 2 === 0],
    ['kept aside (odd)', (at: number) => at % 2 === 1],
    ['all', () => true],
  ] as const) {
    const score = emptyScore();
    samples.forEach(({ article, gold }, at) => {
      if (!belongs(at)) return;
      scoreAttributions(gold, (found[at] ?? []).map(asGold), tokenize(article, new Map()), score);
    });
    row(name, [score.content, score.source, score.cue, score.matches, score.sourced].map(f1));
  }
  for (const [name, figures] of ANCHORS) row(name, figures);
  const words = samples.reduce((sum, { article }) => sum + article.words, 0);
  const started = performance.now();
  for (const { article } of samples) findWith(model, article);
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(`${Math.round(words / seconds)} words/s, warm\n`);
}

const [folder, file] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: node src/claims/attribution/train/evaluate.ts FOLDER [FILE]\n');
  process.exitCode = 1;
} else {
  main(folder, file);
}
