import { execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { workplace } from './test-kit.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** The environment of `npm run` called in `dir`: npm itself goes to the project’s root. */
const called = (dir: string): { cwd: string; env: NodeJS.ProcessEnv } => ({
  cwd: ROOT,
  env: { PATH: process.env['PATH'], INIT_CWD: dir, SIC_CONTENT: 'content' },
});

test('files are those of where npm was called', async () => {
  const { dir, exists } = workplace({ 'story.txt': 'A fire destroyed three boats.' });
  await run(process.execPath, [MAIN, 'init', 'content'], called(dir));
  const { stdout } = await run(process.execPath, [MAIN, 'new', 'story.txt', '--slug', 'fire'], called(dir));
  expect(stdout).toContain('Made content/reports/fire/article.md');
  expect(exists('content/reports/fire/article.md')).toBe(true);
});

test('a failure ends with its exit code and leaves standard output empty', async () => {
  const { dir } = workplace();
  await expect(run(process.execPath, [MAIN, 'analyse', 'gone.txt'], called(dir))).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'sic analyse: gone.txt: there is no such file\n',
  });
});

test('a reader that stops early is no error', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 20 }, (_, n) => [`${n}.txt`, 'A fire burnt. '.repeat(2000)]),
  );
  const { dir } = workplace(files);
  const child = spawn(process.execPath, [MAIN, 'analyse', ...Object.keys(files)], called(dir));
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((done) => child.on('close', done));
  expect(err).not.toMatch(/EPIPE|at /);
  expect(code).toBe(0);
}, 30_000);
