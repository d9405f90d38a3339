import { expect, test } from 'vitest';
import { interfaceLanguage, wordsOf } from './index.ts';

const { say, parts, date, number, percent, list, series } = wordsOf('en');

test('a message follows the number in it', () => {
  expect(say('count.claims', { n: 1 })).toBe('1 claim');
  expect(say('count.claims', { n: 1234 })).toBe('1,234 claims');
});

test('a link stands where the sentence has it', () => {
  expect(parts('glance.orphans', { n: 2 })).toEqual([{ tag: 'link', parts: ['2 reviews without a place.'] }]);
});

test('as text a message has no tags', () => {
  expect(say('glance.orphans', { n: 2 })).toBe('2 reviews without a place.');
});

test('a missing value is an error that names the message', () => {
  expect(() => say('count.claims')).toThrow(/“count\.claims” of English.*“?n”?/);
});

test('dates are as exact as they are known, on every machine', () => {
  expect(['2015', '2015-12', '2015-12-05'].map(date)).toEqual(['2015', 'December 2015', '5 December 2015']);
});

test('a share is never all or nothing for what is only nearly so', () => {
  expect([0, 0.001, 0.5, 0.999, 1].map(percent)).toEqual(['0%', '1%', '50%', '99%', '100%']);
});

test('numbers and rows', () => {
  expect(number(1234.5, 2)).toBe('1,234.50');
  expect(list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(series(['a', 'b'])).toBe('a, b');
});

test('a region changes dates and numbers, not words', () => {
  expect(wordsOf('en-US').date('2015-12-05')).toBe('December 5, 2015');
  expect(wordsOf('en-US').say('count.claims', { n: 2 })).toBe('2 claims');
});

test('a language without a dictionary is an error', () => {
  expect(() => wordsOf('xx')).toThrow('There is no dictionary of “xx”.');
});

test('a report speaks the language of its article where the site has it, else the first of the site', () => {
  expect(interfaceLanguage('en-US', ['en'])).toBe('en-US');
  expect(interfaceLanguage('tr', ['en'])).toBe('en');
  expect(interfaceLanguage(undefined, ['en'])).toBe('en');
});
