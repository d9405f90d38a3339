import { expect, test } from 'vitest';
import { readNaturalErrors } from './natural.ts';
import { countWords, cutToUsualLength, joinParagraphs, readDevArticles, splitArticles } from './news.ts';

test('articles of a file stand apart by an empty line', () => {
  expect(splitArticles('One.\nTwo.\n\nThree.\n \n\nFour.\n')).toEqual([
    ['One.', 'Two.'],
    ['Three.'],
    ['Four.'],
  ]);
});

test('articles of PolNeAR lose their typography and keep their lines', () => {
  const line = JSON.stringify({ text: '“It’s”\u00a0so…\n\n1–2 — or  three' });
  expect(readDevArticles(`${line}\n`)).toEqual([['"It\'s" so...', '1-2 - or three']]);
});

test('paragraphs are found again in the joined text', () => {
  const { text, blocks, words } = joinParagraphs(['One two.', '', 'Three']);
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['One two.', '', 'Three']);
  expect(words).toBe(3);
});

test('texts of the usual length are cut between paragraphs, in order, without the rest', () => {
  const articles = Array.from({ length: 30 }, (_, at) => [`${String(at)} ${'word '.repeat(99)}`, 'end']);
  const texts = cutToUsualLength(articles);
  expect(texts).toHaveLength(4);
  expect(texts.flat()).toEqual(articles.flat().slice(0, texts.flat().length));
  for (const text of texts) {
    expect(countWords(text.join('\n'))).toBeGreaterThanOrEqual(700);
    expect(countWords(text.join('\n'))).toBeLessThan(800);
  }
});

test('an error that people made stands at its offset', () => {
  const [error] = readNaturalErrors(
    'wrong\tright\toffset\ttext\nfeet\tmeat\t23\tOther animals eat only feet.\n',
  );
  expect(error?.errors).toEqual([{ start: 23, wrong: 'feet', right: 'meat' }]);
  expect(error?.text.slice(23, 27)).toBe('feet');
});
