import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tagParts, type Part } from './index.ts';

const tag = (text: string): Part[] =>
  tagParts(text.split(' ').map((word) => ({ text: word, isGlued: false })));

it('tells words of one spelling apart by their place', () => {
  expect(tag('The report was late .')[1]).toBe('NOUN');
  expect(tag('They report to the mayor .')[1]).toBe('VERB');
});

it('takes a hyphened word for what its last part is', () => {
  expect(tag('That cease-fire was broken .')[1]).toBe('NOUN');
});

it('does not depend on what was read before', () => {
  const words = (text: string): Part[] =>
    tagParts(text.split(' ').map((word) => ({ text: word, isGlued: word === '’t' })));
  const first = words('Mrs. Clinton ’s plan didn ’t work .');
  tag('Clinton said that Clinton’s own plan worked .');
  expect(words('Mrs. Clinton ’s plan didn ’t work .')).toEqual(first);
});

it('gives every word a part, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^\S+$/u)), (words) => {
      expect(tagParts(words.map((text) => ({ text, isGlued: false })))).toHaveLength(words.length);
    }),
  );
});
