import { describe, expect, test } from 'vitest';
import { basedHtml, relativeAddress, relativeCss, relativeHtml, relativePage } from './relative-urls.ts';

describe('an address of the site', () => {
  test('names the index of a folder, since a disk serves none', () => {
    expect(relativeAddress('/sources/x/', 'reports/a/index.html')).toBe('../../sources/x/index.html');
    expect(relativeAddress('/', 'reports/a/index.html')).toBe('../../index.html');
    expect(relativeAddress('/people/', 'index.html')).toBe('people/index.html');
  });

  test('keeps its query and its fragment', () => {
    expect(relativeAddress('/reports/a/#claim-b', 'people/c/index.html')).toBe(
      '../../reports/a/index.html#claim-b',
    );
  });

  test('of the page itself is its own name, or only the fragment', () => {
    expect(relativeAddress('/a/', 'a/index.html')).toBe('index.html');
    expect(relativeAddress('/a/#x', 'a/index.html')).toBe('#x');
  });

  test('of a file stays a file', () => {
    expect(relativeAddress('/_astro/a.css', 'a/index.html')).toBe('../_astro/a.css');
  });
});

describe('an HTML file', () => {
  test('keeps every character but the addresses', () => {
    const html = `<!doctype html><a  href="/a/" title="/b/">/c/</a>\n<img src='/i.png'><a href=/d/>x</a>`;
    expect(relativeHtml(html, 'x/index.html')).toBe(
      `<!doctype html><a  href="../a/index.html" title="/b/">/c/</a>\n<img src='../i.png'><a href=../d/index.html>x</a>`,
    );
  });

  test('keeps addresses of other sites', () => {
    const html = '<a href="https://example.org/"></a><a href="//example.org/"></a><a href="#a"></a>';
    expect(relativeHtml(html, 'index.html')).toBe(html);
  });

  test('is left alone where it only looks like an address', () => {
    const html =
      '<p>href="/a/" &lt;a href="/a/"&gt;</p><!-- <a href="/a/"> --><script>const a = \'<a href="/a/">\';</script>' +
      '<style>a[href="/a/"]{}</style><title><a href="/a/"></title><a data-href="/a/" href>x</a>';
    expect(relativeHtml(html, 'x/index.html')).toBe(html);
  });

  test('keeps an ampersand in an address escaped', () => {
    expect(relativeHtml('<a href="/a/?b&amp;c">', 'index.html')).toBe('<a href="a/index.html?b&amp;c">');
  });
});

test.each([
  '<p title="“/”">“é” <a href="/é/“a”/?b&amp;c=“">/x/</a><img src=/ä.png> 👍</p>',
  '<a href="&#47;x&eacute;/">x</a><a href="#é">é</a><a href="https://é.example/">é</a>',
])('a page in UTF-8 becomes what its text becomes: %s', (html) => {
  const page = relativePage(new TextEncoder().encode(html), 'é/y/index.html');
  expect(page.toString()).toBe(relativeHtml(html, 'é/y/index.html'));
  expect(page.toString()).not.toBe(html);
});

test('a style sheet finds its fonts from where it lies', () => {
  expect(relativeCss('@font-face{src:url(/_astro/f.woff2)}', '_astro/a.css')).toBe(
    '@font-face{src:url(f.woff2)}',
  );
  expect(relativeCss('a{background:url("data:x")}', 'a.css')).toBe('a{background:url("data:x")}');
});

test('a page that keeps its addresses gets the path of the site before them', () => {
  const html =
    '<a href="/a/?b&amp;c">/a/</a><a href=/>x</a><a href="https://example.org/"></a><a href="#a"></a>';
  expect(basedHtml(html, '/checks/')).toBe(
    '<a href="/checks/a/?b&amp;c">/a/</a><a href=/checks/>x</a><a href="https://example.org/"></a><a href="#a"></a>',
  );
  expect(basedHtml(html, '/')).toBe(html);
});
