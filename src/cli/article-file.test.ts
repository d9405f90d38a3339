import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle, type Format } from '../article/index.ts';
import { articleFile, headlineOf } from './article-file.ts';

/** What Markdown, HTML and front matter are written with, and characters that look like nothing. */
const piece = fc.constantFrom(
  ...['a', 'Fire ', '\n', '\n\n', '\r\n', '# ', '> ', '- ', '* ', '1. ', '---\n', '***', '[', '](x)', '\\'],
  ...[
    '`',
    '_',
    '<b>',
    '&amp;',
    '![',
    '\t',
    '    ',
    '\u00A0',
    '\uFEFF',
    '\u2028',
    '\u0085',
    '=',
    '```\n',
    '|',
  ],
);

test.each<Format>(['plain', 'html', 'markdown'])(
  'no word of a %s text is lost, whatever it holds',
  (format) => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        // A page has its text in elements; markup of its own is not what is tried here.
        const words = pieces.join('');
        const text = format === 'html' ? `<h1>T</h1><p>${words}</p><ul><li>${words}</ul>` : words;
        const article = readArticle(text, format);
        fc.pre(article.text.trim() !== '');
        // It reads back what it writes, and throws where that differs.
        const file = articleFile(article, text, 'language: en\n');
        expect(file).toMatch(/^---\nlanguage: en\n---\n/);
      }),
    );
  },
);

test('a text without a headline is called by its page’s title, or else by its first words', () => {
  const text = 'One two three four five six seven eight nine.';
  expect(headlineOf({ title: null, text })).toBe('One two three four five six seven eight');
  expect(headlineOf({ title: null, text }, 'The title')).toBe('The title');
  expect(headlineOf({ title: { start: 4, end: 7 }, text }, 'The title')).toBe('two');
});
