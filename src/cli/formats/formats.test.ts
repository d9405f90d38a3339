import { globSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../schemas/problem.ts';
import { CHECKS } from '../check-catalogue.ts';
import { review, withReport } from '../test-kit.ts';
import { FORMATS } from './index.ts';
import { SARIF } from './sarif.fixture.ts';

const REVIEW = 'content/reports/fire/reviews/fire.md';
const problem = (more: Partial<Problem> = {}): Problem => ({
  file: REVIEW,
  line: 3,
  column: 9,
  severity: 'error',
  rule: 'no-evidence',
  message: 'a rating needs evidence',
  ...more,
});
const write = (format: string, ...problems: Problem[]): string => FORMATS.get(format)?.(problems) ?? '';

interface Log {
  runs: [{ tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] }];
}
const sarif = (...problems: Problem[]): Log => JSON.parse(write('sarif', ...problems)) as Log;

describe('SARIF', () => {
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(SARIF);
  const faults = (log: unknown) => (validate(log) ? [] : validate.errors);

  test.each<[string, Problem[]]>([
    ['of nothing', []],
    ['of an error and a warning', [problem(), problem({ severity: 'warning', rule: 'changed' })]],
    ['of a rule that is not known here', [problem({ rule: 'something-new' })]],
    ['of a file elsewhere, with a name that needs codes', [problem({ file: '../our checks/à#1?%.md' })]],
  ])('%s is as the standard asks', (_, problems) => {
    expect(faults(sarif(...problems))).toEqual([]);
  });

  test('as the schema here has it refuses what the standard does', () => {
    const [run] = sarif(problem()).runs;
    expect(faults({ version: '2.0.0', runs: [run] })).not.toEqual([]);
    expect(faults({ version: '2.1.0', runs: [{ results: run.results }] })).not.toEqual([]);
    const level = [{ ...run.results[0], level: 'fatal' }];
    expect(faults({ version: '2.1.0', runs: [{ ...run, results: level }] })).not.toEqual([]);
    expect(faults(sarif(problem({ line: 0 })))).not.toEqual([]);
  });

  test('says the rule, level and place of each problem', () => {
    expect(sarif(problem(), problem({ rule: 'changed', severity: 'warning' })).runs[0].results).toMatchObject(
      [
        {
          ruleId: 'no-evidence',
          level: 'error',
          message: { text: 'a rating needs evidence' },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: REVIEW },
                region: { startLine: 3, startColumn: 9 },
              },
            },
          ],
        },
        { ruleId: 'changed', level: 'warning' },
      ],
    );
  });

  test('lists each rule once, and each problem points at its own', () => {
    const rules = ['schema', 'orphan', 'schema', 'changed'];
    const [{ tool, results }] = sarif(...rules.map((rule) => problem({ rule }))).runs;
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['changed', 'orphan', 'schema']);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });
});

describe('commands of GitHub Actions', () => {
  test('name the place of each problem', () => {
    expect(write('github', problem(), problem({ severity: 'warning', line: 1, column: 1 }))).toBe(
      `::error file=${REVIEW},line=3,col=9,title=sic%3A no-evidence::a rating needs evidence\n` +
        `::warning file=${REVIEW},line=1,col=1,title=sic%3A no-evidence::a rating needs evidence\n`,
    );
  });

  test('are not ended, and no other is begun, by what a message or a name holds', () => {
    const hostile = problem({ message: '100 % of a\r\n::set-output name=x::y', file: 'a,b:c%0A.md' });
    const out = write('github', hostile);
    expect(out).toContain('file=a%2Cb%3Ac%250A.md,');
    expect(out).toContain('::100 %25 of a%0D%0A::set-output name=x::y\n');
    expect(out.match(/\n/g)).toHaveLength(1);
  });
});

test('text is one problem a line, and of nothing it is nothing', () => {
  expect(write('text', problem())).toBe(`${REVIEW}:3:9 error a rating needs evidence [no-evidence]\n`);
  expect(write('text')).toBe('');
  expect(write('github')).toBe('');
});

test('JSON counts errors and warnings', () => {
  const json: unknown = JSON.parse(write('json', problem(), problem({ severity: 'warning' })));
  expect(json).toMatchObject({ errors: 1, warnings: 1, problems: [{ line: 3 }, { line: 3 }] });
});

test('every format is one of `sic check`, and tells nothing else on standard output', async () => {
  const place = withReport({ [REVIEW]: review({ evidence: null, reviewed: null }) });
  await place.sic('review', 'accept', '--all');
  for (const format of FORMATS.keys()) {
    const { out, err, code } = await place.sic('check', 'fire', '--format', format);
    expect(code, format).toBe(1);
    expect(err).toContain('1 report checked: 1 error, 1 warning');
    expect(out.match(/no-evidence/g)?.length, format).toBeGreaterThan(0);
    if (format === 'json' || format === 'sarif') expect(() => JSON.parse(out) as unknown).not.toThrow();
  }
  const { err, code } = await place.sic('check', '--format', 'xml');
  expect({ err, code }).toEqual({
    err: 'sic check: --format is one of text, json, sarif, github, not “xml”\n',
    code: 2,
  });
});

test('the catalogue says what each check looks for', () => {
  const raised = globSync([
    'src/cli/*.ts',
    'src/report/{content,reader,references,snapshots}.ts',
    'src/schemas/*.ts',
  ])
    .filter((file) => !/\.test\.ts$|test-kit/.test(file))
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/\b(?:error|warning)\(\s*'([a-z-]+)',|\brule: '([a-z-]+)'/g),
    ])
    .map(([, call, property]) => call ?? property ?? '');
  expect(raised.length).toBeGreaterThan(20);
  expect([...new Set(raised)].filter((rule) => !CHECKS.has(rule))).toEqual([]);
});
