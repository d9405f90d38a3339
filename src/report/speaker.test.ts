import { expect, test } from 'vitest';
import { wordsOf } from '../interface/index.ts';
import type { Attribution } from '../schemas/analysis.ts';
import type { Person, SpeakerView } from '../schemas/report.ts';
import { reviewSchema } from '../schemas/review.ts';
import { foundSpeaker, tellSpeaker, viewSpeaker } from './speaker.ts';

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
    source: 'official',
  });
});

test('a pronoun that the text does not explain names nobody', () => {
  expect(foundSpeaker(attribution({ source: { start: 29, end: 32 } }), text, people)).toBeNull();
});

test('what the article says itself has no speaker', () => {
  expect(foundSpeaker(undefined, text, people)).toBeNull();
});

test('words for readers tell the article’s own voice, and what kind of source is not named', () => {
  const told = (view: SpeakerView) => tellSpeaker(view, wordsOf('en'));
  const own = (speakerNote?: string) =>
    viewSpeaker(reviewSchema.parse({ words: 'It fell.', speaker: 'article', speakerNote }), people);
  expect(told(own()).name).toBe('The article, in its own voice');
  expect(told(own('It paraphrases the mayor.'))).toEqual({
    name: 'The article',
    role: null,
    note: 'It paraphrases the mayor.',
  });
  const found = foundSpeaker(attribution({ sourceType: 'official' }), text, people);
  expect(found && told(found)).toEqual({
    name: 'A ministry official',
    role: 'an official source, not named',
    note: 'Found by the analysis; nobody has confirmed it.',
  });
});
