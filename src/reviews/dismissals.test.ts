import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Flag } from '../schemas/analysis.ts';
import type { Anchor } from '../schemas/anchors.ts';
import type { Dismissal } from '../schemas/dismissals.ts';
import { dismissalKey, makeAnchor } from './anchor.ts';
import { placeDismissals, setAside, viewDismissals, withoutVouched } from './dismissals.ts';
import { searchText } from './search-text.ts';

const TEXT = 'A military continent left. A second continent stayed.';
const text = searchText(TEXT);
const first = { start: 11, end: 20 };
const second = { start: 36, end: 45 };

const dismissal = (more: Partial<Dismissal>): Dismissal => ({
  rule: 'real-word-error',
  words: 'military continent',
  reason: 'Meant.',
  by: 'A. Holt',
  ...more,
});
const placed = (more: Partial<Dismissal>, anchors: Record<string, Anchor> = {}, today = text) =>
  placeDismissals(today, [dismissal(more)], { dismissals: anchors });
const left = (more: Partial<Dismissal>) => withoutVouched([first, second], placed(more));

const flag = (span: { start: number; end: number }, rule = 'repeated-words'): Flag => ({
  ...span,
  rule,
  message: 'M.',
  severity: 'low',
  confidence: null,
  expected: [],
  related: [],
  insideQuotation: false,
});

describe('a dismissal keeps out of the second look', () => {
  test('the words that it covers, there and nowhere else', () => {
    expect(left({})).toEqual([second]);
    expect(left({ words: 'continent', after: 'A second', rule: 'spun-wording' })).toEqual([first]);
  });

  test('nothing, where it speaks of a rule on other things than unusual words', () => {
    expect(left({ rule: 'repeated-words' })).toEqual([first, second]);
  });

  test('nothing, where its words are gone, stand twice, or are a part only', () => {
    for (const words of ['naval continent', 'continent', 'A military']) {
      expect(left({ words })).toEqual([first, second]);
    }
  });
});

describe('a dismissal says what it does:', () => {
  const effect = (more: Partial<Dismissal>, flags: Flag[] = [], status: 'on' | 'off' | 'unknown' = 'on') =>
    viewDismissals(placed(more), flags, () => status)[0]?.effect;
  const own = { rule: 'repeated-words', words: 'A military' };
  const span = { start: 0, end: 10 };

  test('it sets a flag of its rule on its very words aside', () => {
    expect(effect(own, [flag(span)])).toBe('sets-aside');
    expect(setAside(text, [flag(span), flag(first)], placed(own))).toMatchObject({
      standing: [first],
      dismissed: [{ ...span, words: 'A military', by: 'A. Holt', date: null }],
    });
  });

  test('nothing, where the flag is of another rule, or on other words', () => {
    expect(effect(own, [flag(span, 'spun-wording'), flag({ start: 0, end: 20 })])).toBe('not-flagged');
  });

  test('nothing, where the rule is off or gone, or the words are', () => {
    expect(effect(own, [], 'off')).toBe('rule-off');
    expect(effect(own, [flag(span)], 'unknown')).toBe('unknown-rule');
    expect(effect({ ...own, words: 'A naval' })).toBe('words-lost');
  });

  test('it vouches for words whether or not they are flagged', () => {
    expect(effect({})).toBe('vouches');
  });
});

describe('the anchor of a dismissal', () => {
  const anchorOn = (span: { start: number; end: number }): Record<string, Anchor> => ({
    [dismissalKey(dismissal({ words: 'continent' }))]: makeAnchor(
      {
        text: TEXT,
        sentences: [
          { start: 0, end: 26 },
          { start: 27, end: 53 },
        ],
      },
      span,
      null,
    ),
  });

  test('tells which of two places is meant, after the text was moved, too', () => {
    const moved = searchText(`It began.\n\n${TEXT}`);
    for (const [start] of [[first.start], [second.start]] as const) {
      const [found] = placed({ words: 'continent' }, anchorOn({ start, end: start + 9 }), moved);
      expect(found).toMatchObject({ state: { state: 'holds' }, span: { start: start + 11 } });
    }
  });

  test('knows nothing of new words where what stood around the old ones is gone too', () => {
    const today = searchText('It began. A military unit left. A second group stayed.');
    expect(placed({ words: 'continent' }, anchorOn(first), today)).toMatchObject([
      { span: null, state: { state: 'orphan', reason: 'not-found' } },
    ]);
  });
});

test('whatever takes the place of a dismissal’s words, it never sets a flag on them aside', () => {
  const before = 'The ferry left the harbour early on Monday with ';
  const behind = ' on board, and came back late at night without them.';
  const words = fc.constantFrom('ten cars', '10 cars', 'no cars', 'ten cars ten', 'carts', 'ten  cars', 'x');
  const sentences = [{ start: 0, end: 500 }];
  fc.assert(
    fc.property(words, words, (was, now) => {
      const whole = before + was + behind;
      const span = { start: before.length, end: before.length + was.length };
      const anchor = makeAnchor({ text: whole, sentences }, span, null);
      const wanted = dismissal({ rule: 'repeated-words', words: was });
      const anchors = { dismissals: { [dismissalKey(wanted)]: anchor } };
      const today = searchText(before + now + behind);
      const found = placeDismissals(today, [wanted], anchors);
      const flags = [flag({ start: before.length, end: before.length + now.length })];
      const same = was.replace(/\s+/g, ' ') === now.replace(/\s+/g, ' ');
      expect(setAside(today, flags, found).dismissed.length).toBe(same ? 1 : 0);
      if (!same && !now.startsWith(was.replace(/\s+/g, ' '))) {
        expect(found[0]?.state.state).toBe('changed');
        expect(found[0]?.span).toEqual({ start: before.length, end: before.length + now.length });
      }
    }),
  );
});
