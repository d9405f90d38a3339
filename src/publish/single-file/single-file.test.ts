import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../interface/index.ts';
import { singleFile } from './index.ts';

const FILES: Readonly<Record<string, string>> = {
  '/_astro/style.css':
    '@font-face{src:url(news.woff2) format("woff2")}a{background:url("/_astro/gone.png")}b{content:"</style>"}',
  '/_astro/news.woff2': 'FONT',
  '/icon.svg': '<svg/>',
  '/pictures/boat.png': 'PNG',
};
const read = (path: string): Uint8Array | undefined => {
  const text = FILES[path];
  return text === undefined ? undefined : new TextEncoder().encode(text);
};

const PAGE = `<!doctype html><html lang="en"><head><title>T</title><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="script-src 'self'"><link rel="stylesheet" href="../../_astro/style.css">
<link rel="icon" href="../../icon.svg"><link rel="alternate" href="../../feed.xml"><link rel="modulepreload" href="/a.js">
<script src="../../search.js"></script><script type="application/ld+json">{"a":1}</script></head><body>
<nav aria-label="Site"><a href="../../index.html">Home</a></nav>
<main><p><a href="#claim-boats">1</a> <a href="index.html#p2">2</a> <a href="claims/boats/index.html" aria-label="Page">3</a>
<a href="claims/gone/index.html">4</a> <a class="x" href="../../people/ann/index.html#said" rel="up">Ann</a> <a href="https://else.example/">5</a>
<a href="report.json">6</a></p><details id="claim-boats"><summary>S</summary>Boats</details>
<img src="../../pictures/boat.png" alt="A boat" srcset="x 2x"><img src="https://else.example/p.png" alt="No"><p data-site-only>Save</p><button hidden>B</button></main></body></html>`;

describe('a page in one file', () => {
  const canonical = '<link rel="canonical" href="https://desk.example/checks/reports/ferry/">';
  const html = singleFile(
    PAGE.replace('<head>', `<head>${canonical}`),
    '/reports/ferry/',
    read,
    wordsOf('en'),
  );
  const alone = singleFile(PAGE, '/reports/ferry/', read, wordsOf('en'));

  test('has its styles, fonts, icon and pictures in it', () => {
    expect(html).toContain(`url(data:font/woff2;base64,${btoa('FONT')})`);
    expect(html).toContain(`href="data:image/svg+xml;base64,${btoa('<svg/>')}"`);
    expect(html).toContain(`<img alt="A boat" src="data:image/png;base64,${btoa('PNG')}">`);
  });

  test('has nothing that would be asked for', () => {
    expect(html).not.toMatch(/else\.example\/p\.png|gone\.png|feed\.xml|search\.js|a\.js|srcset|<script src/);
    for (const words of ['Save', '<button', 'stylesheet']) expect(html).not.toContain(words);
    expect(html).toContain('<script type="application/ld+json">{"a":1}</script>');
  });

  test('allows its own style and nothing else', () => {
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    const policies = [...html.matchAll(/http-equiv="content-security-policy" content="([^"]*)"/g)];
    expect(policies.map(([, policy]) => policy?.replaceAll('&#x27;', "'"))).toEqual([
      `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`,
    ]);
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<style>'));
    expect(style).toContain('content:"<\\/style>"');
  });

  test('is not listed beside the page that it is a copy of', () => {
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('rel="canonical"');
  });

  test('leads to its own places where it has them, and else to the published site', () => {
    for (const link of ['#claim-boats">1', '#p2">2', '#claim-boats" aria-label="Page">3'])
      expect(html).toContain(`href="${link}`);
    expect(html).toContain('href="https://desk.example/checks/reports/ferry/claims/gone/">4');
    expect(html).toContain('href="https://desk.example/checks/people/ann/#said" rel="up">Ann');
    expect(html).toContain('<a href="https://desk.example/checks/">Home</a>');
    expect(html).toContain('href="https://else.example/">5');
  });

  test('says at its end what it is, and where it is from', () => {
    const address = 'https://desk.example/checks/reports/ferry/';
    expect(html).toContain(
      `This is the report from <a href="${address}" dir="ltr">${address}</a> in one file, which works`,
    );
  });

  test('without an address of the site has words where links led to other pages', () => {
    expect(alone).toContain('<span class="x">Ann</span>');
    expect(alone).toContain('<span>6</span>');
    expect(alone).not.toContain('Home');
    expect(alone).toContain('href="#claim-boats" aria-label="Page">3');
    expect(alone).toContain('This is the report in one file');
  });
});
