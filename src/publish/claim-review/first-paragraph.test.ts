import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../report/index.ts';
import { firstParagraph } from './first-paragraph.ts';

test.each([
  ['The budget says so.\n\nMore.', 'The budget says so.'],
  ['\n\nThe budget\nsays so.', 'The budget says so.'],
  ['# Found\n\nThe *budget* [says](https://a.example/) `so` &amp; more.', 'The budget says so & more.'],
  ['Found\n=====\n\nThe budget.', 'The budget.'],
  ['- The budget\n- The log', 'The budget'],
  ['    code\n\nThe budget.', 'The budget.'],
  ['<b>The</b> budget', 'The budget'],
  ['A [budget].\n\n[budget]: https://a.example/', 'A budget.'],
  ['![](a.png)\n\nThe budget.', 'The budget.'],
  ['12. March was the day.', 'March was the day.'],
  ['', ''],
  ['---', ''],
])('the first paragraph of %j is %j', (markdown, expected) => {
  expect(firstParagraph(markdown)).toBe(expected);
});

/** Where a paragraph may begin, which in a tight list has no element of its own, up to what ends it. */
const PARAGRAPH =
  /(?:<(?:p|li|hr)>|<\/(?:pre|h\d|ul|ol|blockquote)>)(.*?)(?=<\/?(?:p|li|ul|ol|pre|h\d|blockquote|hr)\b)/gs;

/** What readers of the page see as its first paragraph. */
function onThePage(markdown: string): string {
  for (const [, inside = ''] of renderMarkdown(markdown).matchAll(PARAGRAPH)) {
    const text = inside
      .replaceAll('<br>', ' ')
      .replace(/<[^>]*>/g, '')
      .replace(/&(?:(#x3C|lt)|#x26|amp);/g, (_, less?: string) => (less === undefined ? '&' : '<'))
      .replace(/\s+/g, ' ')
      .trim();
    if (text !== '') return text;
  }
  return '';
}

test('it is what readers of the page see, of plain words and of any Markdown', () => {
  const parts = [
    'a',
    'B. ',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '-',
    '- ',
    '=',
    '1. ',
    '*',
    '_',
    '#',
    '# ',
    '> ',
    '`',
    '+ ',
    '&amp;',
    '\\',
    '\t',
    'é',
    '😀',
    '---\n',
    '[a]',
    '(b)',
    ':',
    '"',
    '.',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 14 }), (chosen) => {
      const markdown = chosen.join('');
      expect(firstParagraph(markdown)).toBe(onThePage(markdown));
    }),
    { numRuns: 500 },
  );
});
