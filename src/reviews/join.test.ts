import { describe, expect, test } from 'vitest';
import type { Claim } from '../schemas/analysis.ts';
import type { Review } from '../schemas/report.ts';
import { reviewSchema } from '../schemas/review.ts';
import { joinClaims } from './join.ts';

const text = 'The mayor resigned on Monday and left the city. Nobody followed her.';

function automatic(words: string): Claim {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const rest = {
    id: 'auto',
    kind: 'event',
    checkworthiness: 0.7,
    reasons: ['a name'],
    attribution: null,
  } as const;
  return { ...span, ...rest, reasons: [...rest.reasons], standsAlone: words };
}

function review(words: string, more: Partial<Review> = {}) {
  const start = text.indexOf(words);
  const data = reviewSchema.parse({ words });
  const full: Review = { ...data, id: 'mine', reasoning: '', state: { state: 'holds' }, ...more };
  return { review: full, span: { start, end: start + words.length } };
}

describe('the claims of a report', () => {
  test('are one for each review', () => {
    const joined = joinClaims(text, [], [review('The mayor resigned')]);
    expect(joined).toMatchObject([{ claim: { id: 'mine', standsAlone: 'The mayor resigned' } }]);
  });

  test('include an automatic claim of which reviews cover less than half of the words', () => {
    const whole = automatic('The mayor resigned on Monday and left the city');
    expect(joinClaims(text, [whole], [review('The mayor resigned')]).map(({ claim }) => claim.id)).toEqual([
      'auto',
      'mine',
    ]);
  });

  test('leave out an automatic claim that reviews cover by half or more, together', () => {
    const whole = automatic('The mayor resigned on Monday and left the city');
    const both = [review('The mayor resigned'), review('left the city', { id: 'other' })];
    expect(joinClaims(text, [whole], both).map(({ claim }) => claim.id)).toEqual(['mine', 'other']);
  });

  test('take from the automatic claim what the editor left open', () => {
    const whole = automatic('The mayor resigned on Monday and left the city');
    const [joined] = joinClaims(
      text,
      [whole],
      [review('The mayor resigned on Monday', { kind: 'quantity' })],
    );
    expect(joined?.claim).toMatchObject({ checkworthiness: 0.7, reasons: ['a name'], kind: 'quantity' });
  });

  test('come in reading order', () => {
    const ids = joinClaims(text, [automatic('Nobody followed her')], [review('The mayor resigned')]);
    expect(ids.map(({ claim }) => claim.start)).toEqual([0, text.indexOf('Nobody')]);
  });
});
