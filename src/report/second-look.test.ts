import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/index.ts';
import type { Dismissal } from '../schemas/dismissals.ts';
import { analyse } from './analyse.ts';
import { assembleReport } from './assemble.ts';
import { readContent } from './content.ts';
import { secondLooks, type LookedAt } from './second-look.ts';
import { assertValid } from './site.ts';

const ARTICLE = `# A military continent lands

The ministry said on Friday that it had “lost sight of the military continent
fighting against terrorism in the south”, and that it would not say more before the end of the week.

## What continent?

> It was a non-continent affair.
`;
const article = readArticle(ARTICLE, 'markdown');

/** The report of the article, in which these places of these words are unusual. */
function report(...unusual: [words: string, place?: number][]): LookedAt {
  const { text, blocks, title, sentences } = article;
  const secondLook = unusual.map(([words, place = 0], rank) => {
    let start = text.indexOf(words);
    for (let seen = 0; seen < place; seen += 1) start = text.indexOf(words, start + 1);
    return { start, end: start + words.length, expected: ['contingent'], score: 9 - rank };
  });
  return { article: { text, blocks }, title, sentences, quotations: analyse(article).quotations, secondLook };
}

describe('a word worth a second look', () => {
  test('is shown in its sentence, some words on either side', () => {
    const [look] = secondLooks(report(['continent', 1]));
    expect(look).toMatchObject({
      before: '…\u{a0}Friday that it had “lost sight of the military ',
      words: 'continent',
      after: '\nfighting against terrorism in the south”, and that it\u{a0}…',
      expected: ['contingent'],
    });
  });

  test('keeps what touches it', () => {
    const [look] = secondLooks(report(['continent', 3]));
    expect(look).toMatchObject({ before: 'It was a non-', after: ' affair.' });
  });

  test('leads to its paragraph, and says which that is', () => {
    const looks = secondLooks(report(['continent', 3], ['ministry'], ['continent', 2], ['continent']));
    expect(looks.map(({ place, number }) => [place, number])).toEqual([
      ['paragraph', 4],
      ['paragraph', 2],
      ['heading', 3],
      ['headline', 1],
    ]);
  });

  test('is said to stand inside a quotation, where it does', () => {
    const looks = secondLooks(report(['ministry'], ['continent', 1], ['week']));
    expect(looks.map(({ insideQuotation }) => insideQuotation)).toEqual([false, true, false]);
  });
});

test('wherever a word stands, what is shown is the article’s own text, cut between words', () => {
  const { text, sentences } = article;
  const words = [...text.matchAll(/[\p{L}]+/gu)];
  fc.assert(
    fc.property(fc.constantFrom(...words), ({ 0: word, index: start }) => {
      const secondLook = [{ start, end: start + word.length, expected: [], score: 1 }];
      const [look] = secondLooks({ ...report(), secondLook });
      const shown = `${look?.before ?? ''}${look?.words ?? ''}${look?.after ?? ''}`;
      const kept = shown.replace(/^…\u{a0}|\u{a0}…$/gu, '');
      const sentence = sentences.find((each) => each.start <= start && start < each.end);
      const whole = ` ${text.slice(sentence?.start, sentence?.end)} `;
      expect(look?.words).toBe(word);
      expect(whole.replace(/\s/gu, ' ')).toContain(` ${kept.replace(/\s/gu, ' ')} `);
    }),
  );
});

describe('the second look of a report', () => {
  const content = readContent(resolve(import.meta.dirname, '../../content'));
  assertValid(content);
  const files = content.reports.find(({ slug }) => slug === 'kerry-lavrov-moscow');
  if (!files) throw new Error('the demo is gone');
  const demo = readArticle(files.articleFile, 'markdown');
  const start = demo.text.indexOf('continent');
  const secondLook = [{ start, end: start + 'continent'.length, expected: ['contingent'], score: 1 }];
  // What the analysis found is given, since which words it finds is for its own tests.
  const analysed = { article: demo, analysis: { ...analyse(demo), secondLook }, failed: [] };
  const cache = { read: () => analysed, write: () => true, sweep: () => undefined };
  const assemble = (dismissals: Dismissal[]) => assembleReport({ ...files, dismissals }, content, cache);

  test('has what the analysis found', () => {
    expect(secondLooks(assemble([])).map(({ words }) => words)).toEqual(['continent']);
  });

  test('leaves out what an editor has judged to be right', () => {
    const dismissal = {
      rule: 'real-word-error',
      words: 'military continent',
      reason: 'Meant.',
      by: 'A. Holt',
    };
    expect(assemble([dismissal]).secondLook).toEqual([]);
    expect(assemble([{ ...dismissal, rule: 'repeated-words' }]).secondLook).toEqual(secondLook);
  });
});
