import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBlock, escapeMarkdown, writeMarkdown, type NewBlock } from './escape.ts';
import { readMarkdown } from './markdown.ts';

const NASTY = [
  ...Array.from('#>-*+_=~`|\\![](){}<>&:;."\'/ \t\n\r0123456789aZé'),
  ...[
    '\u00A0',
    '\u200F',
    '\u202E',
    '\u200B',
    '\uFEFF',
    '\u2028',
    '\f',
    '😀',
    '&amp;',
    '![a](b)',
    '[a](b)',
    '1. ',
    '10) ',
    '---',
  ],
  ...[
    '- ',
    '* * *',
    '> ',
    '# ',
    ' #',
    '===',
    '```',
    '<b>',
    'http://a.example',
    '\\\\',
    '\\*',
    '[x]: y',
    '  \n',
    '\r\n',
    '    ',
  ],
];
const text = fc.string({ unit: fc.constantFrom(...NASTY), maxLength: 12 });
const block: fc.Arbitrary<NewBlock> = fc.record({
  text,
  kind: fc.constantFrom('heading' as const, 'paragraph' as const, 'item' as const, 'quote' as const),
  depth: fc.integer({ min: 1, max: 3 }),
});

describe('writeMarkdown', () => {
  it('writes blocks that read back as the same text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        const expected = blocks
          .map(({ text: given, kind, depth }) => ({ text: canonicalBlock(given, kind), kind, depth }))
          .filter((expectedBlock) => expectedBlock.text !== '');
        const read = readMarkdown(writeMarkdown(blocks));
        const got = read.blocks.map(({ start, end, kind, depth }) => ({
          text: read.text.slice(start, end),
          kind,
          depth,
        }));
        expect(got).toEqual(expected.map((one) => (one.kind === 'paragraph' ? { ...one, depth: 0 } : one)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('escapeMarkdown', () => {
  it('escapes only what Markdown would swallow', () => {
    expect(escapeMarkdown('It *rained*, _really_: 5 < 6 & “so” – 1. no')).toBe(
      'It *rained*, _really_: 5 < 6 & “so” – 1. no',
    );
    expect(escapeMarkdown('1. Rain [see](x)\n- wind')).toBe('1\\. Rain \\[see](x)\n\\- wind');
    expect(escapeMarkdown('-5 degrees\n#rain')).toBe('-5 degrees\n#rain');
    expect(escapeMarkdown('In C #', 'heading', 2)).toBe('## In C \\#');
    expect(escapeMarkdown('one\ntwo', 'item', 2)).toBe('- - one\n    two');
  });
});
