import { expect, test } from 'vitest';
import { progress } from './progress.ts';

/** What is told of steps that take these times, in milliseconds. */
function toldOf(steps: readonly number[]): number[] {
  let time = 5;
  const told: number[] = [];
  const step = progress(
    steps.length,
    (done) => told.push(done),
    () => time,
  );
  for (const took of steps) {
    time += took;
    step();
  }
  return told;
}

test('work of less than a second is done in silence', () => {
  expect(toldOf([300, 300, 300])).toEqual([]);
});

test('work that is done says nothing more', () => {
  expect(toldOf([5000])).toEqual([]);
});

test('longer work says how far it is, once a second', () => {
  expect(toldOf(Array.from({ length: 10 }, () => 400))).toEqual([3, 6, 9]);
  expect(toldOf([5000, 10, 10, 2000, 10])).toEqual([1, 4]);
});
