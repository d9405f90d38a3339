import { describe, expect, it } from 'vitest';
import { readArticle } from '../../article/index.ts';
import { copySchema } from '../../schemas/copy.ts';
import { viewCopy } from './index.ts';

const ARTICLE = `# Town buys ferry

The town has bought a second ferry for the river. Mayor Anna Holt said on Monday that it would begin work in spring.

It replaces a vessel that sank in the storm of last winter. Nobody was hurt.

The worldwide price of such boats has doubled since then, and the council had to borrow.
`;

const COPY = `---
publisher: The Other Paper
---
# A ferry for the town

The town has bought a second ferry for the river. Mayor Anna Holt stated on Monday that it would commence work in spring.

The price is not known.

It replaces a boat that sank in the storm of last winter.

The international price of such boats has doubled since then, and the council had to borrow.
`;

function view(article: string, copy: string, publish = true) {
  const data = copySchema.parse({ publisher: 'The Other Paper', publish });
  return viewCopy(readArticle(article, 'markdown'), { id: 'other', data, text: copy });
}

describe('another version of the story', () => {
  it('is laid beside the article sentence by sentence', () => {
    const { rows, sentences, headline } = view(ARTICLE, COPY);
    expect(headline).toBe('A ferry for the town');
    expect(rows.map(({ kind }) => kind)).toEqual([
      'same',
      'swapped',
      'added',
      'swapped',
      'missing',
      'swapped',
    ]);
    expect(sentences).toEqual({ same: 1, swapped: 3, missing: 1, added: 1 });
  });

  it('shows which words were swapped, each with how often', () => {
    const { swaps } = view(
      ARTICLE.replace('Nobody was hurt.', 'Nobody was hurt, Mayor Holt said on Tuesday.'),
      COPY.replace('The price is not known.', 'Nobody was hurt, Mayor Holt stated on Tuesday.'),
    );
    expect(swaps.map(({ article, source, count }) => [source, article, count])).toEqual([
      ['stated', 'said', 2],
      ['commence', 'begin', 1],
      ['boat', 'vessel', 1],
      ['international', 'worldwide', 1],
    ]);
  });

  it('finds sentences that changed places, and those that were cut in two', () => {
    const article = `The council had to borrow, and the price of such boats has doubled since the storm of last winter.\n\nThe town has bought a second ferry for the river.\n`;
    const copy = `The town has bought a second ferry for the river.\n\nThe council had to borrow.\n\nAnd the price of such boats has doubled since the storm of last winter.\n`;
    expect(view(article, copy).rows.filter(({ kind }) => kind === 'missing' || kind === 'added')).toEqual([]);
  });

  it('is all the same, where it is; and shares nothing with another story', () => {
    const same = view(ARTICLE, ARTICLE);
    expect(same.rows.every(({ kind }) => kind === 'same')).toBe(true);
    expect(same.shared).toBe(1);
    const other = view(
      ARTICLE,
      '# Rain\n\nIt rained on all days of the week but one, so the fair was put off.\n',
    );
    expect(other.shared).toBe(0);
    expect(other.sentences).toMatchObject({ same: 0, swapped: 0 });
  });

  it('keeps its own sentences out where they may not be published', () => {
    const added = view(ARTICLE, COPY, false).rows.filter(({ kind }) => kind === 'added');
    expect(added.map(({ diff }) => diff)).toEqual([[]]);
  });
});
