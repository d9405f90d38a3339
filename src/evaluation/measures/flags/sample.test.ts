import { expect, test } from 'vitest';
import type { JudgedFlag } from '../../../schemas/judged-flags.ts';
import { flaggedNews } from './judged.fixture.ts';
import { addVerdicts, drawSample, readVerdicts, writeSample, type Drawn } from './sample.ts';

const SEVERITIES = ['high', 'medium', 'low'];

const NEWS = Array.from({ length: 10 }, (_, index) =>
  flaggedNews(
    index,
    Array.from(
      { length: 6 },
      (_word, at) => `${at % 2 === 0 ? 'units' : 'undated'}:${SEVERITIES[at % 3] ?? ''}:word${String(at)}`,
    ),
  ),
);

const LOUD = { count: 12, seed: 1, severities: ['high', 'medium'] as const };

const placesOf = (drawn: readonly Drawn[]): string[] =>
  drawn.map(({ article, words }) => `${String(article)} ${words}`);

test('as many flags as are asked for, of these severities, in the order of the articles', () => {
  const drawn = drawSample(NEWS, LOUD, []);
  expect(drawn).toHaveLength(12);
  expect(new Set(drawn.map(({ severity }) => severity))).toEqual(new Set(['high', 'medium']));
  expect(placesOf(drawn)).toEqual(placesOf(drawn).toSorted());
});

test('the same seed draws the same flags, another seed others', () => {
  expect(drawSample(NEWS, LOUD, [])).toEqual(drawSample(NEWS, LOUD, []));
  expect(drawSample(NEWS, { ...LOUD, seed: 2 }, [])).not.toEqual(drawSample(NEWS, LOUD, []));
});

test('flags of one rule are drawn the same, whatever another rule raises', () => {
  const all = { ...LOUD, count: 60 };
  const without = NEWS.map((one) => ({ ...one, flags: one.flags.filter(({ rule }) => rule === 'units') }));
  const before = drawSample(NEWS, { ...LOUD, count: 20 }, []).filter(({ rule }) => rule === 'units');
  const after = drawSample(without, { ...LOUD, count: before.length }, []);
  expect(placesOf(after)).toEqual(placesOf(before));
  expect(drawSample(without, all, []).every(({ rule }) => rule === 'units')).toBe(true);
});

test('what was judged is not drawn again, and no flag is drawn twice', () => {
  const first = drawSample(NEWS, LOUD, []);
  const judged = first.map(({ rule, severity, words, article }): JudgedFlag => ({
    rule,
    severity,
    words,
    article,
    verdict: 'not',
  }));
  const second = drawSample(NEWS, { ...LOUD, count: 100 }, judged);
  expect(second).toHaveLength(40 - 12);
  expect(new Set(placesOf([...first, ...second])).size).toBe(40);
});

test('verdicts come back from the file, with no more of the text than the flagged words', () => {
  const [one, two, ...rest] = drawSample(NEWS, LOUD, []);
  const filled = [
    { ...one, verdict: 'justified' },
    { ...two, verdict: 'not' },
  ].map((flag) => JSON.stringify(flag));
  const verdicts = readVerdicts(`${filled.join('\n')}\n${writeSample(rest)}`);
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(['justified', 'not']);
  expect(Object.keys(verdicts[0] ?? {})).toEqual(['rule', 'severity', 'words', 'verdict', 'article']);
});

test('another word than the two is refused', () => {
  const line = JSON.stringify({ ...drawSample(NEWS, LOUD, [])[0], verdict: 'perhaps' });
  expect(() => readVerdicts(line)).toThrow();
});

test('many words are cut off', () => {
  const long = flaggedNews(0, [`near-copy:medium:${'a'.repeat(200)}`]);
  const [drawn] = drawSample([long], LOUD, []);
  expect(drawn?.words).toBe(`${'a'.repeat(80)}…`);
  expect(drawn?.flagged).toHaveLength(200);
});

test('a later verdict takes the place of an earlier one', () => {
  const flag: JudgedFlag = { rule: 'units', severity: 'high', words: 'x', article: 3, verdict: 'not' };
  const other: JudgedFlag = { ...flag, rule: 'headline' };
  expect(addVerdicts([flag], [other, { ...flag, verdict: 'justified' }])).toEqual([
    other,
    { ...flag, verdict: 'justified' },
  ]);
});
