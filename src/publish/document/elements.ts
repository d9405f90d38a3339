import type { Element, ElementContent, Properties } from 'hast';

/** What may stand in an element: text is written as such. */
export type Content = ElementContent | string;

/** An element, as hast has it. */
export function element(tagName: string, children: readonly Content[], properties: Properties = {}): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

/** A paragraph. */
export const paragraph = (...children: Content[]): Element => element('p', children);

/** Text that stands out. */
export const strong = (...children: Content[]): Element => element('strong', children);

/** A passage of an article, in its language. */
export const passage = (text: string, language: string): Element =>
  element('blockquote', [element('p', [text], { lang: language, dir: 'auto' })]);

/** A link, or the bare text where there is no address to lead to. */
export function link(address: string | null | undefined): (...children: Content[]) => Content[] {
  return (...children) =>
    address == null ? children : [element('a', children, { href: address, dir: 'auto' })];
}

/** A list of bullets; nothing for no items. */
export function list(items: readonly (readonly Content[])[]): Element[] {
  return items.length === 0
    ? []
    : [
        element(
          'ul',
          items.map((item) => element('li', item)),
        ),
      ];
}
