import { expect, test } from 'vitest';
import type { Report } from '../schemas/report.ts';
import { withOwnPlaces } from './own-places.ts';
import { claim, report, review, source } from './reports.fixture.ts';

/** A report whose article and one claim say these words. */
function told(slug: string, text: string, judged = false): Report {
  const sentences = [...text.matchAll(/\S[^.!?]*[.!?]+”?/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  return report(slug, [{ ...claim('said', judged ? review('said') : null), standsAlone: text }], {
    sentences,
    article: { language: 'en', text, sha256: '', blocks: [] },
  });
}

function placesOf(reports: Report[], sources = [] as ReturnType<typeof source>[]): Record<string, string[]> {
  return Object.fromEntries(
    withOwnPlaces(reports, sources).map(({ slug, claims }) => [
      slug,
      [
        ...(claims[0]?.places?.reports.map((one) => one.slug) ?? []),
        ...(claims[0]?.places?.sources.map(({ id }) => id) ?? []),
      ],
    ]),
  );
}

test('a claim without review names reports that share its names, by surname too', () => {
  const reports = [
    told('bridge', 'Yesterday Anna Holt opened a bridge in Eastmoor.'),
    told('school', 'Yesterday Mrs Holt closed a school.'),
    told('ferry', 'Yesterday a ferry sank near Harwick.'),
  ];
  expect(placesOf(reports)).toEqual({ bridge: ['school'], school: ['bridge'], ferry: [] });
});

test('rare names come first, and three are enough', () => {
  const towns = ['a', 'b', 'c', 'd'].map((slug) => told(slug, 'Yesterday it rained in Eastmoor.'));
  const reports = [
    told('bridge', 'Yesterday Anna Holt was in Eastmoor.'),
    ...towns,
    told('last', 'Yesterday Anna Holt slept.'),
  ];
  expect(placesOf(reports)['bridge']).toEqual(['last', 'a', 'b']);
});

test('the first word of a sentence, a day and a month are no names', () => {
  const reports = [
    told('bridge', 'Bridges were opened on Monday. “Schools closed in March.”'),
    told('other', 'Bridges were closed on Monday. “Schools opened in March.”'),
  ];
  expect(placesOf(reports)).toEqual({ bridge: [], other: [] });
});

test('two sentences are not read as one name', () => {
  const reports = [
    told('one', 'Yesterday it rained in Eastmoor. Holt slept.'),
    told('two', 'Yesterday there was talk of Eastmoor Holt.'),
  ];
  expect(placesOf(reports)['one']).toEqual([]);
});

test('sources are named by their titles, where every word may have a capital, and by what reviews say of them', () => {
  const evidence = [{ source: 'minutes', stance: 'context', shows: 'Has what Anna Holt said.' }] as never;
  const other = report('other', [claim('said', review('said', { evidence }))]);
  const sources = [
    source('gazette', { title: 'Talks Between Holt And Harbour Board' }),
    source('minutes'),
    source('radio', { title: 'Nothing Of Interest' }),
  ];
  expect(
    placesOf([told('bridge', 'Yesterday Anna Holt opened a bridge.'), other], sources)['bridge'],
  ).toEqual(['minutes', 'gazette']);
});

test('a claim with a review has its evidence, and names no places', () => {
  const reports = [told('bridge', 'So Anna Holt said.', true), told('school', 'So Anna Holt said.')];
  expect(placesOf(reports)['bridge']).toEqual([]);
});
