import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatProblem } from '../schemas/problem.ts';
import { openCache } from './cache.ts';
import { readContent } from './content.ts';
import { allDismissals } from './indexes.ts';
import { assembleSite } from './site.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sic-content-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const SITE = `name: Test
organisation: {name: Test}
languages: [en]
ratings:
  - {id: supported, label: Supported, value: 2, definition: D}
  - {id: unverified, label: Unverified, definition: D}
`;
const REVIEW = `---
words: The bridge was opened
rating: supported
evidence:
  - {source: town, stance: supports, shows: S}
---
Because.
`;
const SOURCE = `---
publisher: Town
address: https://town.example/
read: 2026-01-02
---
`;

function write(files: Record<string, string | Uint8Array>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
}

/** A good site with one report, and what a test puts in its place. */
function site(files: Record<string, string | Uint8Array> = {}): void {
  write({
    'site.yaml': SITE,
    'reports/bridge/article.md':
      '---\nlanguage: en\n---\n# A bridge\n\nThe bridge was opened. It cost 12 million.\n',
    'reports/bridge/reviews/opened.md': REVIEW,
    'sources/town.md': SOURCE,
    ...files,
  });
}

const problems = () => readContent(dir).problems.map(formatProblem);
const assemble = () => assembleSite(readContent(dir), openCache(join(dir, '.cache')));

describe('a content folder', () => {
  test('with nothing wrong gives a report with its review, and the claims nobody has judged', () => {
    site();
    const [report] = assemble();
    expect(report?.headline).toBe('A bridge');
    expect(report?.claims.map(({ id, review }) => [id, review?.state.state])).toEqual([
      ['opened', 'holds'],
      [expect.stringMatching(/^cost-12-million-/), undefined],
    ]);
    expect(report?.summary).toMatchObject({ claims: 2, reviewed: 1, toReview: 2, share: 0.5 });
  });

  test('gives the same bytes each time, from the cache too', () => {
    site();
    expect(JSON.stringify(assemble())).toBe(JSON.stringify(assemble()));
  });

  test('with no report at all is a site', () => {
    write({ 'site.yaml': SITE });
    expect(problems()).toEqual([]);
    expect(assemble()).toEqual([]);
  });

  test('without site.yaml says how to make one', () => {
    write({});
    expect(problems()[0]).toMatch(/site\.yaml.*`sic init`/);
  });
});

describe('a mistake', () => {
  test('in a rating names the line and the ratings there are', () => {
    site({ 'reports/bridge/reviews/opened.md': REVIEW.replace('rating: supported', 'rating: suported') });
    expect(problems()).toEqual([
      'reports/bridge/reviews/opened.md:3:9 error there is no rating “suported”; did you mean “supported”? (known: supported, unverified) [unknown-id]',
    ]);
    expect(assemble).toThrow('suported');
  });

  test('in a source names the line and the source that was probably meant', () => {
    site({ 'reports/bridge/reviews/opened.md': REVIEW.replace('source: town', 'source: twon') });
    expect(problems()[0]).toMatch(/opened\.md:5:14 error there is no source “twon”.*known: town/);
  });

  test('in a speaker is found', () => {
    site({ 'reports/bridge/reviews/opened.md': REVIEW.replace('rating:', 'speaker: anna-holt\nrating:') });
    expect(problems()[0]).toMatch(/:3:10 error there is no person “anna-holt” \(there is none in people\/\)/);
  });

  test('of leaving the article empty is told', () => {
    site({ 'reports/bridge/article.md': '---\nlanguage: en\n---\n\n' });
    expect(problems()[0]).toMatch(/article\.md.*the article is empty/);
  });

  test('of leaving the article out is told', () => {
    site({ 'reports/other/reviews/a.md': REVIEW });
    expect(problems()[0]).toMatch(/reports\/other\/article\.md.*no article\.md.*`sic new`/);
  });

  test('in the encoding names the file and the way out', () => {
    site({ 'reports/bridge/article.md': Uint8Array.of(0x23, 0x20, 0x41, 0x0a, 0xe9, 0x0a) });
    expect(problems()[0]).toMatch(/article\.md.*UTF-8/);
  });

  test('of naming a page as the site names one of its own is told', () => {
    site({ 'pages/people.md': '---\ntitle: P\n---\n' });
    expect(problems()[0]).toMatch(/pages\/people\.md.*page of its own at \/people\//);
  });

  test('in a file’s ending does not pass in silence', () => {
    site({
      'people/anna.yml': 'name: A',
      'reports/bridge/reviews/Cost.MD': REVIEW,
      'reports/stray.md': '# A',
    });
    expect(problems()).toEqual([
      expect.stringMatching(
        /people\/anna\.yml.*warning nothing is read from this file; here belong: files in \.yaml/,
      ),
      expect.stringMatching(/reports\/stray\.md.*one folder a report/),
      expect.stringMatching(/reviews\/Cost\.MD.*files in \.md/),
    ]);
  });

  test('in a folder’s name is told, since it is the report’s address', () => {
    site({ 'reports/My Report/article.md': '# A' });
    expect(problems()[0]).toMatch(/“My Report” cannot be an address/);
  });
});

test('options of a rule are held against what it has, and used', () => {
  site({ 'site.yaml': `${SITE}rules:\n  real-word-error: {least: low}\n` });
  expect(problems()).toEqual([
    'site.yaml:8:28 error real-word-error: “least” must be one of: high, medium [schema]',
  ]);
  expect(assemble).toThrow('must be one of');
  site({ 'site.yaml': `${SITE}rules:\n  real-word-error: {least: high}\n` });
  expect(assemble()).toHaveLength(1);
});

describe('a review', () => {
  test('whose words are not in the article has no place, and its rating counts for nothing', () => {
    site({ 'reports/bridge/reviews/opened.md': REVIEW.replace('was opened', 'was closed') });
    const [report] = assemble();
    expect(report?.orphans).toMatchObject([
      { id: 'opened', state: { state: 'orphan', reason: 'not-found' } },
    ]);
    expect(report?.summary).toMatchObject({ reviewed: 0, orphans: 1 });
    expect(report?.claims.every(({ review }) => review === null)).toBe(true);
  });

  test('without a rating is under way, and the claim not yet reviewed', () => {
    site({ 'reports/bridge/reviews/opened.md': REVIEW.replace('rating: supported\n', '') });
    expect(assemble()[0]?.summary).toMatchObject({ reviewed: 0, toReview: 2 });
  });
});

test('an article in another language has its reviews, no automatic claims and no flags, and says so', () => {
  site({
    'reports/bridge/article.md':
      '---\nlanguage: de\n---\n# Eine Brücke\n\nThe bridge was opened. Sie kostete 12 Millionen Euro.\n',
  });
  const [report] = assemble();
  expect(report?.claims.map(({ id }) => id)).toEqual(['opened']);
  expect(report?.flags).toEqual([]);
  expect(report?.notes).toEqual([{ about: 'language' }]);
});

test('a flag that an editor set aside is listed with the reason, and raised no more', () => {
  const article = '# A bridge\n\nThe bridge was was opened. The bridge was opened.\n';
  const review = REVIEW.replace('words:', 'after: was was opened.\nwords:');
  site({ 'reports/bridge/article.md': article, 'reports/bridge/reviews/opened.md': review });
  const [flag] = assemble()[0]?.flags ?? [];
  expect(flag?.rule).toBe('repeated-words');
  const dismissal = `- {rule: repeated-words, words: ${flag?.words ?? ''}, reason: As in the source., by: A. Holt}\n`;
  site({
    'reports/bridge/article.md': article,
    'reports/bridge/reviews/opened.md': review,
    'reports/bridge/dismissals.yaml': dismissal,
  });
  const [report] = assemble();
  expect(report?.flags).toEqual([]);
  expect(report?.dismissed).toMatchObject([
    { rule: 'repeated-words', reason: 'As in the source.', by: 'A. Holt' },
  ]);
  expect(allDismissals(assemble())).toMatchObject([
    { rule: 'repeated-words', effect: 'sets-aside', report: 'bridge', headline: 'A bridge', date: null },
  ]);
});
