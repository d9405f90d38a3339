/*
 * npm run evaluate -- --data FOLDER measures how well the analysis works and writes results.json, which is committed
 * and which pages show. Without the folder it prints the committed figures.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureAttribution } from './measures/attribution.ts';
import { measureDates } from './measures/dates.ts';
import { measureRealWords } from './measures/real-words/index.ts';
import { measureSentences } from './measures/sentences.ts';
import { measureSpunWording } from './measures/spun-wording.ts';
import { measureWorth } from './measures/worth.ts';
import { printResults, readResults, writeResults } from './results.ts';

const NEEDED = ['polnear-dev.jsonl', 'claimbuster-train.json'];

async function measureAll(folder: string): Promise<void> {
  const missing = NEEDED.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) {
    process.stderr.write(
      `${folder} has no ${missing.join(' and no ')}. Name the folder that has: --data FOLDER\n`,
    );
    process.exitCode = 1;
    return;
  }
  const tell = (text: string): void => void process.stderr.write(text);
  tell('sentences and dates\n');
  const measures = [...measureSentences(), ...measureDates()];
  tell('check-worthiness\n');
  measures.push(...measureWorth(folder));
  measures.push(
    ...measureAttribution(folder, (done, all) => {
      if (done % 20 === 0 || done === all) tell(`attribution: ${String(done)} of ${String(all)} articles\n`);
    }),
  );
  const realWords = await measureRealWords(folder, tell);
  tell('spun wording\n');
  const spunWording = await measureSpunWording(folder);
  measures.push(...realWords.measures, ...spunWording.measures);
  const results = { measures, precision: { ...realWords.precision, ...spunWording.precision } };
  writeResults(results);
  process.stdout.write(printResults(results));
}

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) {
  process.stdout.write(
    'Figures as committed; nothing was measured. To measure: npm run evaluate -- --data FOLDER\n\n' +
      printResults(readResults()),
  );
} else {
  // npm runs scripts in the project’s folder; a path is meant from where the command was given.
  await measureAll(resolve(process.env['INIT_CWD'] ?? '.', values.data));
}
