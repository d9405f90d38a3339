import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../interface/index.ts';
import { claim, report, review, source } from '../../report/reports.fixture.ts';
import { searchFile, searchIndex, searchRecords, searchTexts } from './index.ts';
import { packIndex, unpackIndex } from './pack.ts';
import { NOTHING, openSearch, type Question } from './query.ts';
import { claimRecord, RECORDS } from './records.fixture.ts';
import { OPTIONS } from './terms.ts';
import { WITHOUT_RATING, type ClaimText, type SearchFile } from './types.ts';

/** What the scripts leave on a page, as a browser would run them. */
function loaded(): { sicSearch: SearchFile; sicTexts: Record<string, ClaimText[]> } {
  const page: Record<string, unknown> = {};
  for (const { script } of searchTexts(RECORDS)) runInNewContext(script, page);
  runInNewContext(searchIndex(RECORDS, wordsOf('en')), page);
  return structuredClone({ sicSearch: page['sicSearch'], sicTexts: page['sicTexts'] }) as ReturnType<
    typeof loaded
  >;
}

const { sicSearch, sicTexts } = loaded();
const search = openSearch(sicSearch);
const claims = RECORDS.reports.flatMap((each) => each.claims);

/** Ids of what a question finds, as “claim cost”. */
function found(question: Partial<Question>): string[] {
  return search.find({ ...NOTHING, ...question }).map(({ kind, at }) => {
    const ids = {
      claim: claims[at]?.id,
      report: RECORDS.reports[at]?.slug,
      person: RECORDS.people[at]?.id,
      source: RECORDS.sources[at]?.id,
    };
    return `${kind} ${ids[kind] ?? '?'}`;
  });
}

describe('search', () => {
  test('finds claims, reports, people and sources by their words', () => {
    expect(found({ words: 'eastmoor' }).sort()).toEqual([
      'person anna-holt',
      'report bridge',
      'source budget',
    ]);
    expect(found({ words: 'metres long' })).toEqual(['claim length']);
  });

  test('finds claims by who said them', () => {
    expect(found({ words: 'holt opened' })).toEqual(['claim opened']);
  });

  test('finds while a word is being typed, without accents, and a number as it is written otherwise', () => {
    expect(found({ words: 'metres lo' })).toEqual(['claim length']);
    expect(found({ words: 'erdogan' })).toEqual(['claim sold']);
    expect(found({ words: 'ERDOĞAN' })).toEqual(['claim sold']);
    expect(found({ words: '1500' })).toEqual(['claim cost']);
  });

  test('finds what is nearly so spelt where nothing is so spelt; a number is never nearly another', () => {
    expect(found({ words: 'brigde metres' })[0]).toBe('claim length');
    expect(found({ words: '1501' })).toEqual([]);
  });

  test('puts what has all words before what has some', () => {
    expect(found({ words: 'bridge friday' })).toEqual(['claim opened']);
    expect(found({ words: 'ferry zeppelin' }).length).toBeGreaterThan(0);
  });

  test.each<[string, Partial<Question>, string[]]>([
    ['rating', { rating: 'false' }, ['claim cost']],
    ['no rating', { rating: WITHOUT_RATING }, ['claim length', 'claim sold', 'claim café']],
    ['flag', { flag: 'arithmetic' }, ['claim cost', 'claim sold']],
    ['person', { person: 'anna-holt' }, ['claim opened', 'claim length']],
    ['source', { source: 'budget' }, ['claim cost', 'claim opened']],
    ['first day', { from: '2026-03-14' }, ['claim cost', 'claim opened', 'claim length']],
    [
      'last day, of articles whose year is all that is known',
      { to: '2025-02-01' },
      ['claim sold', 'claim café'],
    ],
    ['several', { source: 'budget', person: 'anna-holt', to: '2026-03-14' }, ['claim opened']],
    ['something that the site does not know', { flag: 'gone' }, []],
  ])('narrows down by %s', (_, question, expected) => {
    expect(found(question)).toEqual(expected);
  });

  test('narrows down what words find', () => {
    expect(found({ words: 'bridge', rating: 'true' })).toEqual(['claim opened']);
    expect(found({ words: 'eastmoor', from: '2026-02-01' })).toEqual(['report bridge']);
  });

  test('finds nothing where nothing is asked', () => {
    expect(found({})).toEqual([]);
    expect(found({ words: '  ' })).toEqual([]);
  });

  test('knows report and rating of each claim', () => {
    expect(claims.map((_, at) => search.reportOf(at))).toEqual([0, 0, 0, 1, 1]);
    expect(claims.map((_, at) => search.ratingOf(at))).toEqual([1, 0, -1, -1, -1]);
  });

  test('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (words, value) => {
        expect(Array.isArray(search.find({ ...NOTHING, words, flag: value, from: value }))).toBe(true);
      }),
    );
  });
});

