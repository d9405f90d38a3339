import { expect, test } from 'vitest';
import { readArticle } from '../article/index.ts';
import { analyse } from './analyse.ts';

const TEXTS = [
  '# Storm closes the bridge\n\nThe minister Maria Novak said on Tuesday that it would stay closed for two weeks.',
  '“We cannot take any risk,” she said. The town lost 12 million euros in May.',
  'The audit report said that repairs had been put off. Nobody answered, Mr Holm said.',
  'Ein Satz. Noch einer, sagte er.',
  'According to the council, three of five schools are full. He disagreed; the mayor did not.',
];

test('an article gives the same analysis, whatever was analysed before it', () => {
  const run = (text: string) => analyse(readArticle(text, 'markdown'), { published: '2015-12-15' });
  const forward = TEXTS.map(run);
  const backward = [...TEXTS].reverse().map(run).reverse();
  expect(backward).toEqual(forward);
  expect(forward.flatMap(({ claims }) => claims).length).toBeGreaterThan(5);
});

test('relative dates are counted from the day of publication, and stay open without one', () => {
  const article = readArticle('The hearing was moved to Thursday.', 'plain');
  expect(analyse(article, { published: '2015-12-15' }).dates[0]?.value).toBe('2015-12-17');
  expect(analyse(article).dates[0]?.value).toBeNull();
});

test('a text in another language has its sentences, and no claims, dates or flags', () => {
  const analysis = analyse(readArticle('Am Montag fiel Regen. Niemand kam.', 'plain'), { language: 'de' });
  expect(analysis.sentences).toHaveLength(2);
  expect([analysis.claims, analysis.attributions, analysis.dates, analysis.flags].flat()).toEqual([]);
});
