import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { claim, report, review, source } from '../../report/reports.fixture.ts';
import { annotationsSchema } from '../../schemas/publish/annotations.ts';
import type { Report, ReportFlag } from '../../schemas/report.ts';
import { siteSchema } from '../../schemas/site.ts';
import { annotationsOf } from './index.ts';
import { targetsOf } from './target.ts';

const TEXT = 'The 😀 ferry sank on Monday. Nobody saw the ferry sink on Tuesday.';

const SITE = siteSchema.parse({
  name: 'Checks',
  organisation: { name: 'The Bridge Desk', url: 'https://desk.example/' },
  languages: ['en'],
  ratings: [{ id: 'true', label: 'True', value: 1, definition: 'D' }],
});
const PUBLISHED = { ...SITE, address: 'https://desk.example/checks' };

const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const flag: ReportFlag = {
  ...span('Tuesday'),
  words: 'Tuesday',
  rule: 'impossible-date',
  message: 'One day here, another there.',
  severity: 'high',
  confidence: null,
  expected: ['Monday', ''],
  related: [span('Monday')],
  insideQuotation: false,
  number: 1,
  claims: [],
  elsewhere: [],
};

const sunk = (data: Parameters<typeof review>[1] = {}) => ({
  ...claim('sunk', review('sunk', data)),
  ...span('ferry sank'),
});

const of = (data: Partial<Omit<Report, 'quotations'>> = {}, article = {}, claims = [sunk()]): Report =>
  report('ferry', claims, {
    article: { language: 'en', text: TEXT, sha256: '', blocks: [], ...article },
    flags: [flag],
    ...data,
  });

const isValid = new Ajv2020({ strict: false, validateFormats: false }).compile(
  z.toJSONSchema(annotationsSchema),
);

describe('the annotations of a report', () => {
  test.each([
    ['without any address', of(), SITE],
    [
      'with all addresses',
      of({}, { address: 'https://paper.example/1', published: '2026-03-05' }),
      PUBLISHED,
    ],
    ['of an article of some month', of({}, { published: '2026-12' }), SITE],
    ['without anything to say', of({ flags: [] }, {}, []), SITE],
  ])('%s are a collection with one page, as the model asks', (_, data, site) => {
    const collection = annotationsOf(data, site);
    expect(annotationsSchema.parse(collection)).toEqual(collection);
    expect(isValid(JSON.parse(JSON.stringify(collection))), JSON.stringify(isValid.errors)).toBe(true);
    expect(collection.total).toBe(collection.first.items.length);
    expect(new Set(collection.first.items.map(({ id }) => id)).size).toBe(collection.total);
  });

  test('have reviews that assess, with rating, claim, reasoning and sources', () => {
    const data = of(
      {
        sources: { log: source('log') },
        flags: [],
      },
      {},
      [
        sunk({
          reasoning: 'The *log* says so.',
          reviewer: 'B. Reed',
          evidence: [
            { source: 'log', stance: 'supports', shows: 'S', phrases: [], basis: 'full' },
            { source: 'log', stance: 'context', shows: 'S', phrases: [], basis: 'full' },
          ],
          corrections: [{ date: '2026-03-11', kind: 'update', was: 'a', now: 'b' }],
        }),
      ],
    );
    expect(annotationsOf(data, PUBLISHED).first.items).toMatchObject([
      {
        id: 'https://desk.example/checks/reports/ferry/annotations.json#claim-sunk',
        motivation: 'assessing',
        creator: { name: 'B. Reed' },
        created: '2026-03-10T00:00:00Z',
        modified: '2026-03-11T00:00:00Z',
        body: [
          { purpose: 'assessing', value: 'True', language: 'en' },
          { purpose: 'describing', value: 'The claim sunk.' },
          { purpose: 'commenting', value: 'The *log* says so.', format: 'text/markdown' },
          { purpose: 'linking', source: 'https://desk.example/checks/reports/ferry/claims/sunk/' },
          { purpose: 'linking', source: 'https://log.example/' },
        ],
      },
    ]);
  });

  test('have flags that comment on every passage they are about, after what stands before them', () => {
    const [first, second] = annotationsOf(of(), SITE).first.items;
    expect(first?.motivation).toBe('assessing');
    expect(first?.creator).toEqual({
      type: 'Organization',
      name: 'The Bridge Desk',
      homepage: 'https://desk.example/',
    });
    expect(second).toMatchObject({
      motivation: 'commenting',
      creator: { type: 'Software' },
      body: [
        { purpose: 'commenting', value: 'One day here, another there.' },
        { purpose: 'tagging', value: 'impossible-date' },
        { purpose: 'editing', value: 'Monday' },
      ],
      target: [{ selector: [{ exact: 'Tuesday' }, {}] }, { selector: [{ exact: 'Monday' }, {}] }],
    });
  });

  test.each([
    ['whose words have changed', of({ flags: [] }, {}, [sunk({ state: { state: 'changed', diff: [] } })])],
    [
      'that was taken back',
      of({ flags: [] }, {}, [
        sunk({ corrections: [{ date: '2026-03-11', kind: 'retraction', was: 'a', now: 'b' }] }),
      ]),
    ],
    [
      'of a report that was taken back',
      of({ flags: [], corrections: [{ date: '2026-03-11', kind: 'retraction', was: 'a', now: 'b' }] }),
    ],
  ])('say nothing of the words of today by a review %s', (_, data) => {
    expect(annotationsOf(data, SITE).total).toBe(0);
  });
});

