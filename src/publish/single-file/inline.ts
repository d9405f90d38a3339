import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { pathOf } from './links.ts';

/** The bytes of a file of the site by its path from the root; undefined where there is none. */
export type ReadFile = (path: string) => Uint8Array | undefined;

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  gif: 'image/gif',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
};

/** A file of the site as a data address; undefined for one that is not there, or elsewhere. */
function dataAddress(address: string, from: string, read: ReadFile): string | undefined {
  const path = pathOf(address, from)?.path;
  const bytes = path === undefined ? undefined : read(path);
  const type = TYPES[/\.(\w+)$/.exec(path ?? '')?.[1] ?? ''];
  if (!bytes || type === undefined) return undefined;
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

/** A style sheet with its fonts and pictures in it; what is missing is left out, since nothing may be asked for. */
export function inlineStyles(css: string, file: string, read: ReadFile): string {
  return css
    .replace(/url\(\s*(["']?)([^"')]*)\1\s*\)/g, (whole, _, address: string) =>
      address.startsWith('data:') ? whole : `url(${dataAddress(address, file, read) ?? 'data:,'})`,
    )
    .replaceAll('</', '<\\/');
}

const relOf = ({ properties }: Element): unknown[] => (Array.isArray(properties.rel) ? properties.rel : []);

function inlineLink(node: Element, page: string, read: ReadFile): Element | null {
  const { href } = node.properties;
  if (typeof href !== 'string') return null;
  if (relOf(node).includes('icon')) {
    const address = dataAddress(href, page, read);
    return address === undefined ? null : { ...node, properties: { ...node.properties, href: address } };
  }
  const path = pathOf(href, page)?.path;
  const css = relOf(node).includes('stylesheet') && path !== undefined ? read(path) : undefined;
  if (path === undefined || !css) return null;
  const value = inlineStyles(new TextDecoder().decode(css), path, read);
  return { type: 'element', tagName: 'style', properties: {}, children: [{ type: 'text', value }] };
}

/** Whether an element only works with the site around it, or with a script. */
function isLeftOut({ tagName, properties }: Element): boolean {
  if (tagName === 'script') return properties.type !== 'application/ld+json';
  return (
    ['noscript', 'iframe', 'object', 'embed', 'audio', 'video'].includes(tagName) ||
    'dataSiteOnly' in properties ||
    (properties.hidden !== undefined && properties.hidden !== false)
  );
}

/**
 * Puts style sheets, fonts and pictures into a page, and takes out what only works with a script or with the site around
 * it: scripts, `[data-site-only]`, `[hidden]`.
 */
export function inlineFiles(tree: Root, page: string, read: ReadFile): void {
  visit(tree, 'element', (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    const put = (other: Element | null): number => {
      parent.children.splice(index, 1, ...(other ? [other] : []));
      return other ? index + 1 : index;
    };
    if (isLeftOut(node)) return put(null);
    if (node.tagName === 'link') return put(inlineLink(node, page, read));
    if (node.tagName === 'img') {
      const { src, srcSet: _, ...rest } = node.properties;
      const address = typeof src === 'string' ? dataAddress(src, page, read) : undefined;
      return put(address === undefined ? null : { ...node, properties: { ...rest, src: address } });
    }
    return undefined;
  });
}
