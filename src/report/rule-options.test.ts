import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { catalogue, type Rule } from '../flags/index.ts';
import { formatProblem } from '../schemas/problem.ts';
import { siteSchema } from '../schemas/site.ts';
import { readYaml, validate } from '../schemas/yaml-file.ts';
import { checkRuleOptions, optionExample, optionFields } from './rule-options.ts';

const [model] = catalogue;
if (!model) throw new Error('the catalogue is empty');

const options = z.object({
  known: z
    .array(z.string())
    .default([])
    .describe('Abbreviations that readers know.')
    .meta({ examples: [['EU', 'Q&A']] }),
  least: z.enum(['high', 'medium']).default('medium').describe('The least severity.'),
  words: z.int().min(2).default(3).describe('How many words.'),
  deep: z.boolean().default(false).describe('Whether it looks deep.'),
});
const plugin: Plugin<[options?: z.input<typeof options>], Root> = () => undefined;
const { options: _, ...plain } = model;
const rules: Rule[] = [
  { ...plain, id: 'with-options', options, plugin },
  { ...plain, id: 'without-options' },
];

const SITE = `name: S
organisation: {name: S}
languages: [en]
ratings: [{id: good, label: Good, definition: D}]
rules:
`;

function problems(lines: string): string[] {
  const yaml = readYaml(SITE + lines, 'site.yaml');
  const { data, problems: wrong } = validate(yaml, siteSchema);
  return (data ? checkRuleOptions(data, rules, yaml) : wrong).map(formatProblem);
}

describe('options in site.yaml', () => {
  test.each([
    '  with-options: {known: [EU], least: high, words: 4, deep: true}\n',
    '  with-options: {}\n',
    '  with-options: off\n  without-options: on\n',
    '  with-options: false\n',
  ])('that a rule has are right: %j', (lines) => {
    expect(problems(lines)).toEqual([]);
  });

  test.each([
    [
      '  with-options:\n    lest: high\n',
      'site.yaml:7:5 error the rule “with-options” has no option “lest”; did you mean “least”? (allowed: known, least, words, deep) [schema]',
    ],
    [
      '  with-options:\n    least: low\n',
      'site.yaml:7:12 error with-options: “least” must be one of: high, medium [schema]',
    ],
    [
      '  with-options: {known: EU}\n',
      'site.yaml:6:25 error with-options: “known” must be a list (lines that start with “- ”) [schema]',
    ],
    [
      '  with-options: {known: [EU, 7]}\n',
      'site.yaml:6:30 error with-options: “known.1” must be text [schema]',
    ],
    [
      '  without-options: {least: high}\n',
      'site.yaml:6:20 error the rule “without-options” has no options; write on or off [schema]',
    ],
    [
      '  without-options: 7\n',
      'site.yaml:6:20 error “rules.without-options” must be one of: on, off, true or false, a map (lines of “key: value”) [schema]',
    ],
  ])('that it has not are told with line, column and what is allowed: %j', (lines, message) => {
    expect(problems(lines)).toEqual([message]);
  });
});

test('a rule’s options are explained from their schema, with an example that is right', () => {
  const [rule, without] = rules;
  if (!rule || !without) throw new Error();
  expect(optionFields(rule)).toMatchObject([
    { key: 'known', takes: 'a list of: text', about: 'Abbreviations that readers know.', needed: false },
    { key: 'least', takes: 'high, medium', otherwise: 'medium' },
    { key: 'words', otherwise: '3' },
    { key: 'deep', takes: 'true, false', otherwise: 'false' },
  ]);
  expect(optionExample(rule)).toBe(
    'rules:\n  with-options:\n    known: [EU, "Q&A"]\n    least: high\n    words: 3\n    deep: true',
  );
  expect(optionFields(without)).toEqual([]);
  expect(optionExample(without)).toBe('rules:\n  without-options: off');
  expect(problems(optionExample(rule).replace('rules:\n', ''))).toEqual([]);
});

test.each(catalogue.map((rule) => [rule.id, rule] as const))('the example of %s is right', (_id, rule) => {
  const yaml = readYaml(SITE.replace('rules:\n', optionExample(rule)), 'site.yaml');
  const { data } = validate(yaml, siteSchema);
  expect(data && checkRuleOptions(data, catalogue, yaml)).toEqual([]);
});
