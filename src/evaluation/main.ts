/*
 * npm run evaluate -- --data FOLDER measures how well the analysis works and writes results.json, which is committed
 * and which pages show; with --only NAME, one part of it, and the other figures stay. Without the folder it prints the
 * committed figures.
 *
 * For flags to be judged: --data FOLDER --sample N draws N flags of severity high or medium (with --all, of any) and
 * prints them as lines of JSON, or writes them to the file named by --to; --seed draws others. --judged FILE takes the
 * verdicts of such a file, filled in, into judged-flags.json.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  addVerdicts,
  drawSample,
  flagsOnNews,
  readJudged,
  readVerdicts,
  writeJudged,
  writeSample,
} from './measures/flags/index.ts';
import { mergeResults, PARTS, type Part } from './parts.ts';
import { printResults, readResults, writeResults } from './results.ts';

const tell = (text: string): void => void process.stderr.write(text);

// npm runs scripts in the project’s folder; a path is meant from where the command was given.
const fromHere = (path: string): string => resolve(process.env['INIT_CWD'] ?? '.', path);

function fail(why: string): void {
  tell(`${why}\n`);
  process.exitCode = 1;
}

async function measure(folder: string, parts: readonly Part[]): Promise<void> {
  const needed = new Set(parts.flatMap(({ needs }) => needs));
  const missing = [...needed].filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) {
    fail(`${folder} has no ${missing.join(' and no ')}. Name the folder that has: --data FOLDER`);
    return;
  }
  let results = parts.length === PARTS.length ? { measures: [], precision: {} } : readResults();
  for (const part of parts) results = mergeResults(results, part, await part.measure(folder, tell));
  writeResults(results);
  process.stdout.write(printResults(results));
}

async function sample(folder: string): Promise<void> {
  const count = Number(values.sample);
  const seed = Number(values.seed);
  if (!(count > 0) || !Number.isInteger(seed)) {
    fail('How many flags? --sample N, with --seed a whole number');
    return;
  }
  const severities = values.all ? (['high', 'medium', 'low'] as const) : (['high', 'medium'] as const);
  const drawn = drawSample(await flagsOnNews(folder, tell), { count, seed, severities }, readJudged());
  if (values.to === undefined) process.stdout.write(writeSample(drawn));
  else writeFileSync(fromHere(values.to), writeSample(drawn));
  tell(`${String(drawn.length)} flags. Write “justified” or “not” into each verdict, then: --judged FILE\n`);
}

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    all: { type: 'boolean', default: false },
    to: { type: 'string' },
    judged: { type: 'string' },
  },
});
const parts = PARTS.filter(({ name }) => values.only === undefined || name === values.only);
if (values.judged !== undefined) {
  const verdicts = readVerdicts(readFileSync(fromHere(values.judged), 'utf8'));
  writeJudged(addVerdicts(readJudged(), verdicts));
  tell(`${String(verdicts.length)} verdicts. They count with the next: --data FOLDER --only flags\n`);
} else if (parts.length === 0) {
  fail(`There is no part “${values.only ?? ''}”; there are: ${PARTS.map(({ name }) => name).join(', ')}`);
} else if (values.data === undefined) {
  if (values.sample !== undefined) fail('Flags are drawn from the articles of a folder: --data FOLDER');
  else {
    process.stdout.write(
      'Figures as committed; nothing was measured. To measure: npm run evaluate -- --data FOLDER\n\n' +
        printResults(readResults()),
    );
  }
} else if (values.sample !== undefined) await sample(fromHere(values.data));
else await measure(fromHere(values.data), parts);
