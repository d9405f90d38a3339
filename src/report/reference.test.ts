import { describe, expect, test } from 'vitest';
import { KINDS } from '../schemas/catalogue.ts';
import { reviewSchema } from '../schemas/review.ts';
import { jsonSchemas } from './json-schemas.ts';
import { fieldsOf } from './reference.ts';

describe('the editors’ reference', () => {
  test.each(KINDS.filter(({ written }) => written))('explains every key of $name', ({ schema }) => {
    const fields = fieldsOf(schema);
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter(({ about }) => about === '')).toEqual([]);
  });

  test('says what a key takes, whether it is needed, and what lies inside', () => {
    const fields = Object.fromEntries(fieldsOf(reviewSchema).map((field) => [field.key, field]));
    expect(fields['words']).toMatchObject({ takes: 'text', needed: true });
    expect(fields['evidence[].stance']).toMatchObject({ takes: 'supports, refutes, context', needed: true });
    expect(fields['speaker']).toMatchObject({ otherwise: 'article', needed: false });
    expect(fields['speaker.unnamed']).toBeDefined();
  });
});

test('every kind of file has a JSON Schema that forbids unknown keys where the build does', () => {
  const schemas = jsonSchemas();
  expect(Object.keys(schemas)).toEqual(KINDS.map(({ name }) => name));
  expect(schemas['review']).toMatchObject({ additionalProperties: false, required: ['words'] });
});
