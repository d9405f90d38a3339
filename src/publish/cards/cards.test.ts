import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../interface/index.ts';
import { claim, report, review } from '../../report/reports.fixture.ts';
import { COLOURS } from './colours.ts';
import { claimCard, drawCard, ratingCard, ratingFace, reportCard, reportFace, siteFace } from './index.ts';
import { coloursIn, pixelsOf } from './cards.fixture.ts';
import type { CardFont } from './draw.ts';

const FOLDER = join(import.meta.dirname, 'fonts');
const FILES: [string, string, CardFont['weight']][] = [
  ['newsreader-500-latin', 'Newsreader', 500],
  ['newsreader-500-latin-ext', 'Newsreader Ext', 500],
  ['newsreader-italic-sic', 'Newsreader Sic', 600],
  ['public-sans-400-latin', 'Public Sans', 400],
  ['public-sans-400-latin-ext', 'Public Sans Ext', 400],
  ['public-sans-650-latin', 'Public Sans', 600],
  ['public-sans-650-latin-ext', 'Public Sans Ext', 600],
];
const FONTS = FILES.map(([file, name, weight]): CardFont => ({
  name,
  weight,
  data: readFileSync(join(FOLDER, `${file}.woff`)),
}));

const WORDS = wordsOf('en');
const SITE = { name: 'The Bridge Desk' };
const BRIDGE = report(
  'bridge',
  [claim('a', review('a')), claim('b', review('b', { rating: 'false' })), claim('c', null)],
  {
    headline: 'The bridge was opened',
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

describe('the picture of a report', () => {
  test('has the measures that are asked for, and the colours of the ratings given, and of no others', async () => {
    const png = await drawCard(reportFace(SITE, BRIDGE, WORDS), FONTS);
    const { width, height, at } = pixelsOf(png);
    expect([width, height]).toEqual([1200, 630]);
    expect(at(2, 2)).toBe(COLOURS.paper);
    const colours = coloursIn(png);
    for (const tone of ['tone-best', 'tone-worst', 'rule-firm', 'ink'] as const)
      expect(colours, tone).toContain(COLOURS[tone]);
    for (const tone of ['tone-good', 'tone-doubtful', 'tone-open'] as const)
      expect(colours, tone).not.toContain(COLOURS[tone]);
  });

  test('leaves nothing outside its margins, whatever the headline and the scale', async () => {
    const ratings = Array.from({ length: 7 }, (_, index) => ({
      id: `r${String(index)}`,
      label: `A rather long label number ${String(index)}`,
      value: index,
      definition: 'So.',
    }));
    const bar = ratings.map(({ label }) => ({ tone: 'good' as const, count: 4, written: '4', label }));
    const long = { ...reportFace(SITE, BRIDGE, WORDS), title: 'Unbelievably long words '.repeat(30), bar };
    const word = { ...reportFace(SITE, BRIDGE, WORDS), title: 'W'.repeat(200) };
    for (const face of [long, word]) {
      const { width, height, at } = pixelsOf(await drawCard(face, FONTS));
      const edge: string[] = [];
      for (let x = 0; x < width; x += 1) edge.push(at(x, 8), at(x, height - 8));
      for (let y = 0; y < height; y += 1) edge.push(at(8, y), at(width - 8, y));
      expect(new Set(edge)).toEqual(new Set([COLOURS.paper]));
    }
  });

  test('shows a headline of other letters than Latin as none, not as boxes', async () => {
    const face = reportFace(SITE, BRIDGE, WORDS);
    const other = await drawCard({ ...face, title: 'Мост открыт 橋' }, FONTS);
    expect(other).toEqual(await drawCard({ ...face, title: face.plainTitle }, FONTS));
    for (const title of ['Łódź', 'İzmir', 'Čačak', 'Đurđević', 'Ähtäri – “ß”', 'Œuvre', '¿Qué?'])
      expect(await drawCard({ ...face, title }, FONTS), title).not.toEqual(other);
  });

  test('in a language of other letters has signs and numbers, and lines that begin on the other side', async () => {
    const face = reportFace(SITE, BRIDGE, WORDS);
    const bar = face.bar.map((part) => ({ ...part, written: '٣', label: 'صحيح' }));
    const said = { kind: 'تقرير', kicker: 'خبر', title: 'جسر', plainTitle: 'تقرير', text: 'ادعاءات' };
    const other = { ...face, ...said, bar, direction: 'rtl' as const };
    const without = { kind: '', kicker: '', title: '', plainTitle: '', text: '' };
    const latin = other.bar.map((part) => ({ ...part, written: String(part.count), label: '' }));
    const png = await drawCard(other, FONTS);
    expect(png).toEqual(await drawCard({ ...other, ...without, bar: latin }, FONTS));
    // A line through the bar, where the best rating is the first.
    const { height, at } = pixelsOf(png);
    const line = Array.from({ length: height }, (_, y) => y).find(
      (y) => at(1100, y) === COLOURS['tone-best'],
    );
    expect(at(100, (line ?? 0) + 5)).toBe(COLOURS['rule-firm']);
  });

  test('is the same each time, and another for another count', async () => {
    const face = reportFace(SITE, BRIDGE, WORDS);
    expect(await drawCard(face, FONTS)).toEqual(await drawCard(structuredClone(face), FONTS));
    const more = report('bridge', [...BRIDGE.claims, claim('d', review('d'))], BRIDGE);
    expect(reportFace(SITE, { ...more, summary: { ...BRIDGE.summary, reviewed: 3 } }, WORDS)).not.toEqual(
      face,
    );
  });

  test('of a report that was taken back has no ratings', async () => {
    const corrections = [{ date: '2026-03-21', kind: 'retraction' as const, was: 'a', now: 'b' }];
    const face = reportFace(SITE, report('x', BRIDGE.claims, { corrections }), WORDS);
    expect(face.bar).toEqual([]);
    expect(face.text).toBe('This report was retracted on 21 March 2026.');
    expect(reportCard(report('x', BRIDGE.claims, { corrections }), WORDS).alt).toContain(
      'The report was retracted.',
    );
    expect(coloursIn(await drawCard(face, FONTS))).not.toContain(COLOURS['tone-best']);
  });

  test('is told in words', () => {
    expect(reportCard(BRIDGE, WORDS)).toEqual({
      path: '/reports/bridge/card.png',
      alt: 'Fact-check report on “The bridge was opened”, an article of River News. 3 claims; share reviewed 67%.',
    });
  });
});

describe('the picture of a claim', () => {
  const [held] = BRIDGE.claims;
  if (!held) throw new Error('the fixture has a claim');

  test('is that of its rating, or says that none stands', () => {
    expect(claimCard(BRIDGE, held, WORDS)).toEqual({
      path: '/cards/rating-true.png',
      alt: 'Rating: True. It holds.',
    });
    const changed = claim('a', review('a', { state: { state: 'changed', diff: [] } }));
    expect(claimCard(BRIDGE, changed, WORDS)).toEqual(ratingCard(null, WORDS));
    const corrections = [{ date: '2026-03-21', kind: 'retraction' as const, was: 'a', now: 'b' }];
    expect(claimCard(report('x', [held], { corrections }), held, WORDS)).toEqual(ratingCard(null, WORDS));
  });

  test('has the colour of the rating', async () => {
    const site = { ...SITE, ratings: BRIDGE.ratings };
    const worst = BRIDGE.ratings.find(({ id }) => id === 'false') ?? null;
    const colours = coloursIn(await drawCard(ratingFace(site, worst, WORDS), FONTS));
    expect(colours).toContain(COLOURS['tone-worst']);
    expect(colours).not.toContain(COLOURS['tone-best']);
    expect(coloursIn(await drawCard(ratingFace(site, null, WORDS), FONTS))).toContain(COLOURS['rule-firm']);
  });
});

test('the site’s own name is set as its wordmark, in red brackets', async () => {
  const face = (name: string) => siteFace({ name, organisation: { name: 'A Desk' } }, WORDS);
  expect(coloursIn(await drawCard(face('sic'), FONTS))).toContain(COLOURS.accent);
  expect(coloursIn(await drawCard(face('A Desk'), FONTS))).not.toContain(COLOURS.accent);
});

test('the colours are those of the light theme', () => {
  const css = readFileSync(join(import.meta.dirname, '../../styles/tokens.css'), 'utf8');
  const light = css.slice(0, css.indexOf('@media'));
  for (const [name, value] of Object.entries(COLOURS)) expect(light).toContain(`--${name}: ${value};`);
});
