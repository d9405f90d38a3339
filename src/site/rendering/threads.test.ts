import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FixtureQuestions } from './thread.fixture.ts';
import { startThread, type Thread } from './threads.ts';

let thread: Thread<FixtureQuestions>;
beforeEach(() => {
  thread = startThread(new URL('./thread.fixture.ts', import.meta.url), { room: 16, data: 'one' });
});
afterEach(() => thread.end());

test('each question gets its own answer', async () => {
  expect(await Promise.all([thread.ask('echo', 'a'), thread.ask('echo', 'b')])).toEqual(['one a', 'one b']);
});

test('bodies of files go there and back, and are not held twice', async () => {
  const files = [{ body: new Uint8Array([1, 2, 3]) }, { body: new Uint8Array([4, 5]) }];
  const turned = await thread.ask('turn', { files });
  expect(turned.map(({ body }) => [...body])).toEqual([
    [3, 2, 1],
    [5, 4],
  ]);
  expect(files.map(({ body }) => body.length)).toEqual([0, 0]);
});

test('a body that shares its buffer with others leaves it to them', async () => {
  const all = new Uint8Array([1, 2, 3, 4, 5]);
  const files = [{ body: all.subarray(0, 2) }, { body: all.subarray(2) }];
  const turned = await thread.ask('turn', { files });
  expect(turned.map(({ body }) => [...body])).toEqual([
    [2, 1],
    [5, 4, 3],
  ]);
  expect(all.length).toBe(5);
});

test('what a page throws is thrown where it was asked for, and the thread goes on', async () => {
  await expect(thread.ask('fail', null)).rejects.toThrow(new RangeError('The page fails.'));
  expect(await thread.ask('echo', 'a')).toBe('one a');
});

test('a thread that ends before its time fails all that was asked of it', async () => {
  const asked = [thread.ask('end', null), thread.ask('echo', 'a')];
  for (const one of asked) await expect(one).rejects.toThrow('ended before its time: exit 3');
});

test('a thread that breaks tells why', async () => {
  await expect(thread.ask('break', null)).rejects.toThrow('The thread breaks.');
});

test('a thread that was never asked anything can be ended', async () => {
  const unused = startThread<FixtureQuestions>(new URL('./missing.ts', import.meta.url), { room: 16 });
  await unused.end();
  await expect(unused.ask('echo', 'a')).rejects.toThrow('ended');
});

test('a thread that has ended answers nothing more', async () => {
  await thread.end();
  await expect(thread.ask('echo', 'a')).rejects.toThrow('ended');
});
