import { expect, test } from 'vitest';
import { listPages } from './index.ts';
import { claimRecord, RECORDS } from './records.fixture.ts';

test('the plain list has every claim, and a list for each rating that a claim has', () => {
  const pages = listPages(RECORDS);
  expect(pages.map(({ path, claims }) => [path, claims])).toEqual([
    ['', 5],
    ['rated/true', 1],
    ['rated/false', 1],
    ['without-rating', 3],
  ]);
  expect(pages[0]?.reports).toEqual(RECORDS.reports);
  expect(pages[3]?.reports.map(({ slug }) => slug)).toEqual(['bridge', 'ferry']);
});

test('a large site gets several pages, none of which breaks a report', () => {
  const many = Array.from({ length: 45 }, (_, at) => ({
    slug: `report-${at}`,
    headline: '',
    finding: null,
    publisher: null,
    published: null,
    language: 'en',
    reportLanguage: 'en',
    claims: Array.from({ length: 20 }, (__, n) => claimRecord(`claim-${at}-${n}`, 'Words.')),
  }));
  const pages = listPages({ ...RECORDS, reports: many }).filter(({ group }) => group === null);
  expect(pages.map(({ path, number, of, reports }) => [path, number, of, reports.length])).toEqual([
    ['', 1, 3, 20],
    ['2', 2, 3, 20],
    ['3', 3, 3, 5],
  ]);
  expect(pages.flatMap(({ reports }) => reports)).toEqual(many);
});

test('a rating may have any id, “none” too', () => {
  const [report] = RECORDS.reports;
  const claims = [
    { ...claimRecord('one', 'Words.'), rating: 'none' },
    { ...claimRecord('two', 'Words.'), rating: null },
  ];
  const records = {
    ...RECORDS,
    ratings: [{ id: 'none', label: 'None' }],
    reports: report ? [{ ...report, claims }] : [],
  };
  expect(listPages(records).map(({ path, claims: many }) => [path, many])).toEqual([
    ['', 2],
    ['rated/none', 1],
    ['without-rating', 1],
  ]);
});

test('a site without reports has its page too', () => {
  expect(listPages({ ...RECORDS, reports: [] })).toMatchObject([{ path: '', claims: 0, of: 1, reports: [] }]);
});
