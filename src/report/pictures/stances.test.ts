import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceSchema, stance } from '../../schemas/review.ts';
import { claim, report, review } from '../reports.fixture.ts';
import { sourcesAmong, stancesOf, standingEvidence } from './stances.ts';

const evidence = (source: string, of: 'supports' | 'refutes' | 'context') =>
  evidenceSchema.parse({ source, stance: of, shows: 'A bridge.' });

test('evidence is counted by stance, for it first and against it last', () => {
  const pieces = [evidence('a', 'refutes'), evidence('b', 'supports'), evidence('a', 'supports')];
  expect(stancesOf(pieces).map(({ stance, count }) => `${count} ${stance}`)).toEqual([
    '2 supports',
    '1 refutes',
  ]);
  expect(sourcesAmong(pieces)).toBe(2);
});

test('only evidence of ratings that stand counts', () => {
  const held = review('held', { evidence: [evidence('a', 'supports')] });
  const changed = review('changed', {
    evidence: [evidence('b', 'refutes')],
    state: { state: 'changed', diff: [] },
  });
  const claims = [claim('held', held), claim('changed', changed), claim('new', null)];
  expect(standingEvidence(report('bridge', claims)).map(({ source }) => source)).toEqual(['a']);
});

test('the parts of the bar fill it, and none overlaps the next', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...stance.options), { minLength: 1 }), (stances) => {
      const parts = stancesOf(stances.map((one) => ({ stance: one })));
      const ends = parts.map(({ at, width }) => at + width);
      expect(ends.at(-1)).toBeCloseTo(100);
      expect(parts.every(({ at }, index) => at >= (ends[index - 1] ?? 0))).toBe(true);
      expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(stances.length);
    }),
  );
});

test('no evidence makes no bar', () => {
  expect(stancesOf([])).toEqual([]);
});
