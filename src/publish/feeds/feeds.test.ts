import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isolate, wordsOf } from '../../interface/index.ts';
import type { CorrectionEntry } from '../../report/index.ts';
import { correctionsFeed, writeAtom, writeJsonFeed } from './index.ts';
import { children, linksOf, readAtom, readJson, textOf, unescape } from './feeds.fixture.ts';
import { asHtml } from './text.ts';

const SITE = {
  name: 'The Desk & Co',
  organisation: { name: 'The <Bridge> Desk', url: 'https://desk.example/?a=1&b=2', email: 'us@desk.example' },
};

const entry = (data: Partial<CorrectionEntry> = {}): CorrectionEntry => ({
  id: '2026-03-16-0a1b2c3d',
  date: '2026-03-16',
  kind: 'correction',
  was: 'Half true',
  now: 'True',
  report: 'bridge',
  headline: 'The bridge',
  language: 'en',
  reportLanguage: 'en',
  claim: {
    report: 'bridge',
    headline: 'The bridge',
    language: 'en',
    reportLanguage: 'en',
    claimLanguage: 'en',
    id: 'opened',
    number: 1,
    standsAlone: 'The bridge was opened.',
    rating: 'true',
    unrated: 'not-reviewed',
    retracted: false,
  },
  ...data,
});
const WHOLE = entry({ id: '2026-03-15-ffffffff', date: '2026-03-15', kind: 'retraction', claim: null });

const feedOf = (entries: CorrectionEntry[], site: Parameters<typeof correctionsFeed>[0] = SITE) =>
  correctionsFeed(site, entries, '2026-03-01', wordsOf('en'));

describe('the Atom feed of corrections', () => {
  test('is as RFC 4287 has it, and says what it said and what it says now', () => {
    const { feed, entries } = readAtom(writeAtom(feedOf([entry(), WHOLE])));
    expect(unescape(textOf(feed, 'title') ?? '')).toBe('Corrections – The Desk & Co');
    expect(feed.attributes['xml:lang']).toBe('en');
    const [author] = children(feed, 'author');
    expect(author && textOf(author, 'name')).toBe('The <Bridge> Desk');
    expect(author && textOf(author, 'uri')).toBe('https://desk.example/?a=1&b=2');
    expect(textOf(feed, 'updated')).toBe('2026-03-16T00:00:00Z');
    expect(entries.map((each) => textOf(each, 'title'))).toEqual([
      'Correction: The bridge was opened.',
      'Retraction: The bridge',
    ]);
    expect(unescape(entries.map((each) => textOf(each, 'content')).join(''))).toMatch(
      /It said: Half true\nIt says now: True/,
    );
  });

  test('without an entry is as of the last day of the content, or of none', () => {
    const { feed, entries } = readAtom(writeAtom(feedOf([])));
    expect(entries).toEqual([]);
    expect(textOf(feed, 'updated')).toBe('2026-03-01T00:00:00Z');
    readAtom(writeAtom(correctionsFeed(SITE, [], null, wordsOf('en'))));
  });

  test('has links from the address of the site, which may lie in a folder', () => {
    const site = { ...SITE, address: 'https://desk.example/checks' };
    const { feed, entries } = readAtom(writeAtom(feedOf([entry(), WHOLE], site)));
    expect(linksOf(feed)).toEqual({
      self: 'https://desk.example/checks/corrections/feed.xml',
      alternate: 'https://desk.example/checks/corrections/',
    });
    expect(entries.map(linksOf)).toEqual([
      {
        alternate: 'https://desk.example/checks/reports/bridge/claims/opened/',
        related: 'https://desk.example/checks/corrections/#2026-03-16-0a1b2c3d',
      },
      {
        alternate: 'https://desk.example/checks/reports/bridge/',
        related: 'https://desk.example/checks/corrections/#2026-03-15-ffffffff',
      },
    ]);
  });

  test('without an address has links relative to itself', () => {
    const { feed, entries } = readAtom(writeAtom(feedOf([entry()])));
    expect(linksOf(feed)).toEqual({ self: 'feed.xml', alternate: './' });
    expect(entries.map(linksOf)).toEqual([
      { alternate: '../reports/bridge/claims/opened/', related: './#2026-03-16-0a1b2c3d' },
    ]);
  });

  test('names a publisher of whatever name', () => {
    for (const name of ['A ]]> B & C', "O'Neill & <Sons>", 'A', '  Spaced  ', '&amp;']) {
      const { feed } = readAtom(writeAtom(feedOf([], { ...SITE, organisation: { name } })));
      const [author] = children(feed, 'author');
      expect(author && textOf(author, 'name')).toBe(name.trim());
    }
  });

  test('holds whatever text there is, and no more and no less', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ']]>',
        '<![CDATA[',
        '&apos;',
        '&amp;',
        '<updated>2026-03-16T00:00:00.000Z</updated>',
        '\0',
        '\ud800',
      ),
      fc.string({
        unit: fc.constantFrom('&', '<', '>', ']', '"', "'", 'a', ';', '#', '\n', '\u0001', '\ufffe'),
      }),
    );
    const filled = text.map((words) => `a${words}z`);
    fc.assert(
      fc.property(filled, filled, filled, (was, headline, name) => {
        const written = writeAtom(feedOf([{ ...WHOLE, was, headline }], { ...SITE, name }));
        const { feed, entries } = readAtom(written);
        // XML reads every line break as a line feed (section 2.11) and cannot hold some characters.
        const held = (words: string): string =>
          words
            .toWellFormed()
            // eslint-disable-next-line no-control-regex
            .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
            .replace(/\r\n?/g, '\n');
        const [only] = entries;
        expect(unescape(textOf(feed, 'title') ?? '')).toBe(`Corrections – ${held(isolate(name, 'ltr'))}`);
        expect(unescape((only && textOf(only, 'title')) ?? '')).toBe(
          `Retraction: ${held(isolate(headline, 'ltr'))}`,
        );
        const html = (only && textOf(only, 'content')) ?? '';
        expect(html).toContain(`<p>It said: ${asHtml(held(isolate(was, 'ltr')))}</p>`);
        expect(html.match(/<(?!\/?p>)/g)).toBeNull();
      }),
    );
  });
});

