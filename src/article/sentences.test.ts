import { toString } from 'nlcst-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { readPlain } from './plain.ts';
import { segment } from './sentences.ts';

const source = 'Rain at last\n\nIt fell. Dr. Bow saw it\nat noon.\n\n“Good!” he said. The U.S. did not.';

describe('segment', () => {
  const { text, blocks } = readPlain(source);
  const { tree, sentences, words } = segment(text, blocks);

  it('finds sentences, none of which reaches over a paragraph’s end', () => {
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Rain at last',
      'It fell.',
      'Dr. Bow saw it\nat noon.',
      '“Good!” he said.',
      'The U.S. did not.',
    ]);
    expect(words).toBe(18);
  });

  it('has one paragraph node for each block', () => {
    const paragraphs = tree.children.filter((node) => node.type === 'ParagraphNode');
    expect(paragraphs.map((node) => toString(node))).toEqual(
      blocks.map(({ start, end }) => text.slice(start, end)),
    );
  });

  it('spells the text out, each node at its place, with line and column', () => {
    expect(toString(tree)).toBe(text);
    visit(tree, (node) => {
      const start = node.position?.start;
      const end = node.position?.end;
      expect(text.slice(start?.offset, end?.offset)).toBe(toString(node));
      const before = text.slice(0, start?.offset).split('\n');
      expect([start?.line, start?.column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
    });
  });

  it('divides a giant paragraph like any other', () => {
    const giant = 'It rained there. He saw Mr. Bow go home. '.repeat(2000).trim();
    const found = segment(giant, [{ kind: 'paragraph', depth: 0, start: 0, end: giant.length }]);
    expect(found.sentences).toHaveLength(4000);
    expect(found.words).toBe(18_000);
    expect(toString(found.tree)).toBe(giant);
  });
});
