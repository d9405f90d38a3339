import { expect, test } from 'vitest';
import type { JudgedFlag } from '../../../schemas/judged-flags.ts';
import { flaggedNews } from './judged.fixture.ts';
import { measureJudged, readJudged, verdictsOn, type Verdict } from './judged.ts';

const judged = (words: string, verdict: JudgedFlag['verdict'], article = 0): JudgedFlag => ({
  rule: 'units',
  severity: 'high',
  words,
  article,
  verdict,
});

const verdicts = (rule: string, severity: Verdict['severity'], justified: number, not: number): Verdict[] =>
  Array.from({ length: justified + not }, (_, at) => ({
    rule,
    severity,
    isJustified: at < justified,
    isAside: false,
  }));

test('the committed verdicts can be read', () => {
  expect(Array.isArray(readJudged())).toBe(true);
});

test('a verdict goes with rule, words and article, and the severity is that of today', () => {
  const news = [flaggedNews(0, ['units:medium:ten', 'undated:high:ten']), flaggedNews(1, ['units:high:ten'])];
  expect(verdictsOn(news, [judged('ten', 'justified')])).toEqual([
    { rule: 'units', severity: 'medium', isJustified: true, isAside: false },
  ]);
});

test('what is raised no longer counts neither way, and the same words in an article count once', () => {
  const news = [flaggedNews(0, ['units:high:ten', 'units:high:ten'])];
  expect(verdictsOn(news, [judged('ten', 'not'), judged('gone', 'not')])).toHaveLength(1);
});

test('no verdicts, no figures', () => {
  expect(measureJudged([])).toEqual({ measures: [], precision: {} });
});

test('a rule with fewer than five judged flags gets no precision of its own, but counts among all', () => {
  const { measures, precision } = measureJudged(verdicts('units', 'high', 3, 1));
  expect(precision).toEqual({});
  expect(measures.map(({ id, value }) => [id, value])).toEqual([['flags-precision', 75]]);
});

test('precision by severity where enough were judged, else one for all', () => {
  const all = [
    ...verdicts('units', 'high', 9, 1),
    ...verdicts('units', 'medium', 1, 1),
    ...verdicts('undated', 'medium', 3, 0),
    ...verdicts('undated', 'low', 1, 2),
  ];
  const { measures, precision } = measureJudged(all);
  expect(precision).toEqual({ units: { high: 0.9 }, undated: 0.67 });
  const figure = measures.find(({ id }) => id === 'flags-precision-units');
  expect(figure).toMatchObject({ value: 83.3, rule: 'units' });
  expect(figure?.sample).toBe('12 judged flags; 95 % interval from 55 to 95 %');
});

test('flags of severity low are left out of the figure for all', () => {
  const { measures } = measureJudged([...verdicts('units', 'high', 5, 0), ...verdicts('units', 'low', 0, 5)]);
  expect(measures.find(({ id }) => id === 'flags-precision')?.value).toBe(100);
});
