import { describe, expect, test } from 'vitest';
import { renderMarkdown } from './markdown.ts';

describe('an editor’s Markdown', () => {
  test('keeps its paragraphs, links and lists', () => {
    expect(renderMarkdown('A [link](https://example.org/).\n\n- one')).toBe(
      '<p>A <a href="https://example.org/">link</a>.</p>\n<ul>\n<li>one</li>\n</ul>',
    );
  });
  test('has no heading above the page’s own', () => {
    expect(renderMarkdown('# Title')).toBe('<h2>Title</h2>');
  });
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '<a href="x" onclick="alert(1)">x</a>',
    '![x](https://example.org/track.gif)',
  ])('never runs or loads anything: %s', (markdown) => {
    const html = renderMarkdown(markdown);
    expect(html).not.toMatch(/<script|<img|onerror|onclick|javascript:/i);
  });
});
