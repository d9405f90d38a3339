import type { Element } from 'hast';
import { rowsOf, type Row, type Segment } from '../../report/index.ts';
import type { Report } from '../../schemas/report.ts';
import { element, type Content } from './elements.ts';

/** A number in the article, which leads to a note. */
function mark(id: string, sign: string, note: string): Element {
  return element('a', [sign], { href: `#${note}`, id, className: ['note'] });
}

function segmentContent({ text, endingClaims, endingFlags }: Segment, report: Report, heads: Set<number>) {
  const flags = endingFlags.filter((number) => heads.has(number));
  return [
    text,
    ...flags.map((number) => mark(`sic-${number}`, `sic ${number}`, `flag-${number}`)),
    ...endingClaims.flatMap((number): Content[] => {
      const claim = report.claims[number - 1];
      return claim ? [mark(`mark-${number}`, String(number), `claim-${claim.id}`)] : [];
    }),
  ];
}

function wrapped(wrappers: readonly string[], children: readonly Element[]): Element {
  const [outer = 'div', ...inner] = wrappers;
  return element(outer, inner.length === 0 ? children : [wrapped(inner, children)]);
}

/** Blocks that stand together in one element, such as the items of a list. */
interface Run {
  kind: Row['kind'];
  depth: number;
  blocks: Content[][];
}

function runElements({ kind, depth, blocks }: Run): Element[] {
  switch (kind) {
    case 'heading':
      return blocks.map((content) => element(`h${Math.min(6, depth)}`, content));
    case 'paragraph':
      return blocks.map((content) => element('p', content));
    case 'quote': {
      const paragraphs = blocks.map((content) => element('p', content));
      return [wrapped(Array<string>(Math.max(1, depth)).fill('blockquote'), paragraphs)];
    }
    case 'item': {
      const items = blocks.map((content) => element('li', content));
      const outer = Array.from({ length: Math.max(1, depth) - 1 }, () => ['ul', 'li']).flat();
      return [wrapped([...outer, 'ul'], items)];
    }
  }
}

/** The article, word for word, with a number at the end of each claim and each flag that is drawn. */
export function articleElements(report: Report): Element[] {
  const runs: Run[] = [];
  rowsOf(report).forEach(({ kind, segments, flags }, index) => {
    const heads = new Set(flags.map(({ head }) => head.number));
    const content = segments.flatMap((segment) => segmentContent(segment, report, heads));
    const depth = report.article.blocks[index]?.depth ?? 1;
    const last = runs.at(-1);
    if (last?.kind === kind && last.depth === depth) last.blocks.push(content);
    else runs.push({ kind, depth, blocks: [content] });
  });
  return runs.flatMap(runElements);
}
