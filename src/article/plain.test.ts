import { describe, expect, it } from 'vitest';
import { spanToFile } from './offset-map.ts';
import { readPlain } from './plain.ts';

const paragraphs = (source: string): string[] => {
  const { text, blocks } = readPlain(source);
  return blocks.map(({ start, end }) => text.slice(start, end));
};

describe('readPlain', () => {
  it('ends a paragraph at a line break, unless the line looks wrapped', () => {
    expect(paragraphs('It rained\nall day.\nThen it stopped\nAll left.\nthey came back')).toEqual([
      'It rained\nall day.',
      'Then it stopped',
      'All left.',
      'they came back',
    ]);
    expect(paragraphs('He said “yes.”\nand left')).toEqual(['He said “yes.”', 'and left']);
    expect(paragraphs('He said\n“yes” to it')).toEqual(['He said\n“yes” to it']);
  });

  it('ends a paragraph at a blank line', () => {
    expect(paragraphs('It rained\n \t\nall day')).toEqual(['It rained', 'all day']);
  });

  it('knows the line breaks of all systems', () => {
    for (const lineBreak of ['\r\n', '\r', '\n', '\u2028', '\f', '\f\n', '\n\f', '\v', '\u0085']) {
      expect(
        paragraphs(`Rain fell${lineBreak}all day.${lineBreak}Wind blew.`),
        JSON.stringify(lineBreak),
      ).toEqual(['Rain fell\nall day.', 'Wind blew.']);
    }
    expect(paragraphs('Rain fell\u2029all day')).toEqual(['Rain fell', 'all day']);
  });

  it('takes a short first paragraph without full stop for the title', () => {
    const title = (source: string): string | null => {
      const { text, title: found } = readPlain(source);
      return found && text.slice(found.start, found.end);
    };
    expect(title('Rain at last\n\nIt fell.\n\nAll day.')).toBe('Rain at last');
    expect(title('Rain at last\n\nIt fell.')).toBeNull();
    expect(title('Rain at last.”\n\nIt fell.\n\nAll day.')).toBeNull();
    expect(title(`${'rain '.repeat(19)}\n\nIt fell.\n\nAll day.`)).not.toBeNull();
    expect(title(`${'rain '.repeat(20)}\n\nIt fell.\n\nAll day.`)).toBeNull();
  });

  it('leads back to the file', () => {
    const source = '\uFEFF  Rain \r\nfell.  \r\n\r\nAll day.';
    const { text, blocks, offsets } = readPlain(source);
    expect(text).toBe('Rain \nfell.\n\nAll day.');
    const spans = blocks.map((block) => spanToFile(offsets, block));
    expect(spans.map(({ start, end }) => source.slice(start, end))).toEqual(['Rain \r\nfell.', 'All day.']);
  });

  it('keeps every other character: marks of direction, zero width, no-break spaces', () => {
    const odd = 'a\u200F\u202Eb\u200Bc\u00A0d\uFEFFe \\* <b> &amp; # > [x](y)';
    expect(paragraphs(odd)).toEqual([odd]);
  });
});