describe('the JSON feed of corrections', () => {
  test('is as JSON Feed 1.1 has it, with the same ids as the Atom feed', () => {
    const site = { ...SITE, address: 'https://desk.example/' };
    const feed = feedOf([entry(), WHOLE], site);
    const json = readJson(writeJsonFeed(feed));
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Corrections – The Desk & Co',
      home_page_url: 'https://desk.example/corrections/',
      feed_url: 'https://desk.example/corrections/feed.json',
      language: 'en',
      authors: [{ name: 'The <Bridge> Desk', url: 'https://desk.example/?a=1&b=2' }],
    });
    expect(json.items[0]).toMatchObject({
      url: 'https://desk.example/reports/bridge/claims/opened/',
      title: 'Correction: The bridge was opened.',
      date_published: '2026-03-16T00:00:00Z',
      tags: ['Correction'],
    });
    const { entries } = readAtom(writeAtom(feed));
    expect(json.items.map(({ id }) => id)).toEqual(entries.map((each) => textOf(each, 'id')));
  });

  test('without an entry has an empty list, and without an address no addresses of the site', () => {
    expect(readJson(writeJsonFeed(feedOf([])))).toMatchObject({ items: [] });
    const { home_page_url, feed_url, items } = readJson(writeJsonFeed(feedOf([entry()])));
    expect([home_page_url, feed_url, items[0]?.url]).toEqual([undefined, undefined, undefined]);
  });

  test('has text as HTML in which nothing of it is markup', () => {
    const was = '<script>alert("&amp;")</script>';
    const [item] = readJson(writeJsonFeed(feedOf([entry({ was })]))).items;
    expect(item?.content_html).not.toContain('<script');
    expect(unescape(item?.content_html ?? '')).toContain(`It said: ${was}\n`);
  });
});

describe('the id of an entry', () => {
  const idsOf = (entries: CorrectionEntry[], site: Parameters<typeof correctionsFeed>[0] = SITE) =>
    readJson(writeJsonFeed(feedOf(entries, site))).items.map(({ id }) => id);

  test('stays the same when others come, when it is put better, and when the site gets an address', () => {
    const [id] = idsOf([entry()]);
    expect(idsOf([WHOLE, entry()])[1]).toBe(id);
    expect(idsOf([entry({ now: 'It is true', headline: 'Another headline' })])).toEqual([id]);
    expect(idsOf([entry()], { ...SITE, name: 'Renamed', address: 'https://desk.example/' })).toEqual([id]);
  });

  test('is not that of an entry of another publisher', () => {
    const [id] = idsOf([entry()]);
    expect(idsOf([entry()], { ...SITE, organisation: { name: 'Others' } })).not.toContain(id);
  });
});

test('entries in a language that is written from right to left say so', () => {
  const rtl = { ...wordsOf('en'), language: 'ar', direction: 'rtl' as const };
  const feed = correctionsFeed(SITE, [entry()], null, rtl);
  expect(readAtom(writeAtom(feed)).feed.attributes['xml:lang']).toBe('ar');
  expect(feed.entries[0]?.html).toMatch(/^<div dir="rtl"><p>.*<\/p><\/div>$/);
});

test('the same corrections give the same bytes', () => {
  const feed = feedOf([entry(), WHOLE]);
  expect(writeAtom(feed)).toBe(writeAtom(structuredClone(feed)));
  expect(writeJsonFeed(feed)).toBe(writeJsonFeed(structuredClone(feed)));
});
