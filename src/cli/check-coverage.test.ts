import { describe, expect, test } from 'vitest';
import { review, SITE, withReport, type Outcome, type Workplace } from './test-kit.ts';

const REVIEW = 'content/reports/fire/reviews/fire.md';
const SOURCE = "publisher: Fire service\naddress: https://fire.example/\nread: '2019-05-08'\n";

/** A report with one review, of a site that asks for this. */
async function asked(check: string, files: Readonly<Record<string, string>> = {}): Promise<Workplace> {
  const place = withReport({
    'content/site.yaml': `${SITE}check: { ${check} }\n`,
    [REVIEW]: review(),
    'content/sources/fire-service.md': `---\n${SOURCE}---\n`,
    ...files,
  });
  await place.sic('review', 'accept', '--all');
  return place;
}

const strictly = async (check: string, files?: Readonly<Record<string, string>>): Promise<Outcome> =>
  (await asked(check, files)).sic('check', '--strict');

describe('a report that stays below a threshold of site.yaml is told so, with its figures and the way out:', () => {
  test.each([
    ['independentShare', '0 of 1 reviewed claims rest on two independent sources', 'another agency'],
    ['primaryShare', '0 of 1 reviewed claims rest on a primary source', '“primary: true”'],
    ['namedReviewersShare', '0 of 1 reviews name their reviewer', 'add “reviewer:”'],
    ['datedSourcesShare', '0 of 1 sources have their date of publication', 'add “published:”'],
    ['archivedShare', '0 of 1 sources have an archived address', 'add “archived:”'],
    ['snapshotsShare', '0 of 1 sources have their text kept', '“sic snapshot FILE.html --source ID”'],
  ])('%s', async (key, figures, wayOut) => {
    const place = await asked(`${key}: 0.5`);
    const usual = await place.sic('check');
    const line = usual.out.split('\n').find((each) => each.endsWith('[coverage]')) ?? '';
    expect(line).toMatch(/^content\/reports\/fire\/article\.md:2:1 warning /);
    expect(line).toContain(`${figures} (0%); site.yaml asks for 50%: `);
    expect(line).toContain(wayOut);
    expect(usual.code).toBe(0);
    expect((await place.sic('check', '--strict')).code).toBe(1);
  });

  test('datedReviewsShare', async () => {
    const { out } = await strictly('datedReviewsShare: 1', { [REVIEW]: review({ reviewed: null }) });
    expect(out).toContain('0 of 1 reviews have a date (0%); site.yaml asks for 100%: add “reviewed:”');
  });

  test('reviewedShare, of which the figure is that of the report', async () => {
    const { out } = await strictly('reviewedShare: 1');
    expect(out).toMatch(/error 1 of \d+ claims have been reviewed \(\d+%\); .* \[reviewed-share\]/);
  });
});

test('a report that reaches every threshold passes', async () => {
  const { out, code } = await strictly(
    'independentShare: 1, primaryShare: 1, archivedShare: 1, datedSourcesShare: 1, datedReviewsShare: 1, namedReviewersShare: 1',
    {
      [REVIEW]: review({
        reviewer: 'A. Holt',
        evidence:
          '[{ source: fire-service, stance: supports, shows: It. }, { source: town, stance: refutes, shows: It. }]',
      }),
      'content/sources/fire-service.md': `---\n${SOURCE}published: '2019'\nprimary: true\narchived: https://archive.example/1\n---\n`,
      'content/sources/town.md': `---\n${SOURCE.replace('Fire service', 'Town')}published: '2019'\narchived: https://archive.example/2\n---\n`,
    },
  );
  expect(out).toBe('');
  expect(code).toBe(0);
});

test('a report with nothing to count is below no share of it', async () => {
  const place = withReport({ 'content/site.yaml': `${SITE}check: { archivedShare: 1, primaryShare: 1 }\n` });
  expect((await place.sic('check')).out).not.toContain('[coverage]');
});

test('shares that round to the same percentage are told apart', async () => {
  const evidence = ['a', 'b', 'c'].map((id) => `{ source: ${id}, stance: supports, shows: It. }`).join(', ');
  const source = (published: string): string => `---\n${SOURCE}${published}---\n`;
  const { out } = await strictly('datedSourcesShare: 0.67', {
    [REVIEW]: review({ evidence: `[${evidence}]` }),
    'content/sources/a.md': source("published: '2019'\n"),
    'content/sources/b.md': source("published: '2019'\n"),
    'content/sources/c.md': source(''),
  });
  expect(out).toContain('2 of 3 sources have their date of publication (66.7%); site.yaml asks for 67.0%');
});

describe('a page that site.yaml asks for', () => {
  test('must be there and have text', async () => {
    const place = await asked('pages: [methodology, funding, about]', {
      'content/pages/about.md': '---\ntitle: About\n---\nIt is us.\n',
      'content/pages/funding.md': '---\ntitle: Funding\n---\n\n',
    });
    const { out, code } = await place.sic('check');
    const lines = out.split('\n').filter((line) => line.endsWith('[missing-page]'));
    expect(lines).toEqual([
      expect.stringMatching(
        /^content\/site\.yaml:\d+:18 warning there is no pages\/methodology\.md; write it/,
      ),
      expect.stringMatching(/^content\/site\.yaml:\d+:31 warning pages\/funding\.md has no text; write some/),
    ]);
    expect(code).toBe(0);
    expect((await place.sic('check', '--strict')).code).toBe(1);
  });
});

test('a share that is none is refused, and says how one is written', async () => {
  const { out } = await (await asked('archivedShare: 50')).sic('check');
  expect(out).toMatch(/site\.yaml:\d+:\d+ error “check\.archivedShare”: .* from 0 to 1: half is 0\.5/);
});

test('an unknown threshold is refused, with those that there are', async () => {
  const { out } = await (await asked('archiveShare: 0.5')).sic('check');
  expect(out).toMatch(/unknown key “archiveShare”; allowed here: reviewedShare, .*archivedShare.*, pages/);
});
