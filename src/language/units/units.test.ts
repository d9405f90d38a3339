import { describe, expect, it } from 'vitest';
import { LONGEST, UNITS } from './index.ts';

describe('UNITS', () => {
  it.each([
    ['mile', 1609.344],
    ['ft', 0.3048],
    ['inches', 0.0254],
    ['nautical miles', 1852],
    ['acres', 4046.8564224],
    ['square miles', 2_589_988.110336],
    ['lb', 0.45359237],
    ['stone', 6.35029318],
    ['us gallon', 3.785411784],
    ['imperial gallon', 4.54609],
    ['mph', 0.44704],
    ['knots', 1852 / 3600],
    ['barrel', 158.987294928],
    ['cubic feet', 28.316846592],
    ['short ton', 907.18474],
    ['long ton', 1016.0469088],
  ])('knows the size of a %s', (name, size) => {
    expect(UNITS.get(name)?.sizes[0]).toBeCloseTo(size, 8);
  });

  it('knows that some names are of several units', () => {
    expect(UNITS.get('tons')?.sizes).toHaveLength(3);
    expect(UNITS.get('gallons')?.sizes).toHaveLength(2);
  });

  it('has no name longer than it says', () => {
    const longest = Math.max(...[...UNITS.keys()].map((name) => name.split(' ').length));
    expect(longest).toBe(LONGEST);
  });
});
