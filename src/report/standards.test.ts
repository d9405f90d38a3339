import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../interface/index.ts';
import { checkSchema } from '../schemas/site.ts';
import { coverageOfSite } from './coverage.ts';
import { MEASURES, shareOf, writeTally } from './measures.ts';
import { commitments, presenceOfPages, STANDARD_PAGES } from './standards.ts';

describe('a page by which the publisher tells of itself', () => {
  const of = (body: string) => presenceOfPages([{ id: 'funding', body }]).funding;

  test('is there, has parts to be filled in, is empty or is missing', () => {
    expect(of('Nobody pays us.')).toBe('there');
    expect(of('Nobody pays us.\n\n> To fill in: who pays.\n')).toBe('unfinished');
    expect(of(' \n')).toBe('empty');
    expect(presenceOfPages([]).funding).toBe('missing');
  });

  test('may speak of what is to be filled in without being unfinished', () => {
    expect(of('We ask members to fill in a form.')).toBe('there');
  });

  test('is unfinished as `sic init` makes it', () => {
    const folder = new URL('../cli/templates/pages/', import.meta.url);
    const pages = readdirSync(folder).map((file) => ({
      id: file.replace('.md', ''),
      body: readFileSync(new URL(file, folder), 'utf8'),
    }));
    expect(Object.keys(presenceOfPages(pages))).toEqual([...STANDARD_PAGES]);
    expect(new Set(Object.values(presenceOfPages(pages)))).toEqual(new Set(['unfinished']));
  });
});

describe('the five commitments', () => {
  const audit = (pages: { id: string; body: string }[]) =>
    commitments(
      {
        coverage: { ...coverageOfSite([]), primary: { number: 12, of: 26 } },
        pages: presenceOfPages(pages),
        reports: 2,
        publishers: 1,
        corrections: 3,
        hasEmail: false,
      },
      wordsOf('en'),
    );

  test('each say what the site shows and what no machine can say', () => {
    const all = audit([]);
    expect(all.map(({ name }) => name)).toEqual([
      'Non-partisanship',
      'Sources',
      'Funding and organisation',
      'Methodology',
      'Corrections policy',
    ]);
    for (const { shows, beyond } of all) {
      expect(shows.length).toBeGreaterThan(1);
      expect(beyond).toMatch(/^Whether /);
    }
    expect(JSON.stringify(all)).toContain('12 of 26 reviewed claims rest on a primary source.');
    expect(JSON.stringify(all)).toContain('3 published: each stands');
  });

  test('link to a page only where there is one', () => {
    const links = (pages: { id: string; body: string }[]) =>
      audit(pages).flatMap(({ shows }) => shows.flatMap(({ address }) => address ?? []));
    expect(links([])).not.toContain('/funding/');
    expect(links([{ id: 'funding', body: 'x' }])).toContain('/funding/');
  });
});

test('every threshold of site.yaml belongs to a measure of the page', () => {
  const thresholds = MEASURES.flatMap(({ threshold }) => threshold ?? []);
  expect([...thresholds, 'pages'].sort()).toEqual(Object.keys(checkSchema.shape).sort());
});

test('a share always has its count, and nothing has no share', () => {
  const words = wordsOf('en');
  expect(writeTally({ number: 12, of: 26 }, words)).toBe('12 of 26');
  expect(shareOf({ number: 12, of: 26 }, words)).toBe('46%');
  expect(shareOf({ number: 999, of: 1000 }, words)).toBe('99%');
  expect(shareOf({ number: 0, of: 0 }, words)).toBeNull();
});
