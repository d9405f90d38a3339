import { expect, test, vi } from 'vitest';
import { remembered } from './remembered.ts';

test('a text is made once, and again once it has been forgotten', () => {
  const texts = remembered(2);
  const make = vi.fn(() => 'made');
  expect([texts('a', make), texts('a', make)]).toEqual(['made', 'made']);
  expect(make).toHaveBeenCalledTimes(1);
  // The third text does not fit beside the others.
  for (const name of ['b', 'c', 'a']) texts(name, () => name);
  expect(texts('a', make)).toBe('a');
  expect(make).toHaveBeenCalledTimes(1);
});

test('an empty text is remembered, too', () => {
  const texts = remembered(2);
  const make = vi.fn(() => '');
  texts('a', make);
  texts('a', make);
  expect(make).toHaveBeenCalledTimes(1);
});
