import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../interface/index.ts';
import type { ReportClaim, ReportFlag } from '../../schemas/report.ts';
import { claim, report, review } from '../reports.fixture.ts';
import { minimapOf } from './minimap.ts';

const TEXT = 'A bridge\n\nIt is long, she said.\n\nIt fell.';
const BLOCKS = [
  { start: 0, end: 8, kind: 'heading' as const, depth: 1 },
  { start: 10, end: 31, kind: 'paragraph' as const, depth: 0 },
  { start: 33, end: 41, kind: 'paragraph' as const, depth: 0 },
];
const at = (one: ReportClaim, start: number, end: number): ReportClaim => ({ ...one, start, end });
const rated = (id: string, rating: string) => claim(id, review(id, { rating }));
const flag = (start: number, end: number) => ({ start, end }) as ReportFlag;

const map = (claims: ReportClaim[], flags: ReportFlag[] = []) =>
  minimapOf(
    report('bridge', claims, { flags, article: { language: 'en', text: TEXT, sha256: '', blocks: BLOCKS } }),
    wordsOf('en'),
  );

describe('the article in miniature', () => {
  test('says of each paragraph what is in it', () => {
    const claims = [
      at(rated('a', 'true'), 10, 20),
      at(rated('b', 'false'), 22, 30),
      at(claim('c', null), 33, 40),
    ];
    expect(map(claims, [flag(10, 12), flag(10, 20), flag(22, 25)]).map(({ words }) => words)).toEqual([
      'Heading: no claims, no flags',
      'Paragraph 2: 2 claims (1 of them: False); 3 flags',
      'Paragraph 3: 1 claim (Not yet reviewed)',
    ]);
  });

  test('shows the gravest verdict on a paragraph’s claims', () => {
    const claims = [
      at(rated('a', 'true'), 10, 20),
      at(rated('b', 'false'), 22, 30),
      at(rated('c', 'true'), 33, 40),
    ];
    expect(map(claims).map(({ verdict }) => verdict?.tone)).toEqual([undefined, 'worst', 'best']);
  });

  test('is as long as the paragraphs are, and has each place of flags once, on the same scale', () => {
    const [heading, first] = map([], [flag(10, 12), flag(10, 20), flag(31 - 5, 31)]);
    expect([heading?.length, first?.length]).toEqual([38.1, 100]);
    expect(first?.flags).toEqual([0, 76]);
  });

  test('has a claim that reaches over several paragraphs where it ends, as its number does', () => {
    expect(map([at(rated('a', 'false'), 10, 40)]).map(({ verdict }) => verdict?.label)).toEqual([
      undefined,
      undefined,
      'False',
    ]);
  });

  test('says once that all are alike', () => {
    const claims = [at(rated('a', 'true'), 10, 20), at(rated('b', 'true'), 22, 30)];
    expect(map(claims)[1]?.words).toBe('Paragraph 2: 2 claims (all: True)');
  });
});
