import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { describe, expect, it } from 'vitest';
import type { Article } from '../article/index.ts';
import { readArticle } from '../article/index.ts';
import { raise } from './raise.ts';
import { RuleError, raiseFlags, raiseWith } from './raise-flags.ts';
import { repeatedWords } from './rules/repeated-words.ts';
import type { Rule } from './types.ts';

const read = (text: string): Article => readArticle(text, 'markdown');

/** A rule that flags every place where `words` stand, `times` times over. */
function ruleFor(id: string, words: string, times = 1): Rule {
  const plugin: Plugin<[], Root> = () => (_tree, file) => {
    for (const { index } of String(file).matchAll(new RegExp(words, 'g'))) {
      for (let time = 0; time < times; time++) {
        raise(file, {
          rule: id,
          span: { start: index, end: index + words.length },
          reason: `“${words}” stands here.`,
          severity: 'high',
          expected: ['something else'],
          related: [{ start: 0, end: 1 }],
          note: 'It is a test.',
        });
      }
    }
  };
  return { ...repeatedWords, id, plugin };
}

const failing: Rule = {
  ...repeatedWords,
  id: 'failing',
  plugin: () => () => {
    throw new Error('no such word');
  },
};

describe('raiseFlags', () => {
  it('gives the flags of the catalogue’s rules as the schema wants them', () => {
    const article = read('# Bridge opens\n\nThe mayor opened the the bridge.\n');
    const [flag, ...others] = raiseFlags(article);
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      rule: 'repeated-words',
      severity: 'medium',
      confidence: null,
      expected: ['the'],
      related: [],
      insideQuotation: false,
    });
    expect(article.text.slice(flag?.start, flag?.end)).toBe('the the');
  });

  it('gives the measured precision as confidence', () => {
    const article = read('The mayor opened the the bridge.');
    expect(raiseFlags(article, { confidence: { 'repeated-words': 0.9 } })[0]?.confidence).toBe(0.9);
  });

  it('gives the precision of a flag’s severity where it was measured apart', () => {
    const article = read('The mayor opened the the bridge.');
    const confidence = { 'repeated-words': { high: 0.9, medium: 0.6 } };
    expect(raiseFlags(article, { confidence })[0]).toMatchObject({ severity: 'medium', confidence: 0.6 });
  });

  it.each(['off', false] as const)('leaves out a rule that is set to %s', (setting) => {
    const article = read('The mayor opened the the bridge.');
    expect(raiseFlags(article, { rules: { 'repeated-words': setting } })).toEqual([]);
    expect(raiseFlags(article, { rules: { 'repeated-words': 'on', 'no-such-rule': 'off' } })).toHaveLength(1);
  });
});

describe('raiseWith', () => {
  it('hands a rule the options that were set, and none otherwise', () => {
    const given: unknown[] = [];
    const plugin: Plugin<[options?: { least?: number }], Root> = (options) => {
      given.push(options);
    };
    const rule: Rule = { ...repeatedWords, id: 'test', plugin };
    for (const setting of [{ least: 2 }, 'on', true] as const) {
      raiseWith([rule], read('one'), { rules: { test: setting } });
    }
    raiseWith([rule], read('one'));
    expect(given).toEqual([{ least: 2 }, undefined, undefined, undefined]);
  });

  it('tells options that a rule cannot read as a failure of that rule', () => {
    const rules = { 'real-word-error': { least: 'none' } };
    expect(() => raiseFlags(read('one'), { rules })).toThrow(/“real-word-error” failed.*least/s);
  });

  it('sorts by place, joins reason and note, and drops what is said twice', () => {
    const flags = raiseWith([ruleFor('second', 'two', 2), ruleFor('first', 'one')], read('one two one'));
    expect(flags.map(({ rule, start }) => [rule, start])).toEqual([
      ['first', 0],
      ['second', 4],
      ['first', 8],
    ]);
    expect(flags[0]?.message).toBe('“one” stands here. It is a test.');
    expect(flags[0]?.related).toEqual([{ start: 0, end: 1 }]);
  });

  it('says after five flags of one rule in one paragraph how many more there are', () => {
    const article = read(`${'word '.repeat(8)}\n\nword\n`);
    const flags = raiseWith([ruleFor('flood', 'word')], article);
    expect(flags).toHaveLength(6);
    expect(flags[4]?.message).toMatch(/ 3 more of this kind in this paragraph\.$/);
    expect(flags[5]?.message).not.toMatch(/more of this kind/);
  });

  it('knows what stands inside quotation marks', () => {
    const text = 'She said “one word” and one more.';
    const article: Article = {
      ...read(text),
      quotations: [
        { start: 9, end: 19, inner: { start: 10, end: 18 }, marks: 'double', parent: null, closed: true },
      ],
    };
    const flags = raiseWith([ruleFor('test', 'one')], article);
    expect(flags.map(({ insideQuotation }) => insideQuotation)).toEqual([true, false]);
  });

  it('names rule and file when a rule fails', () => {
    const run = (): unknown => raiseWith([failing], read('one'), { file: 'article.md' });
    expect(run).toThrow(RuleError);
    expect(run).toThrow('The rule “failing” failed on article.md: no such word');
  });

  it('gives the other rules’ flags where a failure is taken care of', () => {
    const errors: RuleError[] = [];
    const onError = (error: RuleError): void => void errors.push(error);
    expect(raiseWith([failing, ruleFor('test', 'one')], read('one'), { onError })).toHaveLength(1);
    expect(errors.map(({ rule }) => rule)).toEqual(['failing']);
  });
});
