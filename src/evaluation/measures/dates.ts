import { HELD_OUT_PHRASES } from '../../language/dates/phrases-held-out.fixture.ts';
import { PHRASES, type Phrase } from '../../language/dates/phrases.fixture.ts';
import { isRight, isRightBare } from '../../language/dates/phrases.score.ts';
import type { Measure } from '../../schemas/results.ts';

function measure(id: string, part: string, keptAside: boolean, phrases: readonly Phrase[]): Measure {
  return {
    id,
    group: 'Dates',
    what: 'phrases read right: span, value, grain and kind',
    part,
    value: phrases.filter(isRight).length,
    of: phrases.length,
    sample: `${String(phrases.length)} phrases`,
    keptAside,
    beside: [
      { what: 'chrono-node alone, values only', value: phrases.filter(isRightBare).length, sameRun: true },
    ],
  };
}

/** Dates: phrases written before the code and ones written after it, beside chrono-node alone. */
export function measureDates(): Measure[] {
  return [
    measure(
      'dates-before',
      'phrases set down before the code, which was then written for them',
      false,
      PHRASES,
    ),
    measure(
      'dates-after',
      'phrases set down afterwards; the code was mended for some of them',
      false,
      HELD_OUT_PHRASES,
    ),
  ];
}
