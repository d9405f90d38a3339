import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/index.ts';
import { makeAnchor } from './anchor.ts';
import { searchText } from './search-text.ts';
import { placeReview } from './state.ts';

const TEXT = `Fire destroys three boats in harbour

A fire destroyed three boats in the harbour on Monday, the mayor said. Nobody was hurt, according to the fire service.

The harbour will stay closed until Friday. Fishermen asked for help, and the council promised 1,200 euros to each of them.

On Tuesday 40 people came to help. The mayor said that he was proud. On Wednesday 40 people came to help again.`;
const article = readArticle(TEXT, 'plain');

/** A review of the words, of which the one at or behind a place is meant. */
function reviewOf(words: string, behind = '') {
  const start = TEXT.indexOf(words, TEXT.indexOf(behind));
  const anchor = makeAnchor(article, { start, end: start + words.length }, 'x');
  return (today: string) => {
    const { span, state } = placeReview(searchText(today), { words }, anchor);
    return { state: state.state, words: span && today.slice(span.start, span.end), start: span?.start };
  };
}

const PARAGRAPHS = TEXT.split('\n\n');

describe('a review holds', () => {
  test('at its own place in an unchanged text, however often its words stand there', () => {
    const start = TEXT.lastIndexOf('40 people came to help');
    expect(reviewOf('40 people came to help', 'On Wednesday')(TEXT)).toMatchObject({ state: 'holds', start });
  });

  test('where its paragraph was moved, to the very end, too', () => {
    const [title = '', fire = '', ...others] = PARAGRAPHS;
    const today = [title, ...others, fire].join('\n\n');
    for (const words of [
      'A fire destroyed three boats in the harbour on Monday',
      'Nobody was hurt',
      'the mayor said',
    ]) {
      expect(reviewOf(words, 'A fire')(today)).toMatchObject({
        state: 'holds',
        words,
        start: today.indexOf(words, 40),
      });
    }
  });

  test('where everything around it has typos', () => {
    const today = TEXT.replace('on Monday', 'on Mnoday')
      .replace('according', 'acording')
      .replace('will stay', 'wil stay');
    expect(reviewOf('Nobody was hurt')(today)).toMatchObject({ state: 'holds', words: 'Nobody was hurt' });
  });

  test('where the same words are put in elsewhere', () => {
    const today = `${TEXT}\n\nA year ago nobody knew. Nobody was hurt then, says a witness.`;
    expect(reviewOf('Nobody was hurt')(today)).toMatchObject({
      state: 'holds',
      start: TEXT.indexOf('Nobody'),
    });
  });
});

describe('no other occurrence takes the place', () => {
  test('of words that were deleted', () => {
    for (const behind of ['On Tuesday', 'On Wednesday']) {
      const today = TEXT.replace(`${behind} 40 people came to help`, `${behind} it rained`);
      expect(reviewOf('40 people came to help', behind)(today).words ?? 'it rained').toBe('it rained');
    }
    const today = TEXT.replace('On Wednesday 40 people came to help again.', '');
    expect(reviewOf('40 people came to help', 'On Wednesday')(today)).toMatchObject({ state: 'orphan' });
    const without = TEXT.replace('On Tuesday 40 people came to help. ', '');
    expect(reviewOf('40 people came to help', 'On Tuesday')(without)).toMatchObject({ state: 'orphan' });
  });

  test('of words that were edited', () => {
    const today = TEXT.replace('On Tuesday 40 people', 'On Tuesday 4 people');
    expect(reviewOf('40 people came to help', 'On Tuesday')(today)).toMatchObject({
      state: 'changed',
      words: '4 people came to help',
    });
  });

  test('of words whose copy stands on', () => {
    const today = `${TEXT.replace('three boats in the harbour', 'two boats in the harbour')}\n\nA fire destroyed three boats in the harbour on Monday.`;
    expect(reviewOf('A fire destroyed three boats in the harbour on Monday')(today)).toMatchObject({
      state: 'changed',
      words: 'A fire destroyed two boats in the harbour on Monday',
    });
  });

  test('even where it comes to stand where they stood', () => {
    const words = 'came to help';
    const lines = `First 40 people came to help. Then, 40 people came to help. All 40 people came to help.`;
    const own = readArticle(lines, 'plain');
    const start = lines.indexOf(words);
    const anchor = makeAnchor(own, { start, end: start + words.length }, 'x');
    const today = lines.slice(30);
    expect(placeReview(searchText(today), { words }, anchor).state.state).not.toBe('holds');
  });
});

