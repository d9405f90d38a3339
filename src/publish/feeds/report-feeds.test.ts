import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../interface/index.ts';
import { claim, report, review } from '../../report/reports.fixture.ts';
import type { Correction } from '../../schemas/review.ts';
import { children, linksOf, readAtom, readJson, textOf, unescape } from './feeds.fixture.ts';
import { claimsFeed, reportsFeed, writeAtom, writeJsonFeed } from './index.ts';

const WORDS = wordsOf('en');

const SITE = {
  name: 'The Desk & Co',
  organisation: { name: 'The Bridge Desk' },
};

const correction = (date: string, kind: Correction['kind'] = 'correction'): Correction => ({
  date,
  kind,
  was: 'It said <this>',
  now: 'It says that',
});

const BRIDGE = report(
  'bridge',
  [
    claim(
      'opened',
      review('opened', {
        reasoning: 'The *gazette* of <that> day has it: [see](https://a.example/?b=1&c=2).',
      }),
    ),
    claim('cost', review('cost', { rating: 'false', reviewed: '2026-03-12' })),
    claim('rain', null),
  ],
  {
    headline: 'The <bridge> & the mayor',
    reportDate: '2026-03-11',
    finding: 'One of two claims holds.',
    article: {
      language: 'en',
      text: 'T',
      sha256: '',
      blocks: [],
      publisher: 'River News',
      published: '2026-02',
    },
  },
);
const FERRY = report('ferry', [claim('sold', review('sold'))], {
  reportDate: '2026-03-01',
  corrections: [correction('2026-03-20')],
});

const titlesOf = (xml: string) =>
  readAtom(xml).entries.map((entry) => unescape(textOf(entry, 'title') ?? ''));

describe('the feed of reports', () => {
  const feed = reportsFeed(SITE, [BRIDGE, FERRY], WORDS);

  test('has each report once, the one that was changed last first, and says when it was published', () => {
    const { entries } = readAtom(writeAtom(feed));
    expect(titlesOf(writeAtom(feed))).toEqual(['Headline of ferry', 'The <bridge> & the mayor']);
    const days = entries.map((entry) => [textOf(entry, 'published'), textOf(entry, 'updated')]);
    expect(days).toEqual([
      ['2026-03-01T00:00:00Z', '2026-03-20T00:00:00Z'],
      ['2026-03-11T00:00:00Z', '2026-03-12T00:00:00Z'],
    ]);
    const { items } = readJson(writeJsonFeed(feed));
    expect(items.map((item) => [item.date_published, item.date_modified])).toEqual(days);
    expect(items.map(({ id }) => id)).toEqual(entries.map((entry) => textOf(entry, 'id')));
  });

  test('tells of the article, the finding and the share reviewed, and gives no score', () => {
    const [, entry] = readJson(writeJsonFeed(feed)).items;
    expect(unescape(entry?.content_html ?? '')).toBe(
      [
        'Report on an article: River News, February 2026.',
        'One of two claims holds.',
        '3 claims; share reviewed 67%.',
        'Ratings: True (1), False (1).',
      ].join('\n'),
    );
  });

  test('says of a report that was taken back that it was', () => {
    const taken = report('ferry', [], { corrections: [correction('2026-03-21', 'retraction')] });
    const [entry] = readJson(writeJsonFeed(reportsFeed(SITE, [taken], WORDS))).items;
    expect(entry?.title).toBe('Retracted: Headline of ferry');
    expect(entry?.content_html).toContain('taken back on 21 March 2026: It says that');
  });

  test('leads to the reports, by absolute addresses where the site has one', () => {
    const at = (address?: string) =>
      readAtom(writeAtom(reportsFeed(address ? { ...SITE, address } : SITE, [BRIDGE], WORDS)));
    expect(linksOf(at().feed)).toEqual({ self: 'feed.xml', alternate: './' });
    expect(at().entries.map(linksOf)).toEqual([{ alternate: 'reports/bridge/' }]);
    const { feed: absolute, entries } = at('https://desk.example/checks/');
    expect(linksOf(absolute)['self']).toBe('https://desk.example/checks/feed.xml');
    expect(entries.map(linksOf)).toEqual([{ alternate: 'https://desk.example/checks/reports/bridge/' }]);
  });

  test('may be without a report', () => {
    expect(readAtom(writeAtom(reportsFeed(SITE, [], WORDS))).entries).toEqual([]);
    expect(readJson(writeJsonFeed(reportsFeed(SITE, [], WORDS))).items).toEqual([]);
  });

  test('has a day for a report that names none', () => {
    readAtom(writeAtom(reportsFeed(SITE, [report('bare', [])], WORDS)));
  });
});

describe('the feed of claims', () => {
  const items = (...reports: Parameters<typeof claimsFeed>[1]) =>
    readJson(writeJsonFeed(claimsFeed(SITE, reports, WORDS))).items;

  test('has every reviewed claim with its rating, the one that was reviewed last first', () => {
    const feed = claimsFeed(SITE, [BRIDGE, FERRY], WORDS);
    expect(titlesOf(writeAtom(feed))).toEqual([
      'False: The claim cost.',
      'True: The claim opened.',
      'True: The claim sold.',
    ]);
    const { entries } = readAtom(writeAtom(feed));
    expect(entries.map((entry) => children(entry, 'category')[0]?.attributes['term'])).toEqual([
      'false',
      'true',
      'true',
    ]);
    expect(entries.map((entry) => linksOf(entry)['alternate'])[0]).toBe('../reports/bridge/claims/cost/');
  });

  test('gives the reasoning as the page does, as HTML that cannot run anything', () => {
    const item = items(BRIDGE).find(({ title }) => title.includes('opened'));
    expect(item?.content_html).toContain('The <em>gazette</em> of');
    expect(item?.content_html).toContain('href="https://a.example/?b=1&#x26;c=2"');
    expect(item?.content_html).toContain('True: It holds.');
    expect(unescape(item?.content_html ?? '')).toContain('The <bridge> & the mayor');
  });

  test('gives no rating and no reasoning where the rating does not stand', () => {
    const changed = review('a', { reasoning: 'Because.', state: { state: 'changed', diff: [] } });
    const taken = review('b', {
      reasoning: 'Because.',
      corrections: [correction('2026-03-15', 'retraction')],
    });
    const all = items(report('bridge', [claim('a', changed), claim('b', taken)]));
    expect(all.map(({ title }) => title)).toEqual([
      'Retracted: The claim b.',
      'Words changed since the review: The claim a.',
    ]);
    for (const { content_html } of all) expect(content_html).not.toContain('Because.');
  });

  test('says of claims of a report that was taken back that it was', () => {
    const [item] = items(
      report('x', [claim('a', review('a'))], { corrections: [correction('2026-04-01', 'retraction')] }),
    );
    expect(item?.title).toBe('Report retracted: The claim a.');
    expect(item?.content_html).not.toContain('It holds');
  });

  test('has the latest hundred', () => {
    const claims = Array.from({ length: 120 }, (_, index) => {
      const reviewed = `2026-${String(1 + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
      return claim(`c${String(index)}`, review(`c${String(index)}`, { reviewed }));
    });
    const all = items(report('many', claims));
    expect(all).toHaveLength(100);
    expect(all[0]?.title).toBe('True: The claim c119.');
    expect(all.at(-1)?.title).toBe('True: The claim c20.');
  });
});
