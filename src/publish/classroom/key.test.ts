import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../interface/index.ts';
import { review, source } from '../../report/reports.fixture.ts';
import { lessonReport } from './classroom.fixture.ts';
import { answerKey } from './key.ts';
import { lessonOf } from './lesson.ts';

const evidence = (id: string | undefined, stance: 'supports' | 'refutes') => ({
  ...(id === undefined ? {} : { source: id }),
  stance,
  shows: 'It says so.',
  phrases: [],
  basis: id === undefined ? ('common-knowledge' as const) : ('full' as const),
});

const report = lessonReport(
  ['The ferry', 'The ferry sank in May. Nobody was hurt.', 'It was old.'],
  {
    claims: [
      [
        'The ferry sank in May',
        review('sank', {
          reasoning: 'The log says so. It has an entry.',
          evidence: [
            evidence('log', 'supports'),
            evidence('log', 'supports'),
            evidence('log', 'refutes'),
            evidence(undefined, 'supports'),
          ],
        }),
      ],
      ['Nobody was hurt', null],
      [
        'It was old',
        review('old', {
          reasoning: 'It was new.',
          evidence: [evidence('log', 'refutes')],
          state: { state: 'changed', diff: [] },
        }),
      ],
    ],
    flags: [
      ['ferry', 'low'],
      ['hurt', 'high'],
      ['Nobody', 'low'],
    ],
  },
  {
    sources: { log: source('log') },
    orphans: [review('gone', { reasoning: 'It is gone.', state: { state: 'orphan', reason: 'not-found' } })],
  },
);
const key = answerKey(report);

describe('the answer key', () => {
  test('has each claim with its rating, a sentence why, and its sources once for each stance', () => {
    const [sank] = key.claims;
    expect(sank).toMatchObject({ rating: { label: 'True' }, unrated: null, why: 'The log says so.' });
    expect(sank?.sources.map(({ stance, record }) => [stance, record?.id ?? null])).toEqual([
      ['supports', 'log'],
      ['refutes', 'log'],
      ['supports', null],
    ]);
  });

  test('gives no reasons for a rating that does not stand, and says why it does not', () => {
    expect(
      [...key.claims.slice(1), ...key.orphans].map(({ rating, unrated, why, sources }) => [
        rating,
        unrated,
        why,
        sources,
      ]),
    ).toEqual([
      [null, 'not-reviewed', null, []],
      [null, 'changed', null, []],
      [null, 'orphan', null, []],
    ]);
  });

  test('has all flags by the passage, and says which the lesson asks about', () => {
    expect(
      key.passages.map(({ place, number, asked, flags }) => [
        place,
        number,
        asked,
        flags.map(({ words }) => words),
      ]),
    ).toEqual([
      ['headline', 1, false, ['ferry']],
      ['passage', 2, true, ['hurt', 'Nobody']],
    ]);
  });

  test('answers whatever the lesson asks', () => {
    const { rows } = lessonOf(report, wordsOf('en'));
    const asked = rows.flatMap(({ questions }) => questions.map(({ claim }) => claim.number));
    const rated = key.claims.flatMap(({ claim, rating }) => (rating ? claim.number : []));
    expect(asked).toEqual(rated);
    const passages = rows.flatMap(({ passage }) => passage?.number ?? []);
    expect(key.passages.filter((passage) => passage.asked).map(({ number }) => number)).toEqual(passages);
  });
});
