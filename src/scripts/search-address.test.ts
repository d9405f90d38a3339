import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOTHING } from '../publish/search/query.ts';
import { fragmentOf, questionOf } from './search-address.ts';

const questionIn = (hash: string) => questionOf({ hash, search: '' });

test('a question can be linked to, and is the same again', () => {
  const question = { ...NOTHING, words: 'bridge & “tunnel”', rating: 'false', from: '2026-03-01' };
  expect(fragmentOf(question)).toBe('#q=bridge+%26+%E2%80%9Ctunnel%E2%80%9D&rating=false&from=2026-03-01');
  expect(questionIn(fragmentOf(question))).toEqual(question);
});

test('any words come back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const words = typed.trim();
      expect(questionIn(fragmentOf({ ...NOTHING, words }))).toEqual({ ...NOTHING, words });
    }),
  );
});

test('an address without a question asks nothing, nor does that of a heading', () => {
  expect(fragmentOf(NOTHING)).toBe('');
  expect(questionIn('')).toEqual(NOTHING);
  expect(questionIn('#main')).toEqual(NOTHING);
});

test('words that a form of another page hands over are asked for, unless the address has a question of its own', () => {
  expect(questionOf({ hash: '', search: '?q=bridge+%26+ferry' })).toEqual({
    ...NOTHING,
    words: 'bridge & ferry',
  });
  expect(questionOf({ hash: '#rating=false', search: '?q=bridge' })).toEqual({ ...NOTHING, rating: 'false' });
});
