import fc from 'fast-check';
import type { Root } from 'hast';
import { micromark } from 'micromark';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../interface/index.ts';
import { bridgeReport, site } from '../document/document.fixture.ts';
import { element } from '../document/index.ts';
import { reportMarkdown } from './index.ts';
import { writeBlocks } from './write.ts';

const WORDS = wordsOf('en');

const parser = unified().use(rehypeParse, { fragment: true });

/** What a reader of Markdown sees, and the elements that it is in. */
function read(markdown: string): { text: string; tags: string[] } {
  const tree: Root = parser.parse(micromark(markdown));
  let text = '';
  const tags: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'text') text += node.value;
    if (node.type === 'element') tags.push(node.tagName);
  });
  return { text: text.trim(), tags };
}

/** Free text made of what Markdown has a meaning for; white space folded, as Markdown folds it at the ends of lines. */
const free = fc
  .array(
    fc.constantFrom(
      ...Array.from('*_`[]()<>#+-=~|!&;:.\\"^ \n1a é'),
      '**',
      '](',
      '[^1]',
      '&amp;',
      '&#35;',
      '<b>',
      '<https://a.example>',
      '```',
      '~~~',
      '1. ',
      '- ',
      '\n> ',
      '\n---',
      '\n===',
      '[a](b)',
      '[a]: b',
      '![',
      '  \n',
      '\\\n',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) =>
    parts
      .join('')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n'),
  )
  .filter((text) => text !== '');

describe('text written as Markdown', () => {
  test('is read as it was, whatever signs it has', () => {
    fc.assert(
      fc.property(free, (text) => {
        expect(read(writeBlocks([element('p', [text])]))).toEqual({ text, tags: ['p'] });
      }),
      { numRuns: 3000 },
    );
  });

  test('is read as it was in a heading, in an item and in a quotation', () => {
    const line = free.map((text) => text.replaceAll('\n', ' '));
    fc.assert(
      fc.property(line, (text) => {
        expect(read(writeBlocks([element('h2', [text])]))).toEqual({ text, tags: ['h2'] });
        expect(read(writeBlocks([element('ul', [element('li', [text])])]))).toEqual({
          text,
          tags: ['ul', 'li'],
        });
        const quoted = writeBlocks([element('blockquote', [element('p', [text])])]);
        expect(read(quoted).text).toBe(text);
        expect(read(quoted).tags).toEqual(['blockquote', 'p']);
      }),
      { numRuns: 1500 },
    );
  });

  test('of two dashes is an item, and no rule', () => {
    expect(read(writeBlocks([element('ul', [element('li', ['--'])])]))).toEqual({
      text: '--',
      tags: ['ul', 'li'],
    });
  });

  test('has no more backslashes than it needs', () => {
    const text = 'Mr. Smith (59) said: “It’s 5 < 6 – snake_case_name, a * b, R&D, [sic] – and 10 % more!”';
    expect(writeBlocks([element('p', [text])])).toBe(text);
    expect(writeBlocks([element('p', ['#hashtag, -1 and 1.5'])])).toBe('#hashtag, -1 and 1.5');
  });

  test('takes time in proportion to its length', () => {
    for (const sign of ['[', '*', '`', '\\', '_', '<', ' ', '\t\n']) {
      const started = performance.now();
      writeBlocks([element('p', [sign.repeat(200_000)])]);
      expect(performance.now() - started, JSON.stringify(sign)).toBeLessThan(3000);
    }
  });
});

test('links, emphasis, code, lists and rules come back as what they were', () => {
  const address = 'https://a.example/x_(y)?q=a%20b';
  const markdown = writeBlocks([
    element('p', [
      element('strong', ['Bold ']),
      'and ',
      element('em', ['slanted']),
      ' and ',
      element('code', ['a`b']),
    ]),
    element('ul', [
      element('li', ['one']),
      element('li', ['two', element('ol', [element('li', ['deeper'])])]),
    ]),
    element('ul', [element('li', ['another list'])]),
    element('pre', [element('code', ['x\n\n```\ny\n'])]),
    element('hr', []),
    element('p', [element('a', ['[a link]'], { href: address })]),
  ]);
  const html = micromark(markdown);
  expect(html).toContain('<strong>Bold</strong> and <em>slanted</em> and <code>a`b</code>');
  expect(html.match(/<ul>/g)).toHaveLength(2);
  expect(html).toMatch(/two<\/p>\n<ol>\n<li>deeper<\/li>/);
  expect(html).toContain('x\n\n```\ny\n</code>');
  expect(html).toContain('<hr />');
  expect(html).toContain('<a href="https://a.example/x_%28y%29?q=a%20b">[a link]</a>');
});

describe('a report as Markdown', () => {
  const markdown = reportMarkdown(bridgeReport(), site(), WORDS);

  test('has the article word for word, with a footnote for each claim and flag', () => {
    expect(markdown).toContain('\nThe ferry \\<sank>[^sic1] in *May\\*[^1].\n'.replace('*May', '\\*May'));
    expect(markdown).toContain('\nNobody was hurt[^2], 5 < 6.\n');
    expect(markdown).toContain('\n- First item\n- Second item\n');
    expect(markdown).toContain('[^1]: Claim 1, *True*: The ferry sank in May.\n');
    expect(markdown).toContain('[^2]: Claim 2, *Not yet reviewed*: ');
    const used = [...markdown.matchAll(/\[\^(\w+)\](?!:)/g)].map((match) => match[1]);
    const defined = [...markdown.matchAll(/^\[\^(\w+)\]:/gm)].map((match) => match[1]);
    expect(new Set(used)).toEqual(new Set(defined));
    expect(new Set(defined).size).toBe(defined.length);
  });

  test('has rating, reasoning, evidence, corrections, flags, reviews without a place and sources', () => {
    const { text, tags } = read(markdown);
    for (const words of [
      'It says a & b <c> *d*.',
      '“went down”',
      'Common knowledge; no source.',
      'it said “June”; it says now “May”',
      'Is “sank” meant?',
      'The words that were judged are no longer in the article.',
      'Harbour log a & b <c> *d*',
      'Reviewed 10 March 2026 by The Bridge Desk',
      'The harbour log agrees',
    ])
      expect(text).toContain(words);
    expect(tags).not.toContain('script');
    expect(text).not.toContain('alert(1)');
  });

  test('leads to where the report is published, and nowhere else on the site', () => {
    expect(markdown).toContain('[Bridge Desk checks](https://desk.example/checks/reports/ferry/)');
    const { address: _, ...nowhere } = site();
    expect(reportMarkdown(bridgeReport(), nowhere, WORDS)).toContain('published on Bridge Desk checks.');
  });

  test('leaves no character references behind', () => {
    expect(markdown).not.toMatch(/&(?:#\w+|amp|lt|gt|quot);/);
  });
});
