import { z } from 'zod';
import { KINDS } from '../schemas/catalogue.ts';

/** The JSON Schema (draft 2020-12) of every kind of content and output, by name. */
export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    KINDS.map(({ name, title, about, schema, written }) => [
      name,
      {
        ...z.toJSONSchema(schema, { io: written ? 'input' : 'output', target: 'draft-2020-12' }),
        title,
        description: about,
      },
    ]),
  );
}
