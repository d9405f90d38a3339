import { z } from 'zod';
import { date, text } from './common.ts';

/** `people/<id>.yaml`: a person or organisation that speaks. */
export const personSchema = z.strictObject({
  name: text.describe('The full name.'),
  kind: z.enum(['person', 'organisation']).describe('A person, or an organisation.'),
  aliases: z.array(text).default([]).describe('Other forms of the name that articles use.'),
  roles: z
    .array(
      z.strictObject({
        title: text.describe('The office or role.'),
        asOf: date.optional().describe('A date at which it was held.'),
      }),
    )
    .default([])
    .describe('Offices and roles, the latest first.'),
  wikidata: z
    .string()
    .regex(/^Q\d+$/, 'a Wikidata id is Q and digits')
    .nullish()
    .describe('The Wikidata id.'),
});
export type PersonData = z.infer<typeof personSchema>;
