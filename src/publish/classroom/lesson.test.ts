import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../interface/index.ts';
import { review } from '../../report/reports.fixture.ts';
import { lessonReport } from './classroom.fixture.ts';
import { lessonOf as lessonIn } from './lesson.ts';

const lessonOf = (report: Parameters<typeof lessonIn>[0]) => lessonIn(report, wordsOf('en'));

const PLAIN = 'The harbour office keeps a log of all ships that come in and go out each day';

/** What is asked about passages: number, and the words of the flags. */
const passagesIn = (report: ReturnType<typeof lessonReport>) =>
  lessonOf(report).rows.flatMap(({ passage }) =>
    passage ? [[passage.number, ...passage.flags.map(({ words }) => words)]] : [],
  );

describe('a lesson', () => {
  const taken = review('taken', {
    corrections: [{ date: '2026-04-01', kind: 'retraction', was: 'It said so', now: 'We misread it' }],
  });
  const report = lessonReport(
    ['The ferry', 'The ferry sank in May. Nobody was hurt.', 'It was old.'],
    {
      claims: [
        ['The ferry sank in May', review('sank')],
        ['Nobody was hurt', null],
        ['It was old', taken],
      ],
      flags: [['sank', 'high']],
    },
    { finding: 'The finding.' },
  );
  const lesson = lessonOf(report);

  test('has the whole article, cut where claims begin and end and nowhere else', () => {
    expect(lesson.rows.map(({ segments }) => segments.map(({ text }) => text))).toEqual([
      ['The ferry'],
      ['The ferry sank in May', '. ', 'Nobody was hurt', '.'],
      ['It was old', '.'],
    ]);
    expect(
      lesson.rows.flatMap(({ segments }) => segments.flatMap(({ endingClaims }) => endingClaims)),
    ).toEqual([1, 2, 3]);
  });

  test('asks beside the passage, and names the claims that it does not ask about', () => {
    expect(
      lesson.rows.map(({ questions, unasked }) => [
        questions.map(({ claim }) => claim.number),
        unasked.map(({ number }) => number),
      ]),
    ).toEqual([
      [[], []],
      [[1], [2]],
      [[], [3]],
    ]);
  });

  test('counts its questions', () => {
    expect([lesson.claims, lesson.passages]).toEqual([1, 1]);
    const none = lessonOf(lessonReport(['The ferry', PLAIN]));
    expect([none.claims, none.passages]).toEqual([0, 0]);
  });
});

describe('of passages, a lesson asks about', () => {
  test('those with flags that matter, by what the rules noticed, the gravest first', () => {
    expect(
      passagesIn(
        lessonReport(['A headline', 'One two three.', 'Four five six.', 'Seven.'], {
          flags: [
            ['headline', 'medium'],
            ['One', 'low'],
            ['three', 'high'],
            ['five', 'low'],
          ],
        }),
      ),
    ).toEqual([
      [1, 'headline'],
      [2, 'three', 'One'],
    ]);
  });

  test('the gravest, where there are many, in the order of the article', () => {
    const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
    const asked = passagesIn(
      lessonReport(['A headline', ...words], {
        flags: words.map((word) => [word, word === 'eight' ? 'high' : 'medium']),
      }),
    );
    expect(asked.map(([, flagged]) => flagged)).toEqual(['one', 'two', 'three', 'four', 'five', 'eight']);
  });

  test('some without a flag, so that to be asked is not to be told; short ones are not worth it', () => {
    const others = ['1', '2', '3', '4', '5'].map((number) => `${PLAIN} in year ${number}.`);
    const asked = passagesIn(
      lessonReport(['A headline', 'A shrot one.', 'Short.', ...others], { flags: [['shrot', 'medium']] }),
    );
    expect(asked).toEqual([[2, 'shrot'], [4], [6], [8]]);
  });

  test('none that a flag begins in or compares another with', () => {
    const report = lessonReport(['A headline', `${PLAIN}.`, 'A shrot one.', `${PLAIN} here.`], {
      flags: [['shrot', 'medium']],
    });
    const [flag] = report.flags;
    const block = report.article.blocks[3];
    if (!flag || !block) throw new Error('the report has a flag and four blocks');
    const compared = { ...report, flags: [{ ...flag, related: [{ start: block.start, end: block.end }] }] };
    expect(passagesIn(compared)).toEqual([[2], [3, 'shrot']]);
  });

  test('none where no rule raised anything, or the language is one that rules do not know', () => {
    const blocks = ['A headline', `${PLAIN}.`, 'A shrot one.'];
    expect(passagesIn(lessonReport(blocks))).toEqual([]);
    const german = lessonReport(blocks, { flags: [['shrot', 'medium']] });
    german.article.language = 'de';
    expect(passagesIn(german)).toEqual([[3, 'shrot']]);
  });

  test('with “no” as the answer that agrees where no flag stands', () => {
    const { rows } = lessonOf(
      lessonReport(['A headline', `${PLAIN}.`, 'A shrot one.'], { flags: [['shrot', 'medium']] }),
    );
    const agreeing = rows.flatMap(({ passage }) =>
      passage ? [passage.choices.flatMap(({ id, agrees }) => (agrees === 'same' ? [id] : []))] : [],
    );
    expect(agreeing).toEqual([['no'], ['yes']]);
  });
});
