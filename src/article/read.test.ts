import fc from 'fast-check';
import { toString } from 'nlcst-to-string';
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from './escape.ts';
import { spanToFile } from './offset-map.ts';
import { formatOf, readArticle } from './read.ts';
import type { Article, Format } from './types.ts';

const FORMATS: Format[] = ['markdown', 'plain', 'html'];
const words = fc.string({
  unit: fc.constantFrom(
    ...[
      'He ',
      'said ',
      '“yes.” ',
      'It ',
      'rained. ',
      'Mr. ',
      '*',
      '[',
      '](x)',
      '\\',
      '&',
      '&amp;',
      '<b>',
      '# ',
      '> ',
      '- ',
    ],
    ...['\n', '\n\n', '\r\n', '\u00A0', '\u200F', '😀', '1. ', "'", '"', 'é', '\t'],
  ),
  maxLength: 40,
});

/** What every article must hold, whatever it was read from. */
function check(article: Article, file: string): void {
  const { text, blocks, sentences, quotations, tree, offsets } = article;
  expect(toString(tree)).toBe(text);
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
  for (const span of [...sentences, ...quotations]) {
    const inFile = spanToFile(offsets, span);
    expect(inFile.end).toBeGreaterThan(inFile.start);
    expect(inFile.end).toBeLessThanOrEqual(file.length);
  }
  for (const { start, end } of sentences) {
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
  }
  for (const { start, end, inner, parent } of quotations) {
    expect(start < inner.start && inner.start < inner.end && inner.end <= end).toBe(true);
    const holder = parent === null ? undefined : quotations[parent];
    if (holder) expect(holder.start <= start && end <= holder.end).toBe(true);
  }
}

describe('readArticle', () => {
  it('keeps text, tree, blocks and file in step, whatever the file holds', () => {
    for (const format of FORMATS)
      fc.assert(fc.property(words, (file) => check(readArticle(file, format), file)));
  });

  it('leads from every sentence of a plain text to the same words in the file', () => {
    fc.assert(
      fc.property(words, (file) => {
        const { text, sentences, offsets } = readArticle(file, 'plain');
        for (const sentence of sentences) {
          const { start, end } = spanToFile(offsets, sentence);
          expect(file.slice(start, end).replaceAll('\r\n', '\n')).toBe(
            text.slice(sentence.start, sentence.end),
          );
        }
      }),
    );
  });

  it('leads from every sentence of a Markdown article to the same words, escapes aside', () => {
    fc.assert(
      fc.property(words, (text) => {
        const file = writeMarkdown([{ text, kind: 'paragraph', depth: 0 }]);
        const article = readArticle(file, 'markdown');
        for (const sentence of article.sentences) {
          const { start, end } = spanToFile(article.offsets, sentence);
          const unescaped = file.slice(start, end).replace(/\\([!-/:-@[-`{-~])/g, '$1');
          expect(unescaped).toBe(article.text.slice(sentence.start, sentence.end));
        }
      }),
    );
  });

  it('leads from every sentence of a web page to the same words, entities aside', () => {
    fc.assert(
      fc.property(words, (text) => {
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        const file = `<p>${escaped}</p>`;
        const article = readArticle(file, 'html');
        for (const sentence of article.sentences) {
          const { start, end } = spanToFile(article.offsets, sentence);
          const plain = file.slice(start, end).replaceAll('&lt;', '<').replaceAll('&amp;', '&');
          expect(plain.replace(/[ \t\r\n]+/g, ' ')).toBe(article.text.slice(sentence.start, sentence.end));
        }
      }),
    );
  });

  it('reads an empty article, and one of a single word', () => {
    for (const format of FORMATS) {
      const empty = { text: '', blocks: [], title: null, sentences: [], quotations: [], words: 0 };
      expect(readArticle('', format)).toMatchObject(empty);
      expect(readArticle(' \r\n\t\n', format)).toMatchObject(empty);
      expect(readArticle('rain', format)).toMatchObject({ text: 'rain', title: null, words: 1 });
    }
  });

  it('reads CRLF and a byte order mark that was left in', () => {
    expect(readArticle('\uFEFF# Rain\r\n\r\nIt fell.\r\n', 'markdown')).toMatchObject({
      text: 'Rain\n\nIt fell.',
      title: { start: 0, end: 4 },
    });
  });

  it('has no title where the first block is another heading or a paragraph', () => {
    expect(readArticle('## Rain\n\n# Wind', 'markdown').title).toBeNull();
    expect(readArticle('It fell.\n\n# Wind', 'markdown').title).toBeNull();
  });

  it.each([
    ['half a megabyte of sentences', 'The red fox, said Mr. Bow, ran off. He didn’t stop! '.repeat(10_000)],
    ['thousands of paragraphs', 'The red fox, said Mr. Bow, ran off. “Stop!”\n\n'.repeat(3_000)],
    ['a megabyte of one word', 'a'.repeat(1_000_000)],
    ['only quotation marks', '"'.repeat(60_000)],
    ['only different quotation marks', '“”‘’'.repeat(15_000)],
    ['marks that never close', '‘a '.repeat(30_000) + '” '.repeat(30_000)],
    ['a speech of fifteen thousand paragraphs', '“We went home.\n\n'.repeat(15_000)],
    ['a paragraph of slashes', 'a/b/'.repeat(30_000)],
    ['brackets that never become links', '[a]('.repeat(30_000)],
  ])('reads %s in seconds', { timeout: 60_000 }, (_name, text) => {
    for (const format of FORMATS) {
      const started = process.cpuUsage().user;
      readArticle(text, format);
      // What reads each mark against each other takes minutes.
      expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(5);
    }
  });
});

describe('formatOf', () => {
  it('tells the format by the file’s name', () => {
    expect(['a.md', 'a.MARKDOWN', 'a.html', 'a.htm', 'a.xhtml', 'a.txt', 'a', '-'].map(formatOf)).toEqual([
      ...['markdown', 'markdown', 'html', 'html', 'html', 'plain', 'plain', 'plain'],
    ]);
  });
});
