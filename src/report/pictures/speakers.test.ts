import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../interface/index.ts';
import type { Person, ReportClaim } from '../../schemas/report.ts';
import { claim, report, review } from '../reports.fixture.ts';
import { speakersOf } from './speakers.ts';

const ANNA: Person = { id: 'anna-holt', name: 'Anna Holt', kind: 'person', aliases: [], roles: [] };
const anna = { id: 'anna-holt', name: 'Anna Holt', role: 'Mayor', note: null };
const by = (speaker: ReportClaim['speaker'], one: ReportClaim): ReportClaim => ({ ...one, speaker });
const own = (id: string, rating: string) => claim(id, review(id, { speaker: 'article', rating }));
const hers = (id: string, rating: string) =>
  by(anna, claim(id, review(id, { speaker: 'anna-holt', rating })));

const rows = (...claims: ReportClaim[]) =>
  speakersOf(report('bridge', claims, { people: { 'anna-holt': ANNA } }), wordsOf('en'));

describe('who says what', () => {
  test('goes by the number of claims; of those with as many, whoever speaks first is first', () => {
    const pilot = by({ id: null, name: 'a pilot', role: null, note: null }, claim('p', null));
    expect(
      rows(pilot, own('a', 'true'), hers('b', 'true'), hers('c', 'false')).map(({ name }) => name),
    ).toEqual(['Anna Holt', 'A pilot', 'The article itself']);
  });

  test('puts claims in the order of the scale, and what has no rating last', () => {
    const [row] = rows(by(anna, claim('w', null)), hers('x', 'false'), hers('y', 'true'), hers('z', 'false'));
    expect(row?.claims.map(({ claim: { id } }) => id)).toEqual(['y', 'x', 'z', 'w']);
    expect(row?.verdicts).toEqual([
      { label: 'True', count: 1 },
      { label: 'False', count: 2 },
      { label: 'Not yet reviewed', count: 1 },
    ]);
  });

  test('leads to the pages of those who have one', () => {
    const stranger = by(
      { ...anna, id: 'nobody', name: 'Nobody' },
      claim('n', review('n', { speaker: 'nobody' })),
    );
    expect(rows(hers('x', 'true'), stranger).map(({ id }) => id)).toEqual(['anna-holt', null]);
  });

  test('tells the article’s own voice from somebody whom the text does not name', () => {
    const said = { ...claim('s', null), attribution: 0 };
    expect(
      rows(own('a', 'true'), claim('b', null), said).map(({ name, claims }) => [name, claims.length]),
    ).toEqual([
      ['The article itself', 2],
      ['Somebody not named', 1],
    ]);
  });

  test('does not give a rating that does not stand', () => {
    const changed = review('c', { speaker: 'article', state: { state: 'changed', diff: [] } });
    expect(rows(claim('c', changed))[0]?.claims[0]?.verdict).toMatchObject({
      tone: 'unreviewed',
      label: 'Words changed since the review',
    });
  });

  test('is empty without claims', () => {
    expect(rows()).toEqual([]);
  });
});
