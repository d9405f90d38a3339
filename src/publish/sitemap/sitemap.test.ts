import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import { writeRobots, writeSitemaps, type ListedPage } from './index.ts';

const addressOf = (file: string) => `https://desk.example/checks/${file}`;

/** What a sitemap lists: name of the root, and address and day of each line. */
function read(xml: string | undefined) {
  const root = parseXml(xml ?? '').root;
  const inside = (of: XmlElement | null) =>
    (of?.children ?? []).filter((node): node is XmlElement => node instanceof XmlElement);
  expect(root?.attributes['xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  const lines = inside(root).map((line) => inside(line).map(({ name, text }) => [name, text]));
  return { root: root?.name, lines: lines.map((line) => Object.fromEntries(line) as Record<string, string>) };
}

const page = (address: string, modified: string | null = null): ListedPage => ({ address, modified });

describe('the sitemap', () => {
  test('lists every page in one order, with the day of its last change where that is known', () => {
    const pages = [page('https://desk.example/b/?x=1&y=<2>', '2026-03-01'), page('https://desk.example/a/')];
    const files = writeSitemaps(pages, addressOf);
    expect([...files.keys()]).toEqual(['sitemap.xml']);
    expect(read(files.get('sitemap.xml'))).toEqual({
      root: 'urlset',
      lines: [
        { loc: 'https://desk.example/a/' },
        { loc: 'https://desk.example/b/?x=1&y=<2>', lastmod: '2026-03-01' },
      ],
    });
    expect(writeSitemaps([...pages].reverse(), addressOf)).toEqual(files);
  });

  test('of very many pages leads to others, which together list each page once', () => {
    const pages = Array.from({ length: 7 }, (_, index) =>
      page(`https://desk.example/${String(index)}/`, index === 4 ? null : `2026-03-0${String(index + 1)}`),
    );
    const files = writeSitemaps(pages, addressOf, 3);
    const { root, lines } = read(files.get('sitemap.xml'));
    expect(root).toBe('sitemapindex');
    expect(lines).toEqual([
      { loc: addressOf('sitemap-1.xml'), lastmod: '2026-03-03' },
      { loc: addressOf('sitemap-2.xml'), lastmod: '2026-03-06' },
      { loc: addressOf('sitemap-3.xml'), lastmod: '2026-03-07' },
    ]);
    const listed = [1, 2, 3].flatMap((n) => read(files.get(`sitemap-${String(n)}.xml`)).lines);
    expect(listed.map(({ loc }) => loc)).toEqual(pages.map(({ address }) => address));
  });

  test('is where robots.txt says', () => {
    expect(writeRobots(addressOf('sitemap.xml'))).toContain(
      '\nSitemap: https://desk.example/checks/sitemap.xml\n',
    );
  });
});
