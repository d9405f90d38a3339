import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { addressesIn } from './html-addresses.ts';

const found = (html: string): string[] => addressesIn(html).map(({ start, end }) => html.slice(start, end));

/** What htmlparser2 finds. */
function expected(html: string): string[] {
  const addresses: string[] = [];
  const parser = new Parser(
    {
      onattribute: (name, value) => {
        if (['href', 'src', 'action', 'poster'].includes(name) && value !== '') addresses.push(value);
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return addresses;
}

const text = fc.string({
  unit: fc.constantFrom(...Array.from('<>"\'=/ \n&;!-?aé“'), 'href', ' src="/b/"', '<a href="/c/">', '-->'),
  maxLength: 12,
});
const escaped = text.map((words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
const attribute = fc.oneof(
  fc
    .tuple(fc.constantFrom('href', 'SRC', 'action', 'poster', 'title', 'data-href', 'hr'), escaped)
    .chain(([name, value]) =>
      fc.constantFrom(
        `${name}="${value.replaceAll('"', '&quot;')}"`,
        `${name} = '${value.replaceAll("'", '&#39;')}'`,
        `${name}=${value.replaceAll(/[\s"'=<>`&]/g, '') || 'x'}`,
        name,
      ),
    ),
  // A sign that Astro leaves as it is.
  text.map((value) => `aria-label="${value.replaceAll('"', '&quot;')}"`),
);
const tag = fc
  .tuple(
    fc.constantFrom('a', 'IMG', 'video', 'form', 'p', 'h1', 'source'),
    fc.array(attribute, { maxLength: 4 }),
  )
  .map(([name, attributes]) => `<${[name, ...attributes].join(' ')}>`);
const page = fc
  .array(
    fc.oneof(
      tag,
      escaped,
      fc.constantFrom('</a>', '</p >', '<!doctype html>', '<br/>', '< a href="/no/">'),
      text.map((words) => `<!-- ${words.replaceAll('--', '')} -->`),
      fc
        .tuple(fc.constantFrom('script', 'style', 'title', 'TextArea'), text)
        .map(([name, words]) => `<${name} src="/s">${words}<p href="/no/"></${name}>`),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test('the addresses of a page are those that a parser finds', () => {
  fc.assert(
    fc.property(page, (html) => {
      expect(found(html)).toEqual(expected(html));
    }),
    { numRuns: 500 },
  );
});

test('a page that breaks off is read to its end', () => {
  fc.assert(
    fc.property(page, fc.nat(), (html, at) => {
      const part = html.slice(0, at % (html.length + 1));
      const all = found(html);
      expect(all.slice(0, -1)).toEqual(expect.arrayContaining(found(part).slice(0, -1)));
    }),
  );
});
