import { EpubCheck } from '@likecoin/epubcheck-ts';
import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { review } from '../../report/reports.fixture.ts';
import { wordsOf } from '../../interface/index.ts';
import { bridgeReport, site } from '../document/document.fixture.ts';
import { reportEpub } from './index.ts';

const filesOf = (book: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(book)).map(([name, bytes]) => [name, strFromU8(bytes)]));

async function problemsOf(book: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(book);
  return messages
    .filter(({ severity }) => severity !== 'usage' && severity !== 'info')
    .map(({ id, message, location }) => `${id} ${message} (${location?.path ?? ''})`);
}

const WORDS = wordsOf('en');
const { address: _, ...nowhere } = site();

describe('the book of a report', () => {
  const book = reportEpub(bridgeReport(), site(), WORDS);
  const files = filesOf(book);

  test('is without an error or a warning to EPUBCheck, with an address of the site or without', async () => {
    expect(await problemsOf(book)).toEqual([]);
    expect(await problemsOf(reportEpub(bridgeReport(), nowhere, WORDS))).toEqual([]);
  });

  test('runs from right to left in a language that does, but for what is in English', async () => {
    const about = { ...WORDS.about, language: 'ar', direction: 'rtl' as const };
    const turned = reportEpub(bridgeReport(), site(), { ...WORDS, about, language: 'ar', direction: 'rtl' });
    expect(await problemsOf(turned)).toEqual([]);
    const {
      'EPUB/package.opf': opf,
      'EPUB/article.xhtml': article,
      'EPUB/flags.xhtml': flags,
    } = filesOf(turned);
    expect(opf).toContain('xml:lang="ar" dir="rtl"');
    expect(opf).toContain('<spine page-progression-direction="rtl">');
    expect(article).toMatch(/<html [^>]*lang="ar" xml:lang="ar" dir="rtl">/);
    expect(article).toContain('<div lang="en" dir="auto">');
    expect(flags).toContain('<h2>sic 1: <bdi lang="en">A misspelled word or name</bdi></h2>');
    expect(flags).toContain('<bdi lang="en" dir="ltr">Is “sank” meant?</bdi>');
  });

  test('is so whatever people write', async () => {
    const odd = ']]> <b> &amp; & "q" \u0000\ud800\ufffe \u202e';
    const reasoning =
      '[a](javascript:x) [b](../other/) [c](#claim-boats) [d](http://a b/) [e](<https://e.example/ü ü?q="x">) ![p](https://p.example/p.png) `c`\n\n---\n\n###### H\n\n1. a\n\n   > q\n';
    const report = bridgeReport(odd, { orphans: [review('gone', { reasoning, claim: odd })] });
    expect(await problemsOf(reportEpub(report, nowhere, WORDS))).toEqual([]);
  });

  test('is found faulty when it is', async () => {
    const broken = { ...unzipSync(book) };
    delete broken['EPUB/claims.xhtml'];
    const { zipSync } = await import('fflate');
    expect(await problemsOf(zipSync(broken))).not.toEqual([]);
  });

  test('has the article with numbers that lead to notes, and the notes lead back', () => {
    const article = files['EPUB/article.xhtml'] ?? '';
    expect(article).toContain(
      '<a id="mark-1" href="claims.xhtml#claim-boats" class="note" epub:type="noteref" role="doc-noteref">1</a>',
    );
    expect(article).toContain('href="flags.xhtml#flag-1"');
    expect(article).toContain('ferry &#x3C;sank>');
    expect(files['EPUB/claims.xhtml']).toContain(
      '<div id="claim-boats" epub:type="footnote" role="doc-footnote">',
    );
    expect(files['EPUB/claims.xhtml']).toContain('href="article.xhtml#mark-1"');
    expect(files['EPUB/sources.xhtml']).toContain('Harbour log a &#x26; b');
  });

  test('has the last day of the content as its time', () => {
    expect(files['EPUB/package.opf']).toContain(
      '<meta property="dcterms:modified">2026-04-02T00:00:00Z</meta>',
    );
    expect(files['EPUB/package.opf']).toContain(
      '>https://desk.example/checks/reports/ferry/</dc:identifier>',
    );
  });

  test('begins with its type, as programs expect', () => {
    expect(strFromU8(book.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  });
});

describe('the bytes of a book', () => {
  const { TZ } = process.env;
  afterEach(() => {
    process.env['TZ'] = TZ;
  });

  test('are the same in every time zone', () => {
    const books = ['UTC', 'Pacific/Kiritimati', 'America/Sao_Paulo', 'Asia/Kathmandu'].map((zone) => {
      process.env['TZ'] = zone;
      return Buffer.from(reportEpub(bridgeReport(), site(), WORDS)).toString('base64');
    });
    expect(new Set(books).size).toBe(1);
  });

  test('can be made of a report that tells of no day, or of one before archives had times', () => {
    for (const reportDate of [null, '1912-04-15']) {
      const report = bridgeReport('x', { reportDate, claims: [], orphans: [] });
      expect(Object.keys(filesOf(reportEpub(report, site(), WORDS))).length).toBeGreaterThan(5);
    }
  });
});

test('every page is well-formed XML, whatever text it has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const files = filesOf(reportEpub(bridgeReport(`${text}]]>`), nowhere, WORDS));
      for (const [name, xml] of Object.entries(files))
        if (/\.(?:xhtml|opf)$/.test(name)) expect(() => parseXml(xml), name).not.toThrow();
    }),
    { numRuns: 40 },
  );
});
