import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packBits, unpackBits } from './bits.ts';

test('numbers come back as they were packed, in as many bits as were asked for', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 8 }),
      fc.array(fc.integer({ min: -127, max: 127 })),
      (bits, numbers) => {
        const most = 2 ** (bits - 1) - 1;
        const codes = Int8Array.from(numbers, (value) => Math.max(-most, Math.min(most, value)));
        const packed = packBits(codes, bits);
        expect(packed.length).toBe(Math.ceil((codes.length * bits) / 8));
        expect(unpackBits(packed, bits, codes.length)).toEqual(codes);
      },
    ),
  );
});