describe('a target', () => {
  const targetOf = (article = {}, site = SITE) => targetsOf(of({}, article), site)(span('ferry sank'));

  test('is quoted with what stands around it, and placed in code points', () => {
    expect(targetOf().selector).toEqual([
      {
        type: 'TextQuoteSelector',
        exact: 'ferry sank',
        prefix: 'The 😀 ',
        suffix: ' on Monday. Nobody saw the ferry',
      },
      { type: 'TextPositionSelector', start: 6, end: 16 },
    ]);
  });

  test('is of the article where that has an address, and else of its text here', () => {
    expect(targetOf({ address: 'https://paper.example/1' }).source).toBe('https://paper.example/1');
    expect(targetOf({}, PUBLISHED).source).toBe('https://desk.example/checks/reports/ferry/article.txt');
    expect(targetOf().source).toMatch(/^urn:uuid:/);
  });

  test('says as of when the article is meant, no more exactly than is known', () => {
    expect(targetOf({ published: '2026-03-05' }).state).toEqual({
      type: 'TimeState',
      sourceDate: '2026-03-05T00:00:00Z',
    });
    expect(targetOf({ published: '2026-12' }).state).toEqual({
      type: 'TimeState',
      sourceDateStart: '2026-12-01T00:00:00Z',
      sourceDateEnd: '2027-01-01T00:00:00Z',
    });
    expect(targetOf({ published: '0099' }).state).toEqual({
      type: 'TimeState',
      sourceDateStart: '0099-01-01T00:00:00Z',
      sourceDateEnd: '0100-01-01T00:00:00Z',
    });
    expect(targetOf().state).toBeUndefined();
  });

  test('names the copy that its positions are of', () => {
    expect(targetOf({ address: 'https://paper.example/1' }, PUBLISHED).state).toEqual({
      type: 'TimeState',
      cached: 'https://desk.example/checks/reports/ferry/article.txt',
    });
  });

  test('is found again by its position and by its quotation in any text, and no character is cut in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.nat(), fc.nat(), (text, from, length) => {
        const points = [...text];
        const at = from % (points.length + 1);
        const words = points.slice(at, at + (length % (points.length - at + 1))).join('');
        const start = points.slice(0, at).join('').length;
        const [quote, position] = targetsOf(
          of({}, { text }),
          SITE,
        )({ start, end: start + words.length }).selector;
        expect(points.slice(position.start, position.end).join('')).toBe(words);
        expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
        expect((quote.prefix + quote.exact + quote.suffix).isWellFormed()).toBe(text.isWellFormed());
      }),
    );
  });
});
