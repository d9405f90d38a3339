import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { ID_PATTERN } from '../schemas/common.ts';
import { catalogue } from './catalogue.ts';
import type { Rule } from './types.ts';

/** Runs one rule in a pipeline that knows nothing of Sic. */
function flaggedAlone(rule: Rule, text: string): string[] {
  const file = new VFile(text);
  const processor = unified().use(retextEnglish).use(rule.plugin);
  processor.runSync(processor.parse(file), file);
  return file.messages.map((message) => {
    expect(message.ruleId).toBe(rule.id);
    expect(message.source).toBe('sic');
    expect(message.url).toBe(`/rules/${rule.id}/`);
    expect(message.reason).toMatch(/[.”]$/);
    expect(message.place).toBeDefined();
    expect(message).toHaveProperty('severity');
    expect(message).toHaveProperty('related');
    return String(message.actual);
  });
}

it('names no rule twice', () => {
  const ids = catalogue.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(catalogue.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is called after its plugin', () => {
    const kebab = id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
    expect(id).toMatch(ID_PATTERN);
    expect(rule.plugin.name).toBe(`retext${kebab}`);
  });

  it('is explained', () => {
    for (const words of [rule.title, rule.finds, rule.matters, rule.quotations.why]) {
      expect(words.trim()).toBe(words);
      expect(words.length).toBeGreaterThan(10);
    }
    expect(rule.good.length).toBeGreaterThanOrEqual(3);
    expect(rule.bad.length).toBeGreaterThanOrEqual(2);
    expect(rule.good.flatMap(({ flagged }) => flagged)).toEqual([]);
    for (const { flagged } of rule.bad) expect(flagged).not.toEqual([]);
  });

  it('has a default for every option, and says what it is', () => {
    const { options } = rule;
    if (!options) return;
    expect(options.safeParse({}).success).toBe(true);
    for (const field of Object.values(options.shape)) {
      expect((field as z.ZodType).safeParse(undefined).data).toBeDefined();
      expect((field as z.ZodType).description?.length).toBeGreaterThan(20);
    }
  });

  it.each(rule.good)('is quiet on: $text', ({ text }) => {
    expect(flaggedAlone(rule, text)).toEqual([]);
  });

  it.each(rule.bad)('flags $flagged in: $text', ({ text, flagged }) => {
    expect(flaggedAlone(rule, text)).toEqual(flagged);
  });
});
