import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSpunWords, findUnusualWords, thresholdsOf, type UnusualWord } from './index.ts';

const blocksOf = (text: string): { start: number; end: number }[] => {
  const blocks: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    blocks.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return blocks;
};
const findIn = (text: string, least?: number): UnusualWord[] => findUnusualWords(text, blocksOf(text), least);

describe('findUnusualWords', () => {
  it.each([
    ['The army sent a large contingent of solders to the border, the ministry said.', 'solders', 'soldiers'],
    ['The president is expected to sing the bill into law on Friday.', 'sing', 'sign'],
    ['The council will vote on the new budged next week.', 'budged', 'budget'],
    ['Their are many people who disagree with the government.', 'Their', 'There'],
    ['The minister resigned on the advise of his lawyers.', 'advise', 'advice'],
  ])('finds the wrong word in “%s”', (text, wrong, right) => {
    const { medium } = thresholdsOf().slips;
    expect(findIn(text, medium).map(({ word, expected }) => [word, expected[0]])).toEqual([[wrong, right]]);
  });

  it('tells where the word stands, in the text as it is, with curly apostrophes and capitals', () => {
    const text =
      'It’s said that the mayor’s aides knew.\nPrinciple dancers of the company resigned, and refuges fled the fighting.';
    for (const { start, end, word, expected } of findIn(text)) {
      expect(text.slice(start, end)).toBe(word);
      expect(expected.length).toBeGreaterThanOrEqual(1);
      expect(expected.length).toBeLessThanOrEqual(3);
      if (/^\p{Lu}/u.test(word)) expect(expected[0]).toMatch(/^\p{Lu}/u);
    }
    expect(findIn(text).map(({ word }) => word)).toContain('refuges');
  });

  it('gives the same for the same text each time, whatever came before', () => {
    const text = 'The whether was cold and wet, and the roads were closed.';
    const first = findIn(text);
    findIn('Something else altogether, about trains and the people in them.');
    expect(findIn(text)).toEqual(first);
    expect(first.length).toBeGreaterThan(0);
  });

  it('gives only words of at least the score that is asked for', () => {
    const text = 'The president is expected to sing the bill into law, and nobody new of the mound of coal.';
    const { high, medium } = thresholdsOf().slips;
    expect(high).toBeGreaterThan(medium);
    expect(findIn(text, medium).every(({ score }) => score >= medium)).toBe(true);
    expect(findIn(text, high).length).toBeLessThanOrEqual(findIn(text, medium).length);
    expect(findIn(text, medium).length).toBeGreaterThan(0);
    expect(findIn(text, Infinity)).toEqual([]);
  });

  it('reads any text without failing, each place inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const { start, end, word } of [...findIn(text), ...findSpunWords(text, blocksOf(text))]) {
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toBe(word);
        }
      }),
    );
  });
});

describe('texts that are no news', () => {
  const { medium } = thresholdsOf().slips;
  it.each([
    ['a headline in capitals', 'KERRY AND LAVROV BEGIN TALKS ON THE WAR IN SYRIA'],
    ['names', 'Anna Holt, Peter Rowe, Marta Kranz, Jean-Luc Moreau and Li Wei attended.'],
    ['another language', 'Der Minister sagte am Freitag, die Gespräche seien ohne Ergebnis geblieben.'],
    ['a table', 'Year Births Deaths\n2013 1,204 998\n2014 1,190 1,004\n2015 1,231 987'],
  ])('%s raises no flag', (_, text) => {
    expect(findIn(text, medium).map(({ word }) => word)).toEqual([]);
  });

  it.each([
    ['one word over and over', 'continent '.repeat(200_000)],
    ['one letter over and over', 'a'.repeat(2_000_000)],
    ['signs only', '?! — … '.repeat(100_000)],
    [
      'one paragraph of very many words',
      'The talks on the war went on in the town by the sea. '.repeat(20_000),
    ],
  ])(
    '%s, 1 MB or 2 of it, is read in time',
    (_, text) => {
      const before = process.cpuUsage();
      expect(findIn(text, medium).length).toBeLessThan(text.length);
      const { user } = process.cpuUsage(before);
      // A guard against running away, not a measurement.
      expect(user / 1e6).toBeLessThan(30);
    },
    120_000,
  );
});
