import { z } from 'zod';
import type { Rule } from '../flags/index.ts';
import { explainIssue, unwrap } from '../schemas/explain.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Site } from '../schemas/site.ts';
import { problemAt, type YamlFile } from '../schemas/yaml-file.ts';
import { didYouMean } from './near.ts';
import { fieldsOf, type Field } from './reference.ts';

/** Every option in site.yaml that its rule does not have, or that says what it may not, with what is allowed. */
export function checkRuleOptions(
  { rules }: Pick<Site, 'rules'>,
  catalogue: readonly Rule[],
  yaml: YamlFile,
): Problem[] {
  return Object.entries(rules).flatMap(([id, setting]) => {
    const rule = catalogue.find((one) => one.id === id);
    if (!rule || typeof setting !== 'object') return [];
    const { options } = rule;
    if (!options) {
      const message = `the rule “${id}” has no options; write on or off`;
      return [problemAt(yaml, ['rules', id], { rule: 'schema', message })];
    }
    const strict = options.strict();
    const names = Object.keys(options.shape);
    return (strict.safeParse(setting).error?.issues ?? []).flatMap((issue) => {
      if (issue.code === 'unrecognized_keys' && issue.path.length === 0) {
        return issue.keys.map((key) => {
          const message = `the rule “${id}” has no option “${key}”${didYouMean(key, names)} (allowed: ${names.join(', ')})`;
          return problemAt(yaml, ['rules', id, key], { rule: 'schema', message }, true);
        });
      }
      return explainIssue(issue, strict).map(({ path, message, onKey }) =>
        problemAt(yaml, ['rules', id, ...path], { rule: 'schema', message: `${id}: ${message}` }, onKey),
      );
    });
  });
}

/** The options of a rule, for its page and the editors’ reference; none where it has none. */
export function optionFields(rule: Rule): Field[] {
  return rule.options ? fieldsOf(rule.options) : [];
}

/** A value that a field might have and does not have by default. */
function sampleOf(field: z.ZodType): unknown {
  const [given] = (field.meta()?.['examples'] ?? []) as unknown[];
  if (given !== undefined) return given;
  const usual: unknown = field.safeParse(undefined).data;
  const inner = unwrap(field);
  if (inner instanceof z.ZodEnum) return inner.options.find((option) => option !== usual) ?? usual;
  if (typeof usual === 'boolean') return !usual;
  return usual;
}

function inYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inYaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${inYaml(inner)}`);
    return `{${pairs.join(', ')}}`;
  }
  const plain = typeof value === 'string' && /^[\p{L}][\p{L}\p{N}.-]*$/u.test(value);
  return plain ? value : JSON.stringify(value);
}

/** Lines of site.yaml that set a rule’s options, or switch a rule off that has none. */
export function optionExample(rule: Rule): string {
  if (!rule.options) return `rules:\n  ${rule.id}: off`;
  const lines = Object.entries(rule.options.shape).map(
    ([name, field]) => `    ${name}: ${inYaml(sampleOf(field as z.ZodType))}`,
  );
  return `rules:\n  ${rule.id}:\n${lines.join('\n')}`;
}
