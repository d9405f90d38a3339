import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle, type Article } from '../../../../article/index.ts';
import { edit, type Edit } from './damage.ts';

const article = (text: string): Article => readArticle(text, 'plain');

const TEXT = 'Rain fell on Monday.\n\nThe river rose to a record level, the mayor said. Nobody was hurt.';

/** The words at the places. */
function wordsAt(...given: Parameters<typeof edit>): string[] {
  const { article: edited, places } = edit(...given);
  return places.map(({ start, end }) => edited.text.slice(start, end));
}

const spanOf = (words: string): { start: number; end: number } => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

test('other words stand where the old ones stood', () => {
  const { article: edited, places } = edit(article(TEXT), [{ ...spanOf('mayor'), text: 'governor' }]);
  expect(edited.text).toBe(TEXT.replace('mayor', 'governor'));
  expect(places.map(({ start, end }) => edited.text.slice(start, end))).toEqual(['governor']);
});

test.each([
  ['a paragraph put in', { start: 20, end: 20, text: '\n\nIt was cold.' }, undefined, ['It was cold.']],
  ['a deletion: the letters beside it', { ...spanOf(' Nobody was hurt.'), text: '' }, undefined, ['.']],
  [
    'words before a sentence',
    { start: 22, end: 22, text: 'Hail fell. ' },
    [spanOf('The river')],
    ['Hail fell. The river'],
  ],
  ['words behind a passage', { start: 20, end: 20, text: ' It was cold.' }, [spanOf('Monday.')], ['Monday.']],
  [
    'words in a passage',
    { ...spanOf('to a record'), text: 'by' },
    [spanOf('rose to a record level')],
    ['rose by level'],
  ],
  ['words before a passage', { start: 0, end: 0, text: 'Much ' }, [spanOf('mayor')], ['mayor']],
])('the place of %s', (_, change, places, expected) => {
  expect(wordsAt(article(TEXT), [change], places)).toEqual(expected);
});

test('places that are edited all hold what was put there', () => {
  const words = [...TEXT.matchAll(/[a-z]{3,}/g)];
  fc.assert(
    fc.property(
      fc.subarray(words, { minLength: 1 }),
      fc.constantFrom('x', 'longer word', '7'),
      (some, text) => {
        const edits = some.map(({ index, 0: word }): Edit => ({
          start: index,
          end: index + word.length,
          text,
        }));
        expect(new Set(wordsAt(article(TEXT), edits))).toEqual(new Set([text]));
      },
    ),
  );
});

test('edits may not overlap', () => {
  const one = { ...spanOf('a record level'), text: 'x' };
  expect(() => edit(article(TEXT), [one, { ...spanOf('record'), text: 'y' }])).toThrow('overlap');
});
