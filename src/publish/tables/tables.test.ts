import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { claim, report, review, source } from '../../report/reports.fixture.ts';
import { claimsTable, evidenceTable, flagsTable } from '../../schemas/publish/tables.ts';
import type { Report } from '../../schemas/report.ts';
import { writeCsv } from './csv.ts';
import { claimsCsv, claimsData, evidenceCsv, evidenceData, flagsCsv, flagsData } from './index.ts';

/** Reads CSV strictly by RFC 4180: every line ends in CRLF, quotation marks stand around a cell or doubled within. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < csv.length) {
    const at = cell.lastIndex;
    const found = cell.exec(csv);
    if (!found) throw new Error(`no cell at ${String(at)}: ${csv.slice(at, at + 20)}`);
    row.push((found[1] ?? found[2] ?? '').replaceAll('""', '"'));
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The rows by their names. */
function readRows(csv: string): Record<string, string>[] {
  expect(csv.startsWith('\ufeff')).toBe(true);
  const [names = [], ...rows] = readCsv(csv.slice(1));
  return rows.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
}

const BACK = { date: '2026-03-12', kind: 'retraction', was: 'a', now: 'b' } as const;

const FLAG = {
  start: 0,
  end: 3,
  words: 'The',
  rule: 'repeated-words',
  message: 'M',
  severity: 'low',
  confidence: 0.5,
  expected: ['a', 'b'],
  related: [{ start: 4, end: 9 }],
  insideQuotation: false,
} as const;

const flag = { ...FLAG, expected: [...FLAG.expected], related: [...FLAG.related] };

const of = (data: Partial<Omit<Report, 'quotations'>> = {}): Report =>
  report(
    'fire',
    [
      {
        ...claim(
          'boats',
          review('boats', {
            reasoning: 'Two paragraphs,\n\none “quoted”.',
            evidence: [
              {
                source: 'log',
                stance: 'supports',
                shows: '=1+1',
                phrases: ['three', 'boats'],
                basis: 'excerpt',
              },
              { stance: 'context', shows: 'Known.', phrases: [], basis: 'common-knowledge' },
            ],
          }),
        ),
        flags: [1, 2],
      },
      claim('open', null),
      claim('draft', review('draft', { rating: undefined })),
      claim('other', review('other', { state: { state: 'changed', diff: [] }, rating: 'false' })),
      claim('back', review('back', { corrections: [BACK] })),
    ],
    {
      article: { language: 'en', text: 'The ferry sank.', sha256: '', blocks: [] },
      orphans: [review('gone', { state: { state: 'orphan', reason: 'not-found' } })],
      sources: { log: source('log', { title: '@Log', primary: true }) },
      flags: [{ ...flag, number: 1, claims: [1], elsewhere: [] }],
      dismissed: [
        { ...flag, start: 10, end: 14, words: 'sank', reason: '-', by: 'B. Reed', date: '2026-03-12' },
      ],
      ...data,
    },
  );

describe('claims as a table', () => {
  test('have every claim, with what became of its review and the rating that stands', () => {
    const rows = claimsData(of(), {}).claims;
    expect(rows.map(({ id, state, rating, ratingGiven }) => [id, state, rating, ratingGiven])).toEqual([
      ['boats', 'holds', 'true', 'true'],
      ['open', 'none', null, null],
      ['draft', 'draft', null, null],
      ['other', 'changed', null, 'false'],
      ['back', 'retracted', null, 'true'],
      ['gone', 'orphan', null, 'true'],
    ]);
    expect(rows[0]).toMatchObject({
      ratingLabel: 'True',
      ratingValue: 2,
      reviewer: 'The Bridge Desk',
      evidence: 2,
    });
    expect(rows[5]).toMatchObject({ number: 6, start: null, end: null });
  });

  test('let no rating stand in a report that was taken back', () => {
    expect(claimsData(of({ corrections: [BACK] }), {}).claims.flatMap(({ rating }) => rating ?? [])).toEqual(
      [],
    );
  });

  test('lead to their pages, or to their cards where they have none', () => {
    const places = claimsData(of(), { address: 'https://desk.example' }).claims.map(({ address }) => address);
    expect(places.slice(0, 2)).toEqual([
      'https://desk.example/reports/fire/claims/boats/',
      'https://desk.example/reports/fire/#claim-open',
    ]);
    expect(claimsData(of(), {}).claims[1]?.address).toBe('/reports/fire/#claim-open');
  });
});

