import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFilter, levelOf, type Sequences } from './fuse-filter.ts';

function sequencesOf(keys: readonly (readonly [number, number, number, number])[]): Sequences {
  return {
    kinds: Uint8Array.from(keys, ([kind]) => kind),
    a: Uint16Array.from(keys, ([, a]) => a),
    b: Uint16Array.from(keys, ([, , b]) => b),
    c: Uint16Array.from(keys, ([, , , c]) => c),
    levels: Uint8Array.from(keys, (_, at) => 1 + (at % 15)),
  };
}

const id = fc.nat({ max: 65_535 });

describe('a filter of sequences', () => {
  it('gives back the level of every sequence that was put in', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.nat({ max: 2 }), id, id, id), { selector: String, maxLength: 400 }),
        (keys) => {
          const filter = buildFilter(sequencesOf(keys));
          keys.forEach(([kind, a, b, c], at) => {
            expect(levelOf(filter, kind, a, b, c)).toBe(1 + (at % 15));
          });
        },
      ),
    );
  });

  it('takes hardly any other sequence for one of them, and uses 18 bits for each', () => {
    const keys = Array.from(
      { length: 50_000 },
      (_, at) => [at % 3, at % 60_000, at >> 3, (at * 7) % 5000] as const,
    );
    const filter = buildFilter(sequencesOf(keys));
    let wrong = 0;
    for (let at = 0; at < 100_000; at += 1)
      if (levelOf(filter, 1, 65_000, at % 65_536, at >> 8) > 0) wrong += 1;
    expect(wrong).toBeLessThan(100);
    expect((filter.cells.length * 16) / keys.length).toBeLessThan(21);
  });

  it('refuses a sequence that comes twice', () => {
    expect(() =>
      buildFilter(
        sequencesOf([
          [0, 1, 2, 3],
          [0, 1, 2, 3],
        ]),
      ),
    ).toThrow('twice');
  });
});
