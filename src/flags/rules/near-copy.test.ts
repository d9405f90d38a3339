import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextNearCopy } from './near-copy.ts';

const ONE = 'The ministry said that it would send two hundred soldiers to the northern border before winter.';
const OTHER =
  'The ministry said that it would dispatch two hundred troops to the northern border before winter.';

describe('retextNearCopy', () => {
  it('names the swapped words and shows both places', () => {
    const [message] = messagesOf(retextNearCopy, `${ONE} Nobody replied to that. ${OTHER}`);
    expect(message?.reason).toBe(
      'This sentence repeats an earlier one, but for “dispatch” in place of “send”, “troops” in place of “soldiers”.',
    );
    expect(message?.severity).toBe('medium');
    expect(message?.related).toEqual([{ start: 0, end: ONE.length }]);
  });

  it('leaves results and quotations alone', () => {
    const scores = (a: number, b: number): string =>
      `The visitors won by ${String(a)} goals to ${String(b)} after a long and even game in front of a full house.`;
    expect(flaggedIn(retextNearCopy, `${scores(3, 1)} ${scores(5, 2)}`)).toEqual([]);
    const quoted = `“${ONE}”`;
    expect(flaggedIn(retextNearCopy, `${quoted} he said. Later she said: ${quoted}`)).toEqual([]);
  });

  it('flags at most three sentences of a text that repeats itself', () => {
    const texts = Array.from(
      { length: 12 },
      (_, at) => `In town ${'abcdefghijkl'.charAt(at)} ${ONE.toLowerCase()}`,
    );
    expect(flaggedIn(retextNearCopy, [...texts, ...texts].join('\n\n'))).toHaveLength(3);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(flaggedIn(retextNearCopy, text)).toBeDefined();
      }),
    );
  });
});
