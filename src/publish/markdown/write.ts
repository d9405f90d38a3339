import type { Element, ElementContent } from 'hast';
import { escapeAddress, escapeLines, escapeText } from './escape.ts';

const isElement = (node: ElementContent): node is Element => node.type === 'element';

const isBlock = (node: ElementContent): node is Element =>
  isElement(node) && /^(?:h[1-6]|p|blockquote|ul|ol|pre|hr|div)$/.test(node.tagName);

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return isElement(node) ? node.children.map(textOf).join('') : '';
}

/** Marks around what is not white space: emphasis may neither begin nor end with a space. */
function around(sign: string, inner: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inner) ?? [];
  return words === '' ? inner : before + sign + words + sign + after;
}

function codeSpan(code: string): string {
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const gap = /^`|`$|^ .* $/s.test(code) ? ' ' : '';
  return fence + gap + code + gap + fence;
}

/** The text of a link, in which brackets would end it. */
const bracketed = (text: string): string => text.replace(/\\?([[\]])/g, '\\$1');

function inline(node: ElementContent): string {
  if (node.type === 'text') return escapeText(node.value);
  if (!isElement(node)) return '';
  const inner = node.children.map(inline).join('');
  switch (node.tagName) {
    case 'strong':
      return around('**', inner);
    case 'em':
    case 'cite':
      return around('*', inner);
    case 'code':
      return codeSpan(textOf(node));
    case 'br':
      return '\\\n';
    case 'a': {
      const { href, className } = node.properties;
      if (Array.isArray(className) && className.includes('note')) return `[^${label(textOf(node))}]`;
      return typeof href === 'string' ? `[${bracketed(inner)}](${escapeAddress(href)})` : inner;
    }
    default:
      return inner;
  }
}

/** The label of a footnote by the sign of a note: `3`, `sic2`. */
export const label = (sign: string): string => sign.replace(' ', '');

/** Text that begins no block, on one line. */
export const oneLine = (nodes: readonly ElementContent[]): string =>
  nodes
    .map(inline)
    .join('')
    .replace(/\s*\n\s*/g, ' ')
    .trim();

const indent = (text: string, by: string): string => text.replace(/\n(?!\n|$)/g, `\n${by}`);

/** Two lists that follow one another would be read as one, were their signs the same. */
function listItems(node: Element, isSecond: boolean): string {
  const items = node.children.filter(isElement).filter(({ tagName }) => tagName === 'li');
  const start = typeof node.properties.start === 'number' ? node.properties.start : 1;
  const written = items.map((item, index) => {
    const sign = node.tagName === 'ol' ? `${start + index}${isSecond ? ')' : '.'}` : isSecond ? '*' : '-';
    const content = writeBlocks(item.children);
    return `${sign} ${indent(content, ' '.repeat(sign.length + 1))}`;
  });
  const isLoose = items.some(({ children }) =>
    children.some((child) => isBlock(child) && child.tagName === 'p'),
  );
  return written.join(isLoose ? '\n\n' : '\n');
}

function block(node: Element, isSecond: boolean): string {
  const heading = /^h([1-6])$/.exec(node.tagName)?.[1];
  if (heading !== undefined) {
    return `${'#'.repeat(Number(heading))} ${oneLine(node.children).replace(/#+$/, (signs) => `\\${signs}`)}`;
  }
  switch (node.tagName) {
    case 'blockquote':
      return writeBlocks(node.children)
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
    case 'ul':
    case 'ol':
      return listItems(node, isSecond);
    case 'pre': {
      const code = textOf(node).replace(/\n$/, '');
      const fence = '`'.repeat(Math.max(3, ...(code.match(/`+/g) ?? []).map((run) => run.length + 1)));
      return `${fence}\n${code}\n${fence}`;
    }
    case 'hr':
      return '---';
    case 'div':
      return writeBlocks(node.children);
    default:
      return escapeLines(node.children.map(inline).join(''));
  }
}

/**
 * Writes hast as Markdown: CommonMark, and the footnotes of GFM for links of the class `note`. Text shows as it is,
 * spaces at the ends of its lines apart.
 */
export function writeBlocks(nodes: readonly ElementContent[]): string {
  const blocks: string[] = [];
  let line: ElementContent[] = [];
  const last = { tagName: '', isSecond: false };
  const endLine = (): void => {
    const text = escapeLines(line.map(inline).join(''));
    if (text !== '') {
      blocks.push(text);
      last.tagName = '';
    }
    line = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      line.push(node);
      continue;
    }
    endLine();
    const isSecond = last.tagName === node.tagName && !last.isSecond;
    const text = block(node, isSecond);
    if (text === '') continue;
    blocks.push(text);
    Object.assign(last, { tagName: node.tagName, isSecond });
  }
  endLine();
  return blocks.join('\n\n');
}
