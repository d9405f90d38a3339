import { describe, expect, it } from 'vitest';
import { countryNames } from './index.ts';

const { byName, byDemonym, byCapital } = countryNames();

describe('the names of countries', () => {
  it('knows a country by its common, official and usual names', () => {
    for (const name of ['russia', 'russian federation']) expect(byName.get(name)?.common).toBe('Russia');
    for (const name of ['us', 'u.s.', 'united states', 'united states of america', 'america']) {
      expect(byName.get(name)?.common).toBe('United States');
    }
  });

  it('takes no ordinary word for a country’s code', () => {
    for (const word of ['in', 'it', 'no', 'be', 'am', 'so']) expect(byName.has(word)).toBe(false);
  });

  it('knows what is of a country, and its capital', () => {
    expect(byDemonym.get('turkish')?.capital).toEqual(['Ankara']);
    expect(byDemonym.get('swiss')?.common).toBe('Switzerland');
    expect(byCapital.get('moscow')?.official).toBe('Russian Federation');
  });
});
