import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Cache } from './cache.ts';
import { readContent } from './content.ts';
import { jsonSchemas } from './json-schemas.ts';
import { assembleSite } from './site.ts';

const content = readContent(resolve(import.meta.dirname, '../../content'));
// A cache that keeps nothing: what is tested is what the code does today.
const cache: Cache = { read: () => undefined, write: () => true, sweep: () => undefined };
const report = assembleSite(content, cache).find(({ slug }) => slug === 'kerry-lavrov-moscow');

describe('the demo report', () => {
  test('has the article as it was published, character for character', () => {
    expect(report?.article.sha256).toBe('9e3c8fe84c72e840ef0140ca5cffcafb84cb76f8c1d5dd2eee338575c7e054ff');
  });

  test('has content without a mistake', () => {
    expect(content.problems).toEqual([]);
  });

  test('has 26 reviews, which all stand', () => {
    const states = report?.claims.flatMap(({ review }) => review?.state.state ?? []);
    expect(states).toEqual(Array(26).fill('holds'));
    expect(report?.orphans).toEqual([]);
    expect(report?.summary).toMatchObject({ claims: 26, reviewed: 26, toReview: 26, share: 1 });
  });

  test('has all evidence, and nothing that rests on none', () => {
    expect(report?.claims.flatMap(({ review }) => review?.evidence ?? []).length).toBe(93);
    expect(report?.claims.filter(({ review }) => review?.evidence.length === 0)).toEqual([]);
  });

  test('is data that fits its published schema', () => {
    const validate = new Ajv2020({ validateFormats: false }).compile(jsonSchemas()['report'] ?? {});
    expect(validate(JSON.parse(JSON.stringify(report))), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...report, claims: [{}] })).toBe(false);
  });
});
