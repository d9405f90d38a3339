import { expect, test } from 'vitest';
import { siteSchema } from '../schemas/site.ts';
import { ratingsIn } from './ratings-in.ts';

const site = siteSchema.parse({
  name: 'S',
  organisation: { name: 'S' },
  languages: ['en'],
  ratings: [
    {
      id: 'true',
      label: 'True',
      value: 1,
      definition: 'It holds.',
      translations: { en: { label: 'Right', definition: 'It is right.' } },
    },
    { id: 'open', label: 'Open', definition: 'Not settled.' },
  ],
});

test('a rating has its words in the language of the report, whatever its region', () => {
  expect(ratingsIn('en-US', site.ratings)).toEqual([
    { id: 'true', label: 'Right', value: 1, definition: 'It is right.' },
    { id: 'open', label: 'Open', definition: 'Not settled.' },
  ]);
});

test('one that is not translated has those of the site', () => {
  expect(ratingsIn('de', site.ratings).map(({ label }) => label)).toEqual(['True', 'Open']);
});
