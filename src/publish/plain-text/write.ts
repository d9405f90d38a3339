import type { Element, ElementContent } from 'hast';

const isElement = (node: ElementContent): node is Element => node.type === 'element';

const isBlock = (node: ElementContent): node is Element =>
  isElement(node) && /^(?:h[1-6]|p|blockquote|ul|ol|pre|hr|div)$/.test(node.tagName);

const indent = (text: string, by: string): string => text.replace(/\n(?!\n|$)/g, `\n${by}`);

function inline(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (!isElement(node)) return '';
  const inner = node.children.map(inline).join('');
  switch (node.tagName) {
    case 'br':
      return '\n';
    case 'a': {
      const { href, className } = node.properties;
      if (Array.isArray(className) && className.includes('note')) return ` [${inner}]`;
      return typeof href === 'string' && href !== inner ? `${inner} <${href}>` : inner;
    }
    default:
      return inner;
  }
}

/** A heading with a line under it, as long as it is. */
export function underlined(text: string, sign: string): string {
  return `${text}\n${sign.repeat([...text].length)}`;
}

function listItems(node: Element): string {
  const items = node.children.filter(isElement);
  const start = typeof node.properties.start === 'number' ? node.properties.start : 1;
  return items
    .map((item, index) => {
      const sign = node.tagName === 'ol' ? `${start + index}.` : '-';
      return `${sign} ${indent(writeBlocks(item.children, '\n'), ' '.repeat(sign.length + 1))}`;
    })
    .join('\n');
}

function block(node: Element): string {
  const inner = (): string => node.children.map(inline).join('').trim();
  if (/^h[1-6]$/.test(node.tagName)) {
    const words = inner().replace(/\s*\n\s*/g, ' ');
    return words === '' ? '' : underlined(words, '-');
  }
  switch (node.tagName) {
    case 'blockquote':
      return `    ${indent(writeBlocks(node.children), '    ')}`;
    case 'ul':
    case 'ol':
      return listItems(node);
    case 'hr':
      return '* * *';
    case 'div':
      return writeBlocks(node.children);
    default:
      return inner();
  }
}

/** Writes hast as text for reading: paragraphs are lines of any length, and a link’s address stands behind it. */
export function writeBlocks(nodes: readonly ElementContent[], gap = '\n\n'): string {
  const blocks: string[] = [];
  let line = '';
  for (const node of nodes) {
    if (!isBlock(node)) {
      line += inline(node);
      continue;
    }
    blocks.push(line.trim(), block(node));
    line = '';
  }
  blocks.push(line.trim());
  return blocks.filter((text) => text.trim() !== '').join(gap);
}
