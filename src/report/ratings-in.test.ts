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

test('a report has the scale in the language of its pages, whatever its region', () => {
  expect(ratingsIn('en-US', site)).toEqual([
    { id: 'true', label: 'Right', value: 1, definition: 'It is right.' },
    { id: 'open', label: 'Open', definition: 'Not settled.' },
  ]);
});

test('a report in a language that the site has not speaks the first of the site', () => {
  expect(ratingsIn('tr', site).map(({ label }) => label)).toEqual(['Right', 'Open']);
});
