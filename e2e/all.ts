import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countOf, playwrightCount, vitestCount, type Count } from './counts.ts';

/*
 * `npm test`: every check, the quick ones first. One that fails does not keep the later ones from
 * running, so that one run shows everything. What came out is left in .cache/test-results/.
 */
const RESULTS = '.cache/test-results';
/** What earlier runs of the tests in the browser have built. */
const SITES = '.cache/e2e';

interface Stage {
  name: string;
  /** npm scripts, with arguments; each is run if the one before it succeeded. */
  scripts: string[];
  /** The file of results that the last script writes, and how to count in it. Otherwise the stage counts as one. */
  results?: { file: string; read: (json: string) => Count };
}

/** Each uses one core, so that they run in two rows side by side; a row takes about as long as the other. */
const CHECKS: Stage[][] = [
  [{ name: 'eslint', scripts: ['check:lint'] }],
  [
    { name: 'types', scripts: ['check:types'] },
    { name: 'prettier', scripts: ['check:format'] },
    { name: 'knip', scripts: ['check:unused'] },
  ],
];

/** These use all cores, and run in turn. */
const TESTS: Stage[] = [
  {
    name: 'unit',
    scripts: [`test:unit -- --reporter=default --reporter=json --outputFile.json=${RESULTS}/unit.json`],
    results: { file: 'unit.json', read: vitestCount },
  },
  { name: 'size', scripts: ['build', 'check:size'] },
  { name: 'e2e', scripts: ['test:e2e'], results: { file: 'e2e.json', read: playwrightCount } },
];

/**
 * Runs an npm script: the same commands on all systems, as npm finds the programs and the shell finds npm.
 * @param told what it says is put here, and not shown
 */
async function succeeds(script: string, told?: string[]): Promise<boolean> {
  const child = spawn(`npm run --silent ${script}`, { shell: true, stdio: told ? 'pipe' : 'inherit' });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => told?.push(String(text)));
  const [status, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  if (signal === 'SIGINT') process.exit(130);
  return status === 0;
}

const done: (Count & { name: string; seconds: number })[] = [];

async function run({ name, scripts, results }: Stage, isAlone: boolean): Promise<void> {
  const title = `\n── ${name}`;
  if (isAlone) console.log(title);
  const told: string[] = [];
  const start = performance.now();
  let ok = true;
  for (const script of scripts) ok &&= await succeeds(script, isAlone ? undefined : told);
  if (!isAlone) console.log([title, told.join('').trimEnd()].filter(Boolean).join('\n'));
  const file = results && join(RESULTS, results.file);
  const counted = file && existsSync(file) ? results.read(readFileSync(file, 'utf8')) : undefined;
  done.push({ name, ...countOf(ok, counted), seconds: Math.round((performance.now() - start) / 1000) });
  // After each stage, so that what is known survives a stage that takes the program down with it.
  writeFileSync(join(RESULTS, 'stages.json'), `${JSON.stringify(done, null, 2)}\n`);
}

for (const folder of [RESULTS, SITES]) rmSync(folder, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
// Types of the content, which a fresh clone has not and both rows ask for.
await succeeds('astro -- sync', []);
await Promise.all(
  CHECKS.map(async (row) => {
    for (const stage of row) await run(stage, false);
  }),
);
for (const stage of TESTS) await run(stage, true);

console.log('\n── all');
for (const { name, passed, failed, seconds } of done) {
  const told = failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} FAILED`;
  console.log(`${name.padEnd(10)}${told} (${seconds} s)`);
}
process.exitCode = done.some(({ failed }) => failed > 0) ? 1 : 0;
