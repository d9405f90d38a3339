import { z } from 'zod';
import { unwrap } from '../schemas/explain.ts';

/** One key of a kind of file, for the editors' reference. */
export interface Field {
  /** With dots for what lies inside and `[]` for a list’s entries, as in `evidence[].stance`. */
  key: string;
  takes: string;
  needed: boolean;
  /** What holds where the key is left out, if anything. */
  otherwise: string | null;
  about: string;
}

function takes(schema: z.ZodType): string {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodEnum) return inner.options.map(String).join(', ');
  if (inner instanceof z.ZodLiteral) return [...inner.values].map(String).join(', ');
  if (inner instanceof z.ZodBoolean) return 'true, false';
  if (inner instanceof z.ZodNumber) return 'a number';
  if (inner instanceof z.ZodArray) {
    const entries = unwrap(inner.element as z.ZodType);
    return entries instanceof z.ZodObject ? 'a list' : `a list of: ${takes(entries)}`;
  }
  if (inner instanceof z.ZodRecord && inner.valueType instanceof z.ZodUnknown) return 'a map';
  if (inner instanceof z.ZodRecord) return `a map of names to: ${takes(inner.valueType as z.ZodType)}`;
  if (inner instanceof z.ZodObject) return 'a map';
  if (inner instanceof z.ZodUnion) {
    return [...new Set(inner.options.map((option) => takes(option as z.ZodType)))].join(', or ');
  }
  return 'text';
}

/** Looks through wrappers for the description and the default of a key. */
function outer(schema: z.ZodType): { about: string; otherwise: string | null; needed: boolean } {
  let about = schema.description ?? '';
  let otherwise: string | null = null;
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable || inner instanceof z.ZodDefault) {
    if (inner instanceof z.ZodDefault) {
      const value: unknown = inner.def.defaultValue;
      otherwise = typeof value === 'string' ? value : JSON.stringify(value);
    }
    inner = inner.unwrap() as z.ZodType;
    about ||= inner.description ?? '';
  }
  const empty = otherwise === '[]' || otherwise === '{}';
  return { about, otherwise: empty ? null : otherwise, needed: !schema.safeParse(undefined).success };
}

/** The map whose keys an editor writes inside a value: the value itself, or an entry of its list. */
function inside(schema: z.ZodType): { map: z.ZodObject; prefix: string } | null {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return { map: inner, prefix: '.' };
  if (inner instanceof z.ZodArray) {
    const found = inside(inner.element as z.ZodType);
    return found && { map: found.map, prefix: `[]${found.prefix}` };
  }
  if (inner instanceof z.ZodUnion) {
    const map = inner.options
      .map((option) => unwrap(option as z.ZodType))
      .find((o) => o instanceof z.ZodObject);
    return map instanceof z.ZodObject ? { map, prefix: '.' } : null;
  }
  return null;
}

/** The keys of a kind of file, those inside others right below them. */
export function fieldsOf(schema: z.ZodType, prefix = ''): Field[] {
  const found = inside(schema);
  if (!found) return [];
  const start =
    prefix === '' ? found.prefix.replace(/\.$/, '').replace(/\[\]$/, '[].') : prefix + found.prefix;
  return Object.entries(found.map.shape).flatMap(([name, value]) => {
    const field = value as z.ZodType;
    const key = `${start}${name}`;
    return [{ key, takes: takes(field), ...outer(field) }, ...fieldsOf(field, key)];
  });
}
