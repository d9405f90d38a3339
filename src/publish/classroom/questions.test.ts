import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claim, report, review } from '../../report/reports.fixture.ts';
import type { Review } from '../../schemas/report.ts';
import type { Rating } from '../../schemas/site.ts';
import { agreementOf, claimQuestion, whyOf } from './questions.ts';

const step = (id: string, value?: number): Rating => ({
  id,
  label: id,
  definition: `${id}.`,
  ...(value === undefined ? {} : { value }),
});
/** Not in the order of its values, and with gaps between them. */
const SCALE = [step('open'), step('true', 10), step('false', 1), step('half', 4), step('moot')];

const questionOn = (judged: Review | null) => claimQuestion(claim('ferry', judged), report('ferry', []));

describe('an answer', () => {
  test('is the same as the rating, one step of the scale away, or another', () => {
    expect(agreementOf(SCALE, 'half', 'half')).toBe('same');
    expect(agreementOf(SCALE, 'half', 'true')).toBe('next');
    expect(agreementOf(SCALE, 'false', 'half')).toBe('next');
    expect(agreementOf(SCALE, 'false', 'true')).toBe('other');
  });

  test('is next to none where it is no degree of truth', () => {
    expect(agreementOf(SCALE, 'open', 'true')).toBe('other');
    expect(agreementOf(SCALE, 'true', 'open')).toBe('other');
    expect(agreementOf(SCALE, 'open', 'moot')).toBe('other');
    expect(agreementOf(SCALE, 'open', 'open')).toBe('same');
  });

  test('agrees with a rating as that would with it, on any scale', () => {
    const scale = fc
      .uniqueArray(fc.option(fc.integer(), { nil: undefined }), { minLength: 1, maxLength: 8 })
      .map((values) => values.map((value, index) => step(`r${index}`, value)));
    fc.assert(
      fc.property(scale, fc.nat(), fc.nat(), (ratings, one, two) => {
        const [a, b] = [ratings[one % ratings.length]?.id ?? '', ratings[two % ratings.length]?.id ?? ''];
        expect(agreementOf(ratings, a, b)).toBe(agreementOf(ratings, b, a));
        expect(agreementOf(ratings, a, b) === 'same').toBe(a === b);
      }),
    );
  });
});

describe('a claim makes a question', () => {
  test('with the whole scale, where its rating stands', () => {
    const question = questionOn(review('ferry', { rating: 'false', reasoning: 'It sank. The log says so.' }));
    expect(question?.rating.label).toBe('False');
    expect(question?.choices).toEqual([
      { id: 'true', label: 'True', definition: 'It holds.', agrees: 'next' },
      { id: 'false', label: 'False', definition: 'It does not hold.', agrees: 'same' },
    ]);
    expect(question?.why).toBe('It sank.');
  });

  test.each<[string, Review | null]>([
    ['nobody has reviewed it', null],
    ['its review is a draft', { ...review('ferry'), rating: undefined }],
    ['its words have changed since', review('ferry', { state: { state: 'changed', diff: [] } })],
    [
      'its review was taken back',
      review('ferry', { corrections: [{ date: '2026-04-01', kind: 'retraction', was: 'a', now: 'b' }] }),
    ],
    ['its rating is none of the scale', review('ferry', { rating: 'gone' })],
  ])('but not where %s', (_, judged) => {
    expect(questionOn(judged)).toBeNull();
  });
});

describe('why a claim was rated so', () => {
  const why = (reasoning: string) => whyOf(claim('ferry', review('ferry', { reasoning })));

  test('is the sentence that the reasoning begins with', () => {
    expect(why('The **log** says so. It has an entry.\n\nMore.')).toBe('The **log** says so.');
  });

  test('is all of it where no short sentence begins it', () => {
    expect(why('- one\n- two')).toBe('- one\n- two');
  });

  test('is not said where nothing is written', () => {
    expect(why(' \n')).toBeNull();
    expect(whyOf(claim('ferry', null))).toBeNull();
  });
});
