import { describe, expect, it } from 'vitest';
import { allQuotations } from './all-quotations.ts';
import { readArticle } from './read.ts';

function quotationsIn(markdown: string): [string, number | null][] {
  const article = readArticle(markdown, 'markdown');
  return allQuotations(article).map(({ inner, parent }) => [
    article.text.slice(inner.start, inner.end),
    parent,
  ]);
}

describe('all quotations', () => {
  it('are those between marks and block quotes, in reading order', () => {
    const text = 'She said: “No.”\n\n> Nobody asked us.\n\nHe said “so what”.\n';
    expect(quotationsIn(text)).toEqual([
      ['No.', null],
      ['Nobody asked us.', null],
      ['so what', null],
    ]);
  });

  it('hold what stands between marks inside a block quote', () => {
    expect(quotationsIn('> He said “so what” and left.\n')).toEqual([
      ['He said “so what” and left.', null],
      ['so what', 0],
    ]);
  });

  it('list a block quote once, though it has marks or several paragraphs', () => {
    expect(quotationsIn('> “Nobody asked us.”\n')).toEqual([['Nobody asked us.', null]]);
    expect(quotationsIn('> Nobody asked us.\n>\n> Nor will they.\n')).toEqual([
      ['Nobody asked us.\n\nNor will they.', null],
    ]);
  });
});
