import { expect, test } from 'vitest';
import type { Attribution } from '../schemas/analysis.ts';
import type { Person } from '../schemas/report.ts';
import { foundSpeaker } from './speaker.ts';

const text = 'A ministry official said so. She said so.';
const attribution = (fields: Partial<Attribution>): Attribution => ({
  source: { start: 0, end: 19 },
  cue: null,
  content: [],
  kind: 'indirect',
  speaker: null,
  sourceType: null,
  parent: null,
  confidence: 0.8,
  ...fields,
});
const holt: Person = {
  id: 'anna-holt',
  name: 'Anna Holt',
  kind: 'person',
  aliases: ['Holt'],
  roles: [{ title: 'Mayor' }],
};
const people = new Map([[holt.id, holt]]);

test('a speaker who has a page on the site is linked to it, under any of her names', () => {
  expect(foundSpeaker(attribution({ speaker: 'Holt', sourceType: 'named' }), text, people)).toMatchObject({
    id: 'anna-holt',
    name: 'Anna Holt',
    role: 'Mayor',
  });
});

test('an anonymous source stays anonymous, and is told as such', () => {
  expect(foundSpeaker(attribution({ sourceType: 'official' }), text, people)).toMatchObject({
    id: null,
    name: 'A ministry official',
    role: 'an official source, not named',
  });
});

test('a pronoun that the text does not explain names nobody', () => {
  expect(foundSpeaker(attribution({ source: { start: 29, end: 32 } }), text, people)).toBeNull();
});

test('what the article says itself has no speaker', () => {
  expect(foundSpeaker(undefined, text, people)).toBeNull();
});
