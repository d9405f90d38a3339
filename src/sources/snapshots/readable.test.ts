import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readableText } from './readable.ts';

describe('the readable text', () => {
  test('of a page has no markup, scripts or menus, and a blank line between paragraphs', () => {
    const page =
      '<!doctype html><title>Budget</title><nav><a href="/">Home</a></nav><script>var a = "b";</script>' +
      '<h1>The budget</h1>\r\n<p>It is 12 <b>million</b> &amp; more.</p><p>“Enough”, she said.</p>';
    expect(readableText(page, 'html')).toBe(
      'The budget\n\nIt is 12 million & more.\n\n“Enough”, she said.\n',
    );
  });

  test('of Markdown leaves out front matter and marks of headings and links', () => {
    const text = '---\ntitle: x\n---\n# The budget\n\nSee [the table](https://town.example/t).\n';
    expect(readableText(text, 'markdown')).toBe('The budget\n\nSee the table.\n');
  });

  test('of plain text is the text, with LF line ends and one at its end', () => {
    expect(readableText('\r\n\r\n  One\r\n two. \r\rThree.  \r\n\r\n', 'plain')).toBe(
      '  One\n two. \n\nThree.\n',
    );
  });

  test.each(['', ' \n\n', '…—\n'])('of what has no words is empty: %j', (text) => {
    expect(readableText(text, 'plain')).toBe('');
  });

  test('of readable text is that text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '.', '\t', 'ä', '1') }), (text) => {
        const once = readableText(text, 'plain');
        expect(readableText(once, 'plain')).toBe(once);
        expect(once).not.toMatch(/\r|^\n|\n\n$/);
      }),
    );
  });
});
