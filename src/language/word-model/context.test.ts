import { describe, expect, it } from 'vitest';
import { createContext, fitOf, fitsOf, moveTo } from './context.ts';
import { wordModel } from './load.ts';
import { readWords } from './read-words.ts';

const TEXT = 'The third factor was the size of the military contingent in Syria. It left.';

describe('fitsOf', () => {
  it.each([1, 2, 5])('gives for each of %d words what fitOf gives for one', (count) => {
    const model = wordModel();
    const article = readWords(TEXT, [{ start: 0, end: TEXT.length }], model.vocabulary);
    const context = createContext(model.masked);
    const ids = article.ids.slice(0, count);
    const fits = new Float64Array(count);
    for (const at of [0, 3, 9, article.ids.length - 1]) {
      moveTo(context, model, article, at);
      fitsOf(context, model.masked, ids, count, fits);
      expect([...fits]).toEqual([...ids].map((id) => fitOf(model.masked, context.whole, id)));
    }
  });
});

describe('moveTo', () => {
  it('gives the same for a word, whether those before it were read or not', () => {
    const model = wordModel();
    const article = readWords(TEXT, [{ start: 0, end: TEXT.length }], model.vocabulary);
    const steps = createContext(model.masked);
    for (let at = 0; at < article.ids.length; at += 1) {
      moveTo(steps, model, article, at);
      const leap = createContext(model.masked);
      moveTo(leap, model, article, at);
      expect(leap.whole).toEqual(steps.whole);
    }
  });
});
