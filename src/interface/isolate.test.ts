import { expect, test } from 'vitest';
import { wordsOf } from './index.ts';
import { isolate, withoutIsolates } from './isolate.ts';

test('a text that runs the other way than its sentence is set apart, so that no number beside it jumps', () => {
  expect(isolate('Hafenblatt', 'rtl')).toBe('\u2068Hafenblatt\u2069');
  expect(isolate('صحيفة', 'ltr')).toBe('\u2068صحيفة\u2069');
});

test('one that runs the same way, and an address, stays as it is', () => {
  expect(isolate('Hafenblatt', 'ltr')).toBe('Hafenblatt');
  expect(isolate('صحيفة 12', 'rtl')).toBe('صحيفة 12');
  expect(isolate('https://paper.example/', 'rtl')).toBe('https://paper.example/');
});

test('messages and rows do so with what is put into them', () => {
  const { say, series } = wordsOf('ar');
  expect(say('origin.publisher', { publisher: 'Hafenblatt' })).toContain('\u2068Hafenblatt\u2069');
  expect(series(['Hafenblatt', 'صحيفة'])).toBe('\u2068Hafenblatt\u2069، صحيفة');
  expect(withoutIsolates(series(['Hafenblatt', 'صحيفة']))).toBe('Hafenblatt، صحيفة');
});
