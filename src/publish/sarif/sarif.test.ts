import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../article/index.ts';
import { report } from '../../report/reports.fixture.ts';
import { sha256 } from '../../reviews/index.ts';
import type { DismissedFlag, Report, ReportFlag } from '../../schemas/report.ts';
import { sarifOf } from './index.ts';
import { regionsOf, type Region } from './regions.ts';
import { SARIF } from './sarif.fixture.ts';

const TEXT = 'The 😀 ferry\n\nsank sank on Monday.\n\nIt sank sank again.';

const span = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, words };
};

const found = (data: Partial<ReportFlag> & { words: string; start: number; end: number }): ReportFlag => ({
  rule: 'repeated-words',
  message: '“sank” stands twice in a row.',
  severity: 'medium',
  confidence: 0.9,
  expected: ['sank'],
  related: [],
  insideQuotation: false,
  number: 1,
  claims: [],
  elsewhere: [],
  ...data,
});

function dismissed(flag: ReportFlag): DismissedFlag {
  const { number, claims, elsewhere, ...rest } = flag;
  expect([number, claims, elsewhere]).toBeDefined();
  return { ...rest, reason: 'A poem.', by: 'The Bridge Desk', date: null };
}

const FIRST = found(span('sank sank'));
const SECOND = found({ ...span('sank sank', FIRST.end), number: 2 });

const of = (data: Partial<Omit<Report, 'quotations'>> = {}, text = TEXT): Report =>
  report('ferry', [], {
    article: { language: 'en', text, sha256: sha256(text), blocks: [] },
    flags: [FIRST],
    ...data,
  });

interface Located {
  physicalLocation: { artifactLocation: { uri: string }; region?: Region };
  message?: { text: string };
}
interface Log {
  runs: [
    {
      tool: { driver: { rules: { id: string; helpUri?: string }[] } };
      originalUriBaseIds: { SITE: { uri?: string } };
      artifacts: [{ location: { uri: string }; contents: { text: string }; hashes: Record<string, string> }];
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        locations: [Located];
        relatedLocations?: Located[];
        partialFingerprints: Record<string, string>;
        suppressions: { justification?: string }[];
      }[];
    },
  ];
}
const run = (data: Report, site = {}) => (JSON.parse(JSON.stringify(sarifOf(data, site))) as Log).runs[0];

const validate = new Ajv2020({ allErrors: true, strict: false }).compile(SARIF);
const faults = (log: unknown) => (validate(log) ? [] : validate.errors);

describe('a log', () => {
  test.each<[string, Report, { address?: string }]>([
    ['of a report without flags', of({ flags: [] }), {}],
    ['of flags of several severities', of({ flags: [FIRST, { ...SECOND, severity: 'high' }] }), {}],
    ['of a site with an address', of(), { address: 'https://desk.example/checks' }],
    ['of a rule that is not known any more', of({ flags: [{ ...FIRST, rule: 'long-gone' }] }), {}],
    ['with flags set aside', of({ dismissed: [dismissed(SECOND)] }), {}],
  ])('%s is as the standard asks', (_, data, site) => {
    expect(faults(sarifOf(data, site))).toEqual([]);
  });

  test('is refused by the schema here where the standard refuses it', () => {
    const good = run(of());
    const [result] = good.results;
    const broken = (data: object) => ({
      version: '2.1.0',
      runs: [{ ...good, results: [{ ...result, ...data }] }],
    });
    expect(faults(broken({}))).toEqual([]);
    expect(faults(broken({ level: 'fatal' }))).not.toEqual([]);
    expect(faults(broken({ suppressions: [{ justification: 'x' }] }))).not.toEqual([]);
    expect(
      faults(broken({ locations: [{ physicalLocation: { artifactLocation: { uri: '../x' } } }] })),
    ).not.toEqual([]);
    expect(faults({ version: '2.1.0', runs: [{ results: [] }] })).not.toEqual([]);
  });

  test('has the text that places are places of, with its hash', () => {
    const [artifact] = run(of()).artifacts;
    expect(artifact).toMatchObject({
      location: { uri: 'reports/ferry/article.txt' },
      contents: { text: TEXT },
      hashes: { 'sha-256': sha256(TEXT) },
    });
  });

  test('points to pages of rules only where the site has an address', () => {
    expect(run(of()).tool.driver.rules[0]).not.toHaveProperty('helpUri');
    expect(run(of()).originalUriBaseIds.SITE).not.toHaveProperty('uri');
    const { tool, originalUriBaseIds } = run(of(), { address: 'https://desk.example/checks' });
    expect(tool.driver.rules[0]?.helpUri).toBe('https://desk.example/checks/rules/repeated-words/');
    expect(originalUriBaseIds.SITE.uri).toBe('https://desk.example/checks/');
  });

  test('lists each rule once, and each result points at its own', () => {
    const flags = [FIRST, { ...FIRST, rule: 'headline' }, SECOND];
    const { tool, results } = run(of({ flags }));
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['headline', 'repeated-words']);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });
});

