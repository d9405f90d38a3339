import { describe, expect, test } from 'vitest';
import type { Evidence, Stance } from '../schemas/review.ts';
import type { Source } from '../schemas/report.ts';
import { areIndependent, coverageOf, coverageOfSite } from './coverage.ts';
import { claim, report, review, source } from './reports.fixture.ts';

const evidence = (id: string | undefined, stance: Stance = 'supports'): Evidence => ({
  ...(id === undefined ? { basis: 'common-knowledge' } : { source: id, basis: 'full' }),
  stance,
  shows: 'It.',
  phrases: [],
});

/** The coverage of a report with one claim that rests on these sources. */
function resting(on: Evidence[], sources: Source[]) {
  const claims = [claim('a', review('a', { evidence: on }))];
  return coverageOf(
    report('bridge', claims, { sources: Object.fromEntries(sources.map((each) => [each.id, each])) }),
  );
}

describe('two sources are independent', () => {
  test.each<[string, boolean, Partial<Source>, Partial<Source>]>([
    ['of two publishers', true, { publisher: 'Gazette' }, { publisher: 'Courier' }],
    [
      'of one publisher, however it is written',
      false,
      { publisher: 'The Gazette' },
      { publisher: 'the  gazette' },
    ],
    [
      'of two agencies, even in one paper',
      true,
      { publisher: 'Gazette', origin: 'Agency A' },
      { publisher: 'Gazette', origin: 'Agency B' },
    ],
    [
      'of one agency, though in two papers',
      false,
      { publisher: 'Gazette', origin: 'Agency A' },
      { publisher: 'Courier', origin: 'agency a' },
    ],
    [
      'of an agency itself and a paper that printed it',
      false,
      { publisher: 'Agency A' },
      { publisher: 'Gazette', origin: 'Agency A' },
    ],
    [
      'of one paper, where the agency is known of one only',
      false,
      { publisher: 'Gazette', origin: 'Agency A' },
      { publisher: 'Gazette' },
    ],
    [
      'of two papers, where the agency is known of one only',
      true,
      { publisher: 'Gazette', origin: 'Agency A' },
      { publisher: 'Courier' },
    ],
  ])('%s: %s', (_, independent, a, b) => {
    const [one, other] = [source('one', a), source('other', b)];
    expect(areIndependent(one, other)).toBe(independent);
    expect(areIndependent(other, one)).toBe(independent);
  });
});

describe('a reviewed claim', () => {
  const sources = [source('gazette'), source('courier'), source('deed', { primary: true })];

  test('has two independent sources where one supports and one refutes it', () => {
    const { independent } = resting([evidence('gazette'), evidence('courier', 'refutes')], sources);
    expect(independent).toEqual({ number: 1, of: 1 });
  });

  test.each<[string, Evidence[]]>([
    ['one of them gives context only', [evidence('gazette'), evidence('courier', 'context')]],
    ['one source is used twice', [evidence('gazette'), evidence('gazette', 'refutes')]],
    ['the other is common knowledge', [evidence('gazette'), evidence(undefined)]],
    ['there is no evidence', []],
  ])('has not, where %s', (_, on) => {
    expect(resting(on, sources).independent).toEqual({ number: 0, of: 1 });
  });

  test('rests on a primary source where that supports or refutes it, not where it gives context', () => {
    expect(resting([evidence('deed', 'refutes')], sources).primary).toEqual({ number: 1, of: 1 });
    expect(resting([evidence('deed', 'context')], sources).primary).toEqual({ number: 0, of: 1 });
  });

  test('counts only while its rating stands', () => {
    const diff = [{ kind: 'gone' as const, text: 'June' }];
    const taken = { date: '2026-03-11', kind: 'retraction' as const, was: 'a', now: 'b' };
    const on = [evidence('deed')];
    const claims = [
      claim('holds', review('holds', { evidence: on })),
      claim('changed', review('changed', { evidence: on, state: { state: 'changed', diff } })),
      claim('taken', review('taken', { evidence: on, corrections: [taken] })),
      claim('draft', review('draft', { evidence: on, rating: undefined })),
      claim('open', null),
      claim('opinion', null, 0.1),
    ];
    const whole = report('bridge', claims, { sources: { deed: source('deed', { primary: true }) } });
    const { primary, reviewed } = coverageOf(whole);
    expect(primary).toEqual({ number: 1, of: 1 });
    expect(reviewed).toEqual({ number: 1, of: 5 });
    expect(reviewed.number / reviewed.of).toBe(whole.summary.share);
  });
});

test('of reviews those with a rating count, placed or not: whether they are dated and name a reviewer', () => {
  const { datedReviews, namedReviewers } = coverageOf(
    report(
      'bridge',
      [
        claim('a', review('a', { reviewer: 'A. Reader' })),
        claim('b', review('b', { reviewed: undefined, reviewer: 'the bridge desk' })),
        claim('c', review('c')),
        claim('draft', review('draft', { rating: undefined })),
      ],
      { orphans: [review('d', { reviewer: 'B.', state: { state: 'orphan', reason: 'not-found' } })] },
    ),
  );
  expect(datedReviews).toEqual({ number: 3, of: 4 });
  expect(namedReviewers).toEqual({ number: 2, of: 4 });
});

test('of sources it is counted which are dated, archived and kept', () => {
  const kept = { sha256: 'a'.repeat(64), extent: 'full' as const };
  const { datedSources, archived, snapshots } = resting(
    [],
    [
      source('a', { published: '2026' }),
      source('b', { archived: 'https://archive.example/b', snapshot: kept }),
      source('c', { published: '2026-03-01', snapshot: kept }),
    ],
  );
  expect(datedSources).toEqual({ number: 2, of: 3 });
  expect(archived).toEqual({ number: 1, of: 3 });
  expect(snapshots).toEqual({ number: 2, of: 3 });
});

test('a quotation that was altered stands in a source; one that was not found, or has no source, does not', () => {
  const { quotations, statuses } = coverageOf(
    report('bridge', [], { statuses: ['verbatim', 'altered', 'altered', 'not-found', 'no-source'] }),
  );
  expect(quotations).toEqual({ number: 3, of: 5 });
  expect(statuses).toEqual({
    verbatim: 1,
    typography: 0,
    elided: 0,
    bracketed: 0,
    altered: 2,
    'not-found': 1,
    'no-source': 1,
  });
});

describe('a site in all', () => {
  const one = report('one', [claim('a', review('a')), claim('b', null)], {
    sources: { gazette: source('gazette', { published: '2026' }), deed: source('deed') },
    statuses: ['altered'],
  });
  const other = report('other', [claim('c', review('c'))], {
    sources: { gazette: source('gazette', { published: '2026' }) },
    statuses: ['no-source', 'altered'],
  });

  test('adds up claims, reviews and quotations, and counts a source once that two reports use', () => {
    const { reviewed, datedReviews, datedSources, quotations, statuses } = coverageOfSite([one, other]);
    expect(reviewed).toEqual({ number: 2, of: 3 });
    expect(datedReviews).toEqual({ number: 2, of: 2 });
    expect(datedSources).toEqual({ number: 1, of: 2 });
    expect(quotations).toEqual({ number: 2, of: 3 });
    expect(statuses).toMatchObject({ altered: 2, 'no-source': 1, verbatim: 0 });
  });

  test('without a report has nothing to count', () => {
    const { statuses, ...tallies } = coverageOfSite([]);
    expect(Object.values(tallies)).toEqual(Object.values(tallies).map(() => ({ number: 0, of: 0 })));
    expect(Object.values(statuses)).toEqual(Array(7).fill(0));
  });
});
