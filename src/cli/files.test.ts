import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../language/word-model/train/random.ts';
import { createFile, createFolder, replaceFile } from './files.ts';
import { review, withReport, workplace } from './test-kit.ts';

const FOLDER = 'content/reports/fire';

/** Starts a program, waits until it is at work, and kills it after so many milliseconds. */
async function killAfter(milliseconds: number, ...args: string[]): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  await wait(milliseconds);
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

describe('a command that is killed while it writes', () => {
  test('leaves the old files or the new ones, never half of one, and the next command goes on', async () => {
    const [first, second] = [review(), review({ words: 'Nobody was hurt' })];
    const place = withReport({ [`${FOLDER}/reviews/fire.md`]: first });
    const states = new Set<string>();
    for (const text of [second, first]) {
      place.write(`${FOLDER}/reviews/fire.md`, text);
      await place.sic('review', 'accept', 'fire/fire');
      states.add(place.read(`${FOLDER}/anchors.json`));
    }
    const random = createRandom(6);
    for (let run = 0; run < 6; run += 1) {
      await killAfter(
        Math.floor(random() * 120),
        join(import.meta.dirname, 'kill.fixture.ts'),
        place.dir,
        first,
        second,
      );
      expect([first, second]).toContain(place.read(`${FOLDER}/reviews/fire.md`));
      expect([...states]).toContain(place.read(`${FOLDER}/anchors.json`));
      // What was not finished is in nobody's way.
      expect((await place.sic('check')).out).not.toMatch(/unreadable|unknown-file|schema|missing\]/);
    }
    expect((await place.sic('review', 'accept', 'fire/fire')).code).toBe(0);
    expect((await place.sic('check', '--strict')).code).toBe(0);
  }, 120_000);

  test('leaves a long file whole, in whatever moment of the writing it is killed', async () => {
    const place = workplace({ 'long.txt': 'a'.repeat(2_000_000) });
    const program = join(place.dir, 'write.ts');
    const files = JSON.stringify(join(import.meta.dirname, 'files.ts'));
    const path = JSON.stringify(join(place.dir, 'long.txt'));
    writeFileSync(
      program,
      `import { replaceFile } from ${files};
       console.log('ready');
       for (;;) for (const letter of 'bcd') replaceFile(${path}, letter.repeat(2_000_000));`,
    );
    const random = createRandom(7);
    for (let run = 0; run < 10; run += 1) {
      await killAfter(Math.floor(random() * 40), program);
      const text = place.read('long.txt');
      expect(text === text.charAt(0).repeat(2_000_000)).toBe(true);
    }
  }, 120_000);
});

describe('what a killed command has left', () => {
  test('is passed over by all that read the folder', async () => {
    const place = withReport({
      [`${FOLDER}/reviews/fire.md`]: review(),
      [`${FOLDER}/reviews/.fire.md.0a1b2c3d`]: '---\nwords: [',
      [`${FOLDER}/.anchors.json.0a1b2c3d`]: '{ "version": 1, "rev',
      'content/reports/.flood.0a1b2c3d/article.md': '---\nlang',
    });
    expect((await place.sic('review', 'accept', '--all')).code).toBe(0);
    expect((await place.sic('check', '--strict')).code).toBe(0);
  });

  test('of `sic dismiss` is said by `check`, and made whole by the next', async () => {
    const place = withReport();
    place.write(`${FOLDER}/article.md`, `${place.read(`${FOLDER}/article.md`)}\nThe boats were were old.\n`);
    const dismiss = [
      'dismiss',
      'fire',
      'repeated-words',
      'were were',
      '--reason',
      'So it stood.',
      '--by',
      'A. Holt',
    ];
    await place.sic(...dismiss);
    const [anchors, dismissals] = [
      place.read(`${FOLDER}/anchors.json`),
      place.read(`${FOLDER}/dismissals.yaml`),
    ];
    // Killed after the anchor was written, before the dismissal was: an empty list is what was there.
    place.write(`${FOLDER}/dismissals.yaml`, '[]\n');
    expect((await place.sic('check', 'fire')).out).toMatch(
      /anchors\.json:\d+:5 warning there is no dismissal “repeated-words were were”: .*broken off.*\[stale-anchor\]/,
    );
    expect((await place.sic(...dismiss)).code).toBe(0);
    expect(place.read(`${FOLDER}/anchors.json`)).toBe(anchors);
    expect(place.read(`${FOLDER}/dismissals.yaml`)).toBe(dismissals);
    expect((await place.sic('check', 'fire')).out).not.toContain('stale-anchor');
  });
});

test('a file that is there already is not written over, and a failure leaves nothing behind', () => {
  const { dir } = workplace({ 'one.md': 'old' });
  expect(createFile(join(dir, 'one.md'), 'new')).toBe(false);
  expect(createFolder(join(dir, 'one.md'), { 'a.md': 'new' })).toBe(false);
  expect(readFileSync(join(dir, 'one.md'), 'utf8')).toBe('old');
  mkdirSync(join(dir, 'folder'));
  expect(() => {
    replaceFile(join(dir, 'folder'), 'new');
  }).toThrow();
  expect(existsSync(join(dir, 'folder'))).toBe(true);
  expect(readdirSync(dir).sort()).toEqual(['folder', 'one.md']);
});
