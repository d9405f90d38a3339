import type { Block } from './types.ts';

/** A block to be written as Markdown. */
export interface NewBlock extends Pick<Block, 'kind' | 'depth'> {
  text: string;
}

/** What Markdown would take for the start of a heading, a quote, a list item or front matter, or for a line across. */
const LINE_START = /^(?:#{1,6}(?=[ \t]|$)|>|[*+-](?=[ \t]|$)|---|-[- \t]*$)/;
const NUMBER = /^(\d{1,9})([.)])(?=[ \t]|$)/;

/**
 * The form in which a block's text survives Markdown: no spaces or tabs at the ends of its lines, no empty
 * lines, `\n` for every line break (a heading has none, so a space stands for it), and no byte order mark at the start.
 */
export function canonicalBlock(text: string, kind: Block['kind']): string {
  const lines = text
    .replace(/^[\uFEFF \t\r\n]+/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, ''))
    .filter((line) => line !== '');
  const joined = lines.join(kind === 'heading' ? ' ' : '\n');
  return joined.trim() === '' ? '' : joined;
}

/**
 * Writes a block of text as article Markdown, so that reading it back gives `canonicalBlock(text, kind)`,
 * character by character. `depth` is the level of a heading, or how deep an item or a quote is nested.
 */
export function escapeMarkdown(text: string, kind: Block['kind'] = 'paragraph', depth = 1): string {
  const canonical = canonicalBlock(text, kind).replace(/[\\[]/g, '\\$&');
  const lines = canonical.split('\n').map(escapeStart);
  switch (kind) {
    case 'heading':
      return `${'#'.repeat(depth)} ${escapeClosing(canonical)}`;
    case 'quote':
      return lines.map((line) => '> '.repeat(depth) + line).join('\n');
    case 'item':
      return lines.map((line, index) => (index === 0 ? '- ' : '  ').repeat(depth) + line).join('\n');
    case 'paragraph':
      return lines.join('\n');
  }
}

/** Writes blocks as the body of an article; blocks without text are left out. */
export function writeMarkdown(blocks: NewBlock[]): string {
  const written = blocks.filter(({ text, kind }) => canonicalBlock(text, kind) !== '');
  return `${written.map(({ text, kind, depth }) => escapeMarkdown(text, kind, depth)).join('\n\n')}\n`;
}

function escapeStart(line: string): string {
  return LINE_START.test(line) ? `\\${line}` : line.replace(NUMBER, '$1\\$2');
}

/** A heading may end in number signs, which are no text; those that are get a backslash. */
function escapeClosing(line: string): string {
  return line.replace(/#+$/, (signs) => `\\${signs}`);
}
