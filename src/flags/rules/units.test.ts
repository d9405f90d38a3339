import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextUnits } from './units.ts';

describe('retextUnits', () => {
  it('shows both measures, and says what the first one is', () => {
    const [message, ...others] = messagesOf(retextUnits, 'The town is 10 miles (20 km) away.');
    expect(others).toEqual([]);
    expect(message).toMatchObject({ actual: '20 km', severity: 'medium', related: [{ start: 12, end: 20 }] });
    expect(message?.reason).toBe('“10 miles” and “20 km” are not the same: the first is about 16.1 km.');
  });

  it('takes a slip of more than one and a half times for worse', () => {
    const [message] = messagesOf(retextUnits, 'It burned 1,000 acres (4,000 hectares).');
    expect(message?.severity).toBe('high');
  });

  it.each([
    ['ranges', 'It is 10 to 12 miles (16 to 29 km) off.', ['16 to 29 km']],
    ['joined numbers', 'A 26.2-mile (36-kilometer) race.', ['36-kilometer']],
    ['glued units', 'He is 5ft 10in (1.98m) tall.', ['1.98m']],
    ['degrees without a scale', 'It hit 90 degrees (26 C) at noon.', ['26 C']],
    ['frost', 'It was -10 °C (-14 °F) at night.', ['-14 °F']],
    ['a difference taken for a temperature', 'A rise of 1.5 °C (34.7 °F) is feared.', ['34.7 °F']],
    ['metric first', 'He weighs 80 kg (150 pounds).', ['150 pounds']],
    ['“or”', 'It weighs 300 pounds, or 200 kilograms.', ['200 kilograms']],
    ['quotations', '“It is 10 miles, or 30 km, away,” she said.', ['30 km']],
  ])('flags %s', (_, text, expected) => {
    expect(flaggedIn(retextUnits, text)).toEqual(expected);
  });

  it.each([
    'It is 500 miles (800 km) and 1 mile (2 km).',
    'It was minus 40 °C (-40 °F), then 0 °C (32 °F), then 4 C (39 F).',
    'A rise of 1.5 °C (2.7 °F) and 2 °C (3.6 °F).',
    'It carried 3 tons (2.7 metric tons), 3 tons (3 tonnes) and 7 pounds 5 ounces (3.3 kg).',
    'It does 20 miles per gallon (12 km per litre) and 10 knots (19 km/h).',
    'It is 50 yards (150 feet) long, 8 a.m. (12 GMT), Item 5 C (6 F).',
    'More than 30 miles (about 50 km), between 5 and 10 miles (8 and 16 km).',
    'Miles (km) and pounds (kg); 10 miles (km); (20 km) 10 miles.',
    '',
  ])('is quiet on: %s', (text) => {
    expect(flaggedIn(retextUnits, text)).toEqual([]);
  });

  it('never flags a right conversion, to whatever digit it was rounded', () => {
    const pairs = [
      ['miles', 'km', 1.609344],
      ['pounds', 'kg', 0.45359237],
      ['acres', 'hectares', 0.40468564224],
      ['feet', 'metres', 0.3048],
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...pairs),
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 2, max: 4 }),
        (pair, value, digits) => {
          const [from, to, size] = pair;
          const converted = Number((value * size).toPrecision(digits));
          const text = `It is ${value} ${from} (${converted.toLocaleString('en-US')} ${to}) in all.`;
          expect(flaggedIn(retextUnits, text)).toEqual([]);
          const wrong = `It is ${value} ${from} (${(converted * 1.6 + 1).toLocaleString('en-US')} ${to}) in all.`;
          expect(flaggedIn(retextUnits, wrong)).toHaveLength(1);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '10',
            'miles',
            '(',
            ')',
            'km',
            '°',
            'C',
            '-',
            'or',
            'five',
            'feet',
            'by',
            '.',
            '1,0',
          ),
        ),
        (words) => {
          expect(() => messagesOf(retextUnits, words.join(' '))).not.toThrow();
        },
      ),
      { numRuns: 60 },
    );
  });
});
