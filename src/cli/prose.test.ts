import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { placeIn, type Body } from './body.ts';
import { quotedIn } from './prose.ts';

const bodyOf = (markdown: string, before = ''): Body => ({
  file: 'a.md',
  text: before + markdown,
  start: before.length,
  tree: unified().use(remarkParse).parse(markdown),
});
const wordsOf = (markdown: string): string[] => quotedIn(bodyOf(markdown)).map(({ words }) => words);

describe('the words that a body quotes', () => {
  test.each<[string, string, string[]]>([
    ['between double and single marks', 'He said “one two” and ‘three four’.', ['one two', 'three four']],
    ['inside others', '“He said ‘no more’ today”', ['He said ‘no more’ today', 'no more']],
    ['across emphasis and links', '“one *two* [three](/x/ "four") **five**”', ['one two three five']],
    ['over lines', '“one\ntwo”', ['one\ntwo']],
    ['behind escapes and codes', '&ldquo;one \\* two&rdquo;', ['one * two']],
    ['in headings, lists and block quotes', '# “a b”\n\n- “c d”\n\n> “e f”', ['a b', 'c d', 'e f']],
    ['in block quotes without marks', '> one two\n> three\n\nfour', ['one two\nthree']],
    ['in signed block quotes', '> one two\n> — Ada Holt', ['one two']],
    ['in block quotes that quote', '> one “two three” four', ['one “two three” four', 'two three']],
    ['over paragraphs', '“one two\n\n“three four”', ['one two\n\n“three four']],
  ])('%s', (_, markdown, words) => {
    expect(wordsOf(markdown)).toEqual(words);
  });

  test.each([
    ['code', '`“one two”`\n\n```\n“three four”\n```'],
    ['raw HTML', '<i title="one two">x</i>\n\n<div>“three four”</div>'],
    ['addresses and titles', '[x](/a "one two") ![“three four”](/b)'],
    ['apostrophes and feet', 'The mayors’ plan isn’t 6\' 2" long.'],
    ['quotations with code in them', 'It has “one `two` three”.'],
  ])('are not in %s', (_, markdown) => {
    expect(wordsOf(markdown)).toEqual([]);
  });

  test('are known by where they begin in the file', () => {
    const body = bodyOf('One &amp; two.\r\n\r\n> three\r\n> \\*four “five six”\r\n', '---\nx: 1\n---\n');
    const inner = quotedIn(body).at(-1);
    expect(inner?.words).toBe('five six');
    expect(placeIn(body, inner?.at ?? 0)).toEqual({ line: 7, column: 10 });
  });

  test('stand there, whatever the Markdown', () => {
    const unit = fc.constantFrom(
      '“',
      '”',
      '"',
      'a',
      'b c',
      ' ',
      '\n',
      '*',
      '> ',
      '- ',
      '&amp;',
      '\\',
      '`',
      '<',
      '[x](y)',
      '&',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (pieces) => {
        const markdown = pieces.join('');
        for (const { words, at } of quotedIn(bodyOf(markdown))) {
          expect(words).not.toBe('');
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThan(markdown.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