describe('a flag', () => {
  test('that an editor set aside is suppressed with the reason, in its place among those that stand', () => {
    const { results } = run(of({ flags: [{ ...SECOND, number: 1 }], dismissed: [dismissed(FIRST)] }));
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      [
        {
          kind: 'external',
          status: 'accepted',
          justification: 'A poem.',
          properties: { by: 'The Bridge Desk' },
        },
      ],
      [],
    ]);
  });

  test('is known again by its rule and words, and told from the next one with the same', () => {
    const ids = (data: Report) =>
      run(data).results.map((result) => result.partialFingerprints['ruleAndWords/v1']);
    const [first, second] = ids(of({ flags: [FIRST, SECOND] }));
    expect(first).not.toBe(second);
    expect(ids(of({ flags: [{ ...SECOND, number: 7 }] }))).toEqual([first]);
    expect(ids(of({ flags: [{ ...FIRST, rule: 'headline' }] }))).not.toEqual([first]);
  });

  test('names the other passages that it is about, those of other reports too', () => {
    const elsewhere = [{ report: 'storm', headline: 'A storm', words: 'it sank', start: 3, end: 10 }];
    const [result] = run(of({ flags: [found({ ...FIRST, related: [span('Monday')], elsewhere })] })).results;
    expect(result?.relatedLocations).toMatchObject([
      { physicalLocation: { region: { snippet: { text: 'Monday' }, startLine: 3 } } },
      {
        physicalLocation: { artifactLocation: { uri: 'reports/storm/article.txt' } },
        message: { text: 'In the report on “A storm”: “it sank”' },
      },
    ]);
  });

  test('has its place in lines, columns and offsets of code points', () => {
    expect(
      run(of({ flags: [found(span('ferry'))] })).results[0]?.locations[0].physicalLocation.region,
    ).toEqual({
      startLine: 1,
      startColumn: 7,
      endLine: 1,
      endColumn: 12,
      charOffset: 6,
      charLength: 5,
      snippet: { text: 'ferry' },
    });
  });
});

/** The words of a region by its lines and columns, read as the standard says. */
function wordsAt(text: string, { startLine, startColumn, endLine, endColumn }: Region): string {
  const lines = text.split(/(?<=\n)/);
  const offset = (line: number, column: number): number =>
    [...lines.slice(0, line - 1).join('')].length + column - 1;
  return [...text].slice(offset(startLine, startColumn), offset(endLine, endColumn)).join('');
}

test('lines and columns, offset and length, and snippet give the same words of any article', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'é', '😀', '\n', '\n\n', ' ', '&amp;', '“b”', 'The end. '), {
        maxLength: 40,
      }),
      fc.nat(),
      fc.nat(),
      (parts, from, length) => {
        const { text } = readArticle(parts.join(''), 'markdown');
        const points = [...text];
        const at = from % (points.length + 1);
        const words = points.slice(at, at + (length % (points.length - at + 1))).join('');
        const start = points.slice(0, at).join('').length;
        const region = regionsOf(text)({ start, end: start + words.length });
        expect(region.snippet.text).toBe(words);
        expect(wordsAt(text, region)).toBe(words);
        expect(points.slice(region.charOffset, region.charOffset + region.charLength).join('')).toBe(words);
      },
    ),
  );
});
