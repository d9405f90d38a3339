import { afterEach, beforeEach, expect, test } from 'vitest';
import { startThread, type Thread } from './threads.ts';

let thread: Thread;
beforeEach(() => {
  const program = new URL('./thread.fixture.ts', import.meta.url);
  thread = startThread(program, { dir: '', version: 'one', shared: '', awaitsPdf: false });
});
afterEach(() => thread.end());

test('each question gets its own answer', async () => {
  expect(await Promise.all([thread.ask('report', 'a'), thread.ask('report', 'b')])).toEqual([
    ['one a'],
    ['one b'],
  ]);
});

test('what a page throws is thrown where it was asked for, and the thread goes on', async () => {
  await expect(thread.ask('report', 'fails')).rejects.toThrow(new RangeError('The page fails.'));
  expect(await thread.ask('report', 'a')).toEqual(['one a']);
});

test('a thread that ends before its time fails all that was asked of it', async () => {
  const asked = [thread.ask('report', 'ends'), thread.ask('report', 'a')];
  for (const one of asked) await expect(one).rejects.toThrow('ended before its time: exit 3');
});

test('a thread that breaks tells why', async () => {
  await expect(thread.ask('report', 'breaks')).rejects.toThrow('The thread breaks.');
});

test('a thread that has ended answers nothing more', async () => {
  await thread.end();
  await expect(thread.ask('report', 'a')).rejects.toThrow('ended');
});
