import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countOf, playwrightCount, vitestCount, type Count } from './counts.ts';

/*
 * `npm test`: every check in turn, the quick ones first. One that fails does not keep the later ones from
 * running, so that one run shows everything. What came out is left in .cache/test-results/.
 */
const RESULTS = '.cache/test-results';

interface Stage {
  name: string;
  /** npm scripts, with arguments; each is run if the one before it succeeded. */
  scripts: string[];
  /** The file of results that the last script writes, and how to count in it. Otherwise the stage counts as one. */
  results?: { file: string; read: (json: string) => Count };
}

const STAGES: Stage[] = [
  { name: 'types', scripts: ['check:types'] },
  { name: 'eslint', scripts: ['check:lint'] },
  { name: 'prettier', scripts: ['check:format'] },
  { name: 'knip', scripts: ['check:unused'] },
  {
    name: 'unit',
    scripts: [`test:unit -- --reporter=default --reporter=json --outputFile.json=${RESULTS}/unit.json`],
    results: { file: 'unit.json', read: vitestCount },
  },
  { name: 'e2e', scripts: ['build', 'test:e2e'], results: { file: 'e2e.json', read: playwrightCount } },
];

// The same commands on all systems: npm finds the programs, the shell finds npm.
function succeeds(script: string): boolean {
  const { status, signal } = spawnSync(`npm run --silent ${script}`, { shell: true, stdio: 'inherit' });
  if (signal === 'SIGINT') process.exit(130);
  return status === 0;
}

function run({ name, scripts, results }: Stage) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const ok = scripts.every(succeeds);
  const file = results && join(RESULTS, results.file);
  const counted = file && existsSync(file) ? results.read(readFileSync(file, 'utf8')) : undefined;
  return { name, ...countOf(ok, counted), seconds: Math.round((performance.now() - start) / 1000) };
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const done: ReturnType<typeof run>[] = [];
for (const stage of STAGES) {
  done.push(run(stage));
  // After each stage, so that what is known survives a stage that takes the program down with it.
  writeFileSync(join(RESULTS, 'stages.json'), `${JSON.stringify(done, null, 2)}\n`);
}

console.log('\n── all');
for (const { name, passed, failed, seconds } of done) {
  const told = failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} FAILED`;
  console.log(`${name.padEnd(10)}${told} (${seconds} s)`);
}
process.exitCode = done.some(({ failed }) => failed > 0) ? 1 : 0;
