import { describe, expect, it } from 'vitest';
import { spanToFile } from './offset-map.ts';
import { readMarkdown } from './markdown.ts';
import { readArticle } from './read.ts';

const words = (source: string): string[] => {
  const { text, blocks } = readMarkdown(source);
  return blocks.map((block) => text.slice(block.start, block.end));
};

describe('readMarkdown', () => {
  it('reads headings, paragraphs, lists and block quotes', () => {
    const { text, blocks } = readMarkdown(
      '# Rain\n\nIt fell.\n\n> He saw it.\n\n- one\n  - two\n\n## After ##\n',
    );
    expect(text).toBe('Rain\n\nIt fell.\n\nHe saw it.\n\none\n\ntwo\n\nAfter');
    expect(blocks.map(({ kind, depth }) => [kind, depth])).toEqual([
      ['heading', 1],
      ['paragraph', 0],
      ['quote', 1],
      ['item', 1],
      ['item', 2],
      ['heading', 2],
    ]);
  });

  it('leaves what it does not know as it was written', () => {
    const odd = [
      '*not* _emphasis_ `code` <b>html</b> &amp; <http://a.example>',
      '***',
      '* * *',
      '---',
      'Rain\n===',
      'Rain\n---',
      '| a | b |\n| - | - |',
      '```\ncode\n```',
      '[a]: http://a.example',
      '[a][b] and [c]',
      'see ![a map](map.png "Map") here',
      '"straight" -- and ...',
    ];
    for (const paragraph of odd) expect(words(paragraph)).toEqual([paragraph]);
    expect(words('    indented')).toEqual(['indented']);
  });

  it('keeps the text of a link and tells where it leads', () => {
    const { text, links } = readMarkdown('One.\n\n[The *port*](<http://a.example/b c> "Title") closed.');
    expect(text).toBe('One.\n\nThe *port* closed.');
    expect(links).toEqual([{ start: 6, end: 16, destination: 'http://a.example/b c' }]);
  });

  it('knows where each character stands in the file', () => {
    const source =
      '---\nlanguage: en\n---\r\n# A \\# b\r\n\r\n> He saw\r\n> the [far](x)   \r\n  port\\.\r\n';
    const { text, offsets, blocks } = readMarkdown(source);
    expect(text).toBe('A # b\n\nHe saw\nthe far\nport.');
    const file = (start: number, end: number): string => {
      const span = spanToFile(offsets, { start, end });
      return source.slice(span.start, span.end);
    };
    expect(file(0, 5)).toBe('A \\# b');
    expect(file(2, 3)).toBe('\\#');
    expect(file(blocks[1]?.start ?? 0, blocks[1]?.end ?? 0)).toBe('He saw\r\n> the [far](x)   \r\n  port\\.');
    expect(file(text.indexOf('far'), text.indexOf('far') + 3)).toBe('far');
  });
});

describe('readArticle', () => {
  it('reads title, sentences and words of a Markdown article', () => {
    const article = readArticle(
      '---\nlanguage: en\n---\n# Rain at last\n\nIt fell. Mr. Bow\nsaw it.\n',
      'markdown',
    );
    expect(article.title).toEqual({ start: 0, end: 12 });
    expect(article.sentences.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'Rain at last',
      'It fell.',
      'Mr. Bow\nsaw it.',
    ]);
    expect(article.words).toBe(9);
  });
});
