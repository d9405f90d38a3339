import { wordsOf } from '../interface/index.ts';
import { describe, expect, test } from 'vitest';
import type { Correction } from '../schemas/review.ts';
import { allCorrections, correctionsOf, latestDay } from './corrections.ts';
import { claimsOfPeople, usesOfSources } from './indexes.ts';
import { missingRating } from './labels.ts';
import { claim, report, review, source } from './reports.fixture.ts';
import { retractionOf } from './retraction.ts';
import { standingRating } from './summary.ts';

const entry = (date: string, data: Partial<Correction> = {}): Correction => ({
  date,
  kind: 'correction',
  was: 'Then',
  now: 'Now',
  ...data,
});

/** A report with one reviewed claim, and these corrections of it. */
const corrected = (corrections: Correction[], whole: Correction[] = [], slug = 'bridge') =>
  report(slug, [claim('cost', review('cost', { corrections }))], { corrections: whole });

describe('the list of corrections', () => {
  test('has those of reviews and those of whole reports, the latest first', () => {
    const reports = [
      corrected([entry('2026-03-01'), entry('2026-03-05')], [entry('2026-03-03')]),
      corrected([entry('2026-03-04')], [], 'ferry'),
    ];
    expect(allCorrections(reports).map(({ date, report, claim }) => [date, report, claim?.id])).toEqual([
      ['2026-03-05', 'bridge', 'cost'],
      ['2026-03-04', 'ferry', 'cost'],
      ['2026-03-03', 'bridge', undefined],
      ['2026-03-01', 'bridge', 'cost'],
    ]);
  });

  test('has those of a review whose words are gone from the article', () => {
    const orphan = review('gone', {
      state: { state: 'orphan', reason: 'not-found' },
      corrections: [entry('2026-03-01')],
    });
    expect(allCorrections([report('bridge', [], { orphans: [orphan] })])).toMatchObject([
      { claim: { id: 'gone', rating: null } },
    ]);
  });
});

describe('the fragment of a correction', () => {
  const ids = (corrections: Correction[], whole: Correction[] = []): string[] =>
    correctionsOf(corrected(corrections, whole)).map(({ id }) => id);
  const [first] = ids([entry('2026-03-01')]);

  test('begins with its day and needs no escaping', () => {
    expect(first).toMatch(/^2026-03-01-[0-9a-f]{8}$/);
  });

  test('stays as it is when entries are added before and after, and when what is said now is put better', () => {
    const others = [entry('2026-03-01', { was: 'Before' }), entry('2026-03-01', { was: 'After' })];
    const [before, after] = others;
    expect(ids([before ?? entry(''), entry('2026-03-01', { now: 'Better' }), after ?? entry('')])[1]).toBe(
      first,
    );
    expect(ids([entry('2026-03-01', { was: ' Then\n' }), entry('2026-03-09')])).toContain(first);
  });

  test('tells entries apart that differ in place, day, kind or what was said, and even two that are the same', () => {
    const all = [
      ...ids(
        [
          entry('2026-03-01'),
          entry('2026-03-01'),
          entry('2026-03-01', { kind: 'update' }),
          entry('2026-03-01', { was: 'Other' }),
          entry('2026-03-02'),
        ],
        [entry('2026-03-01')],
      ),
      ...correctionsOf(corrected([entry('2026-03-01')], [], 'ferry')).map(({ id }) => id),
    ];
    expect(new Set(all).size).toBe(7);
  });
});

describe('a review that was taken back', () => {
  const taken = claim('cost', review('cost', { corrections: [entry('2026-03-01', { kind: 'retraction' })] }));

  test('has no rating that stands, and counts as retracted, not as reviewed', () => {
    expect(standingRating(taken)).toBeNull();
    expect(missingRating(taken, wordsOf('en'))).toBe('Retracted');
    expect(report('bridge', [taken]).summary).toMatchObject({ reviewed: 0, toReview: 1, retracted: 1 });
  });

  test('stays so whatever entry follows, which may only put the notice better', () => {
    const entries = [
      entry('2026-03-01', { kind: 'retraction' }),
      entry('2026-03-02', { kind: 'clarification' }),
    ];
    expect(standingRating(claim('cost', review('cost', { corrections: entries })))).toBeNull();
  });

  test('is told as such where sources and people list it', () => {
    const judged = review('cost', {
      corrections: [entry('2026-03-01', { kind: 'retraction' })],
      evidence: [{ source: 'budget', stance: 'supports', shows: 'It.', phrases: [], basis: 'full' }],
    });
    const speaker = { id: 'anna', name: 'Anna', role: null, note: null };
    const reports = [
      report('bridge', [{ ...claim('cost', judged), speaker }], { sources: { budget: source('budget') } }),
    ];
    expect(usesOfSources(reports).get('budget')).toMatchObject([{ rating: null, retracted: true }]);
    expect(claimsOfPeople(reports).get('anna')).toMatchObject([{ rating: null, retracted: true }]);
  });
});

test('of several retractions the latest is told; of two on one day, the one written last', () => {
  const taken = (date: string, was: string) => entry(date, { kind: 'retraction', was });
  expect(retractionOf([taken('2026-03-02', 'b'), taken('2026-03-01', 'a')])?.was).toBe('b');
  expect(retractionOf([taken('2026-03-02', 'b'), taken('2026-03-02', 'c')])?.was).toBe('c');
  expect(retractionOf([entry('2026-03-02')])).toBeNull();
});

test('the last day of the content is that of a report, a review or a correction; a new site has none', () => {
  expect(latestDay([])).toBeNull();
  expect(latestDay([report('bridge', [])])).toBeNull();
  expect(latestDay([report('bridge', [], { reportDate: '2026-01-01' })])).toBe('2026-01-01');
  expect(latestDay([corrected([])])).toBe('2026-03-10');
  expect(latestDay([corrected([entry('2026-04-01')])])).toBe('2026-04-01');
});