test('flags as a table have those that were set aside, with the reason', () => {
  expect(flagsData(of(), {}).flags).toMatchObject([
    { number: 1, dismissed: false, related: ['ferry'], reason: null, address: '/reports/fire/#flag-1' },
    { number: null, dismissed: true, words: 'sank', reason: '-', by: 'B. Reed', address: null },
  ]);
});

test('evidence as a table has a row for each use of a source', () => {
  expect(evidenceData(of()).evidence).toMatchObject([
    { claim: 'boats', order: 1, source: 'log', publisher: 'log', primary: true, phrases: ['three', 'boats'] },
    { claim: 'boats', order: 2, source: null, address: null, primary: null },
  ]);
});

test.each<[string, unknown, z.ZodObject]>([
  ['claims', claimsData(of(), {}), claimsTable],
  ['evidence', evidenceData(of()), evidenceTable],
  ['flags', flagsData(of(), {}), flagsTable],
])('%s as data fit the schema that is published', (_, data, schema) => {
  const validate = new Ajv2020({ strict: false }).compile(z.toJSONSchema(schema));
  expect(validate(JSON.parse(JSON.stringify(data))), JSON.stringify(validate.errors)).toBe(true);
  expect(schema.parse(data)).toEqual(data);
});

describe('CSV', () => {
  test('has the same rows as the data, lists in one cell', () => {
    const [boats, open] = readRows(claimsCsv(of(), {}));
    expect(boats).toMatchObject({
      id: 'boats',
      reasoning: 'Two paragraphs,\n\none “quoted”.',
      flags: '1 | 2',
      minor: 'false',
      start: '0',
    });
    expect(open).toMatchObject({ id: 'open', rating: '', flags: '' });
    expect(readRows(claimsCsv(of(), {}))).toHaveLength(6);
    expect(readRows(flagsCsv(of(), {}))[0]).toMatchObject({
      expected: 'a | b',
      dismissed: 'false',
      confidence: '0.5',
    });
  });

  test('has its line of names where there is no row', () => {
    const none = of({ flags: [], dismissed: [] });
    expect(flagsCsv(none, {}).split('\r\n')).toHaveLength(2);
    expect(flagsCsv(none, {})).toMatch(/^\ufeffreport,number,address,rule,/);
  });

  test('puts an apostrophe before what a spreadsheet could run', () => {
    const [log] = readRows(evidenceCsv(of()));
    expect(log).toMatchObject({ shows: "'=1+1", title: "'@Log" });
    expect(readRows(flagsCsv(of(), {}))[1]).toMatchObject({ reason: "'-" });
  });

  const one = z.object({ a: z.string(), b: z.string(), c: z.array(z.string()), d: z.number() });

  test.each([
    '=1',
    '+1',
    '-1',
    '@A1',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u00a0=1',
    '\ufeff=1',
    '\u0000=1',
    '＝1',
    '＋1',
    '－1',
    '＠A',
  ])('lets nothing run: %j', (text) => {
    const [, cells = []] = readCsv(writeCsv([{ a: text, b: 'x', c: [text, 'y'], d: -1 }], one).slice(1));
    expect(cells).toEqual([`'${text}`, 'x', `'${text} | y`, '-1']);
  });

  test('of any text is read back as it was, but for the apostrophe, and no cell begins as a formula does', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        '"',
        ',',
        "'",
        ' ',
        '|',
        'a',
        '😀',
        '\ufeff',
      ),
    });
    fc.assert(
      fc.property(fc.array(fc.record({ a: text, b: text, c: fc.array(text), d: fc.integer() })), (rows) => {
        const [, ...read] = readCsv(writeCsv(rows, one).slice(1));
        expect(read.map((cells) => cells.length)).toEqual(rows.map(() => 4));
        for (const [index, { a, b, c, d }] of rows.entries()) {
          const cells = read[index] ?? [];
          expect(
            [a, b, c.join(' | '), String(d)].map((value, at) =>
              [value, `'${value}`].includes(cells[at] ?? ''),
            ),
          ).not.toContain(false);
          for (const cell of cells.slice(0, 3)) expect(cell).not.toMatch(/^[\s\ufeff]*[=+\-@]/);
        }
      }),
    );
  });
});
