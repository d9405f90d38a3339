import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../article/index.ts';
import { gatherFacts } from '../facts.ts';
import type { Entity, Name } from './types.ts';

function namesIn(text: string): readonly Name[] {
  return gatherFacts(text, { ...readArticle(text, 'plain'), published: null }).names;
}

const entitiesIn = (text: string): Entity[] => [...new Set(namesIn(text).map(({ entity }) => entity))];

describe('the names of a text', () => {
  it('parts roles from names', () => {
    const [country, kerry] = namesIn('It was a visit by US Secretary of State John Kerry to Moscow.');
    expect(country?.entity.country?.common).toBe('United States');
    expect(kerry).toMatchObject({ words: ['John', 'Kerry'], role: 'US Secretary of State', honorific: '' });
    expect(kerry?.entity.kind).toBe('person');
    const [lavrov] = namesIn('The ministry agreed, Mr Lavrov said.');
    expect(lavrov).toMatchObject({ words: ['Lavrov'], honorific: 'Mr' });
    const [reed] = namesIn('The plan is off, former party spokesman Dan Reed said.');
    expect(reed).toMatchObject({ words: ['Dan', 'Reed'], role: 'former party spokesman' });
  });

  it('gives a surname to the person named in full, wherever that is', () => {
    const text =
      'Kerry arrived on Monday. John Kerry, the secretary of state, will stay. “We hope,” Kerry said.';
    expect(entitiesIn(text)).toMatchObject([{ name: 'John Kerry', kind: 'person', gender: 'male' }]);
    expect(namesIn(text)[1]?.isExplained).toBe(true);
  });

  it('tells people from bodies, countries and places', () => {
    const text =
      'The Defense Ministry in Ankara told Anna Holt that the Russian Federation and the Bank of England had agreed.';
    expect(entitiesIn(text).map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
      'Defense Ministry: body',
      'Ankara: place',
      'Anna Holt: person',
      'Russian Federation: country',
      'Bank of England: body',
    ]);
  });

  it('takes a sentence’s first word for a name only where something says so', () => {
    expect(namesIn('Meanwhile it rained. Though nobody came, it was fun.')).toEqual([]);
    expect(namesIn('Lavrov agreed. It was for Lavrov to say.')).toHaveLength(2);
  });

  it('is not led astray by headlines in capitals', () => {
    const text = 'BRIDGE OPENS AFTER YEARS\n\nThe mayor, Anna Holt, opened it on Monday.';
    expect(entitiesIn(text).map(({ name }) => name)).toEqual(['Anna Holt']);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { start, end } of namesIn(text)) expect(start).toBeLessThan(end);
      }),
    );
  });
});
