import { z } from 'zod';

/** Where a mistake is and what to do about it. */
export interface Explanation {
  path: PropertyKey[];
  message: string;
  /** Whether the key is at fault, rather than its value. */
  onKey: boolean;
}

const NAMES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (lines that start with “- ”)',
  object: 'a map (lines of “key: value”)',
  record: 'a map (lines of “key: value”)',
};

/** Takes wrappers such as optional and default off a schema. */
export function unwrap(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodPipe
  ) {
    inner = (inner instanceof z.ZodPipe ? inner.in : inner.unwrap()) as z.ZodType;
  }
  return inner;
}

/** The keys that a map may have at `path`; empty where the schema leaves them open. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let inner = unwrap(schema);
  for (const key of path) {
    if (inner instanceof z.ZodObject) {
      const next: unknown = inner.shape[String(key)];
      if (!(next instanceof z.ZodType)) return [];
      inner = unwrap(next);
    } else if (inner instanceof z.ZodArray) inner = unwrap(inner.element as z.ZodType);
    else if (inner instanceof z.ZodRecord) inner = unwrap(inner.valueType as z.ZodType);
    else return [];
  }
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function typeNames(errors: readonly (readonly z.core.$ZodIssue[])[]): string {
  const options = errors.flatMap((branch) =>
    branch.flatMap((issue) => {
      if (issue.code === 'invalid_value') return issue.values.map(String);
      if (issue.code === 'invalid_type') return NAMES[issue.expected] ?? issue.expected;
      return [];
    }),
  );
  return [...new Set(options)].join(', ');
}

/** Puts one of Zod's issues into words for an editor: what is wrong, what is allowed. */
export function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType): Explanation[] {
  const { path } = issue;
  const name = path.length > 0 ? `“${path.map(String).join('.')}”` : 'the file';
  const at = (message: string, onKey = false): Explanation[] => [{ path, message, onKey }];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = keysAt(schema, path);
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `unknown key “${key}”; allowed here: ${allowed.join(', ')}`,
        onKey: true,
      }));
    }
    case 'invalid_type':
      if (issue.message.endsWith('received undefined')) {
        const key = String(path.at(-1) ?? '');
        return at(`“${key}” is missing; it must be ${NAMES[issue.expected] ?? issue.expected}`);
      }
      return at(`${name} must be ${NAMES[issue.expected] ?? issue.expected}`);
    case 'invalid_value':
      return at(`${name} must be one of: ${issue.values.map(String).join(', ')}`);
    case 'invalid_union': {
      const custom = issue.message === 'Invalid input' ? typeNames(issue.errors) : issue.message;
      return at(`${name} must be one of: ${custom}`);
    }
    case 'too_small':
      return at(
        issue.origin === 'array'
          ? `${name} needs at least ${String(issue.minimum)} entry`
          : `${name}: ${issue.message}`,
      );
    default:
      return at(`${name}: ${issue.message}`);
  }
}