describe('the files of search', () => {
  test('have every claim’s words, whatever is in them, and end no script', () => {
    const names = sicSearch.texts.names;
    expect(names.flatMap((name) => sicTexts[name] ?? [])).toEqual(
      claims.map(({ id, text, rating, otherwise }) => [id, text, rating === null ? otherwise : '']),
    );
    for (const { script } of searchTexts(RECORDS)) expect(script).not.toContain('</script');
  });

  test('are named by what they hold, so that no words are shown with the index of another build', () => {
    const [first] = searchTexts(RECORDS);
    const other = structuredClone(RECORDS);
    other.reports[0]?.claims.push(claimRecord('new', 'The bridge is green.'));
    expect(searchTexts(other)[0]?.name).not.toBe(first?.name);
    expect(searchTexts(structuredClone(RECORDS))[0]?.name).toBe(first?.name);
  });

  test('serve an empty site too', () => {
    const empty = { ...RECORDS, reports: [], people: [], sources: [], rules: [] };
    expect(searchTexts(empty)).toEqual([]);
    expect(openSearch(searchFile(empty, [], wordsOf('en'))).find({ ...NOTHING, words: 'bridge' })).toEqual(
      [],
    );
  });

  test('stand for the index of MiniSearch without loss', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 20 }), (texts) => {
        const index = new MiniSearch(OPTIONS);
        index.addAll(texts.map((text, id) => ({ id, text })));
        const json = index.toJSON();
        const sorted = (entries: typeof json.index) => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
        const unpacked = unpackIndex(packIndex(json));
        expect({ ...unpacked, index: sorted(unpacked.index) }).toEqual({
          ...json,
          index: sorted(json.index),
          storedFields: {},
        });
      }),
    );
  });
});

test('what can be searched is taken from the reports', () => {
  const holt = { id: 'anna-holt', name: 'Anna Holt', role: null, note: null };
  const changed = review('moved', {
    rating: 'false',
    state: { state: 'changed', diff: [] },
    speaker: 'article',
  });
  const evidence = [
    { source: 'budget', stance: 'supports', shows: 'It.' },
    { source: 'budget', stance: 'context', shows: 'It.' },
  ] as never;
  const bridge = report(
    'bridge',
    [
      { ...claim('cost', review('cost', { evidence, speaker: 'anna-holt' })), speaker: holt, flags: [1, 2] },
      { ...claim('moved', changed), speaker: { ...holt, id: null, name: null } },
    ],
    { flags: [{ rule: 'arithmetic' }, { rule: 'arithmetic' }] as never },
  );
  const records = searchRecords({ ratings: bridge.ratings }, [bridge], [], [source('budget')], wordsOf('en'));
  expect(records.reports[0]?.claims).toEqual([
    claimRecord('cost', 'The claim cost.', {
      rating: 'true',
      reviewed: true,
      speaker: { id: 'anna-holt', name: 'Anna Holt' },
      rules: ['arithmetic'],
      sources: ['budget'],
      otherwise: expect.any(String) as string,
    }),
    claimRecord('moved', 'The claim moved.', { reviewed: true, otherwise: 'Words changed since the review' }),
  ]);
  expect(records.rules.map(({ id }) => id)).toEqual(['arithmetic']);
  expect(records.sources[0]).toMatchObject({ id: 'budget', publisher: 'budget', title: null });
});
