import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isolate, wordsOf } from '../../interface/index.ts';
import { printable, settleDates } from './index.ts';

const WORDS = wordsOf('en');
const FACTS = { headline: 'The bridge of Lower Ebb opens', site: 'The Bridge Desk' };

const PAGE =
  '<!doctype html><html lang="en"><head><title>The bridge …</title></head><body>Text.</body></html>';

test('a printed report has its whole headline as title, whatever tabs show', () => {
  const html = printable(PAGE, { headline: 'Tea & <b>cake', site: '$& Desk' }, WORDS);
  expect(html).toContain('<title>Tea &amp; &lt;b>cake – $&amp; Desk</title>');
  expect(html).not.toContain('The bridge …');
  expect(html).toContain('<body>Text.</body>');
});

test('each page says at its foot what it is of, and which of how many', () => {
  const html = printable(PAGE, FACTS, WORDS);
  expect(html).toContain('content: "The bridge of Lower Ebb opens – The Bridge Desk"');
  expect(html).toContain('counter(page, digits) " / " counter(pages, digits)');
  expect(html).toContain('symbols: "0" "1" "2" "3" "4" "5" "6" "7" "8" "9"');
});

test('what begins a line stands on the right where lines run from there', () => {
  const html = printable(PAGE, FACTS, { ...WORDS, direction: 'rtl' });
  expect(html).toMatch(/@bottom-right \{ content: "The bridge.*direction: rtl/);
  expect(html).toMatch(/@bottom-left \{ content: counter\(page, digits\)/);
});

/** What a string of CSS stands for, by its escapes (CSS Syntax 3, 4.3.7). */
const readString = (text: string): string =>
  text.replace(/\\([0-9a-f]{1,6}) ?/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));

test('no headline breaks out of the line at the foot', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', '</style>', '"; }', '\\', '\n'),
      (a, b) => {
        const headline = a + b + a;
        const html = printable(PAGE, { headline, site: 'Desk' }, WORDS);
        const style = html.slice(html.lastIndexOf('<style>'));
        expect(style.indexOf('</style>')).toBe(style.length - '</style>'.length);
        const strings = [...style.matchAll(/content: "([^"\n]*)"/g)].map((match) => match[1] ?? '');
        expect(strings.map(readString)).toEqual([`${isolate(headline, 'ltr')} – Desk`]);
      },
    ),
  );
});

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const text = (pdf: Uint8Array): string => String.fromCharCode(...pdf);

test('the dates of a PDF are those of the content, and all else stays where it was', () => {
  const made = (creation: string, change: string): string =>
    `%PDF-1.4\n%\xd3\xeb\xe9\xe1\n/CreationDate (D:${creation})\n/ModDate (D:${change})>>\nendobj\n\xff\x00`;
  const settled = made("20260314000000+00'00'", "20260314000000+00'00'");
  for (const moment of ["20261125084817+00'00'", "19991231235959-11'30'"]) {
    expect(text(settleDates(bytes(made(moment, moment)), '2026-03-14'))).toBe(settled);
  }
  expect(text(settleDates(bytes(made('20261125084817Z', '20261125084817')), '2026-03-14'))).toBe(
    made('20260314000000Z', '20260314000000'),
  );
});

test('a report without a date gives a PDF without one, of the same length', () => {
  const made = "<</Title (A)\n/CreationDate (D:20261125084817+00'00')\n/ModDate (D:20261125084817+00'00')>>";
  const settled = text(settleDates(bytes(made), null));
  expect(settled).toMatch(/^<<\/Title \(A\)\s+>>$/);
  expect(settled).toHaveLength(made.length);
});

test('a headline that reads like a date is left alone', () => {
  const made = "<</Title (/ModDate \\(D:20261125084817+00'00'\\))>>";
  expect(text(settleDates(bytes(made), '2026-03-14'))).toBe(made);
});
