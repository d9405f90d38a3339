import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readHead } from './built-pages.ts';
import { writeHostFiles } from './host-files.ts';
import { looserOf, readPolicy, writePolicy } from './policy.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sic-host-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), text);
}

const read = (file: string): string => readFileSync(join(dir, file), 'utf8');

const POLICY = "default-src 'none'; style-src 'self'";

function page(head = '', policy = POLICY): string {
  return `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${policy}">${head}</head><body><a href="/people/">x</a></body></html>`;
}

const canonical = (path: string): string =>
  `<link rel="canonical" href="https://desk.example/checks/${path}">`;

/** The rules of `_headers`: headers by place. */
function rules(): Map<string, Map<string, string>> {
  const all = new Map<string, Map<string, string>>();
  let place = new Map<string, string>();
  for (const line of read('_headers').split('\n').filter(Boolean)) {
    if (line.startsWith(' ')) {
      const [, name = '', value = ''] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
      expect(place.has(name)).toBe(false);
      place.set(name, value);
    } else {
      place = new Map();
      all.set(line, place);
    }
  }
  return all;
}

/** What a host sends with an address, as it reads the rules; a header that two rules name is an error. */
function headersOf(address: string): Map<string, string> {
  const sent = new Map<string, string>();
  for (const [place, headers] of rules()) {
    const isMet = place.endsWith('*') ? address.startsWith(place.slice(0, -1)) : address === place;
    if (!isMet) continue;
    for (const [name, value] of headers) {
      expect(sent.has(name), `${name} of ${address}`).toBe(false);
      sent.set(name, value);
    }
  }
  return sent;
}

describe('the headers for hosts', () => {
  test('send each page its policy, and let nobody frame it', async () => {
    write('index.html', page());
    write('404.html', page());
    write('reports/a/index.html', page());
    await writeHostFiles(dir);
    for (const address of ['/', '/index.html', '/404.html', '/reports/a/', '/reports/a/index.html']) {
      const sent = headersOf(address);
      expect(sent.get('Content-Security-Policy'), address).toBe(`${POLICY}; frame-ancestors 'none'`);
      expect(sent.get('X-Frame-Options')).toBe('DENY');
      expect(sent.get('X-Content-Type-Options')).toBe('nosniff');
    }
  });

  test('let other sites frame embeds, and nothing else', async () => {
    write('index.html', page());
    write('embed/a/b/index.html', page());
    await writeHostFiles(dir);
    const sent = headersOf('/embed/a/b/');
    expect(sent.get('Content-Security-Policy')).toBe(`${POLICY}; frame-ancestors *`);
    expect(sent.has('X-Frame-Options')).toBe(false);
    expect(sent.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
  });

  test('let files that are named by their content be kept for long', async () => {
    write('index.html', page());
    await writeHostFiles(dir);
    expect(headersOf('/_astro/style.abc.css').get('Cache-Control')).toContain('immutable');
    expect(headersOf('/reports/a/card.png').has('Cache-Control')).toBe(false);
  });

  test('allow in a folder what any of its pages needs, such as the one file of a report', async () => {
    write('reports/a/index.html', page());
    write(
      'reports/a/a.html',
      page('', 'default-src &#x27;none&#x27;; style-src &#x27;sha256-AAAA&#x27;; font-src data:'),
    );
    await writeHostFiles(dir);
    expect(headersOf('/reports/a/a.html').get('Content-Security-Policy')).toBe(
      "default-src 'none'; style-src 'sha256-AAAA' 'self'; font-src data:; frame-ancestors 'none'",
    );
  });

  test('have no line that hosts cut off, however many pages have hashes of their own', async () => {
    for (let n = 0; n < 60; n += 1)
      write(
        `reports/r${String(n)}/index.html`,
        page('', `style-src 'sha256-${'A'.repeat(43)}${String(n)}='`),
      );
    await writeHostFiles(dir);
    expect(
      Math.max(
        ...read('_headers')
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(2000);
    expect(headersOf('/reports/r1/').get('Content-Security-Policy')).toContain("style-src 'unsafe-inline'");
  });
});

describe('a policy that pages share', () => {
  const join_ = (...all: string[]) => writePolicy(looserOf(all.map(readPolicy)));

  test('is the policy itself where all have the same', () => {
    expect(join_(POLICY, POLICY)).toBe(POLICY);
  });

  test('takes for a directive that is left out what `default-src` says', () => {
    expect(join_("default-src 'none'; font-src 'self'", "default-src 'none'")).toBe(
      "default-src 'none'; font-src 'self'",
    );
    expect(join_("default-src 'self'; font-src data:", "default-src 'none'")).toBe(
      "default-src 'self'; font-src data:",
    );
  });

  test('has no rule where a page has none', () => {
    expect(join_("default-src 'none'; base-uri 'none'", "default-src 'none'")).toBe("default-src 'none'");
    expect(join_("default-src 'none'", '')).toBe('');
  });

  test('has no hash beside ‘unsafe-inline’, which browsers would pass over then', () => {
    expect(join_("style-src 'self' 'sha256-AAAA'", "style-src 'unsafe-inline'")).toBe(
      "style-src 'self' 'unsafe-inline'",
    );
  });

  test('of two directives of one name has the first, and reads names in any case', () => {
    expect(writePolicy(readPolicy(" IMG-SRC 'self' ;; img-src *;"))).toBe("img-src 'self'");
  });
});

describe('what search engines are given', () => {
  test('is every page that says its address, once, save those that are not to be listed', async () => {
    write('index.html', page(canonical('')));
    write('about/index.html', page(canonical('about/')));
    const modified = '<meta property="article:modified_time" content="2026-03-01">';
    write('reports/a/index.html', page(canonical('reports/a/') + modified));
    write('reports/a/a.html', page(canonical('reports/a/')));
    write(
      'embed/a/index.html',
      page(`${canonical('embed/a/')}<meta name="robots" content="noindex, follow">`),
    );
    write('404.html', page('<meta name="robots" content="noindex">'));
    expect(await writeHostFiles(dir)).toBe('https://desk.example/checks/');
    const sitemap = read('sitemap.xml');
    expect([...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)).toEqual([
      'https://desk.example/checks/',
      'https://desk.example/checks/about/',
      'https://desk.example/checks/reports/a/',
    ]);
    expect(sitemap).toContain('/reports/a/</loc><lastmod>2026-03-01</lastmod>');
    expect(read('robots.txt')).toContain('https://desk.example/checks/sitemap.xml');
    expect(read('404.html')).toContain('href="/checks/people/"');
    expect(read('about/index.html')).toContain('href="/people/"');
  });

  test('is nothing where the site has no address', async () => {
    write('index.html', page());
    write('404.html', page());
    expect(await writeHostFiles(dir)).toBeNull();
    for (const file of ['sitemap.xml', 'robots.txt']) expect(existsSync(join(dir, file))).toBe(false);
    expect(read('404.html')).toContain('href="/people/"');
  });
});

test('only the head of a page says what it is', () => {
  const html = `<head><title>x</title></head><body><link rel="canonical" href="https://a.example/"><meta name="robots" content="noindex"></body>`;
  expect(readHead('a.html', html)).toEqual({
    file: 'a.html',
    canonical: null,
    policy: null,
    modified: null,
    listed: true,
  });
});