describe('a review is shown as changed', () => {
  test.each([
    ['a number', 'three boats', 'thirty boats'],
    ['a number that grew at its end', '1,200 euros', '1,2000 euros'],
    ['other words altogether', 'closed until Friday', 'open for a whole year'],
    ['a name', 'the mayor said', 'the major said'],
  ])('with %s', (_, was, now) => {
    const [title = ''] = PARAGRAPHS;
    const today = title + TEXT.slice(title.length).replace(was, now);
    expect(reviewOf(was, 'A fire')(today)).toMatchObject({ state: 'changed', words: now });
  });

  test.each([
    ['a negation before its words', 'was hurt', 'was not hurt', 'hurt', 'not hurt'],
    ['a number joined to its first', '1,200 euros', '11,200 euros', '1,200 euros', '11,200 euros'],
    ['a sign before its number', 'promised 1,200', 'promised $1,200', '1,200 euros', '$1,200 euros'],
    [
      'more words behind its last',
      'until Friday.',
      'until Friday noon.',
      'closed until Friday',
      'closed until Friday noon',
    ],
  ])('with %s', (_, was, now, words, found) => {
    expect(reviewOf(words)(TEXT.replace(was, now))).toMatchObject({ state: 'changed', words: found });
  });
});

const WORDS = [
  'nobody was hurt',
  'the mayor',
  'said',
  'not',
  '1,200',
  'euros.',
  'On Monday',
  '“we',
  'won”',
  'help',
];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', '. ', '\n\n', ' – ')), {
    minLength: 1,
    maxLength: 25,
  })
  .map((pairs) => pairs.flat().join('').trim());
const fold = (text: string) => text.replace(/\s+/g, ' ').replace(/[–—-]/g, '-').replace(/[“”]/g, '"').trim();

test('whatever becomes of a text, a rating that stands does so over the very words that it was given for', () => {
  fc.assert(
    fc.property(texts, texts, fc.nat(), fc.nat(), (before, today, from, length) => {
      const start = from % before.length;
      const end = Math.min(before.length, start + 1 + (length % 40));
      const words = before.slice(start, end);
      fc.pre(words.trim() === words && words !== '');
      const anchor = makeAnchor(readArticle(before, 'plain'), { start, end }, 'x');
      const { span, state } = placeReview(searchText(today), { words }, anchor);
      expect(span === null).toBe(state.state === 'orphan');
      if (span === null) return;
      expect(span.start).toBeLessThan(span.end);
      const now = today.slice(span.start, span.end);
      if (state.state === 'holds') expect(fold(now)).toBe(fold(words));
      else expect(now).not.toBe(words);
    }),
    { numRuns: 500 },
  );
});

test('a text without its words never has the place of a review, whatever it is', () => {
  const words = 'council promised 1,200 euros';
  const find = reviewOf(words);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (today) => {
      fc.pre(!today.includes('council'));
      expect(find(today).state).toBe('orphan');
    }),
  );
});

test('a text that says one thing twenty thousand times takes no longer than others', () => {
  const long = ['the mayor said ', 'the mayer said '].map((words) => searchText(words.repeat(20_000)));
  const start = TEXT.indexOf('the mayor said');
  const anchor = makeAnchor(article, { start, end: start + 14 }, 'x');
  const started = performance.now();
  for (const today of long) {
    expect(placeReview(today, { words: 'the mayor said' }, anchor).state.state).toBe('orphan');
  }
  expect(performance.now() - started).toBeLessThan(4000);
});
