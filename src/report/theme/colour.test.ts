import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLOUR_PATTERN } from '../../schemas/theme.ts';
import { contrast, fromOklch, mix, readColour, toHex, toOklch } from './colour.ts';

const hex = (text: string): string => toHex(readColour(text).rgb);
const ratio = (one: string, other: string): number => contrast(readColour(one).rgb, readColour(other).rgb);

test('both forms of a colour give what a browser makes of them', () => {
  // The second of each pair is what Chromium’s canvas gives for the first.
  for (const [written, shown] of [
    ['#0a5c8a', '#0a5c8a'],
    ['#FFF', '#ffffff'],
    ['#1c7', '#11cc77'],
    ['oklch(0.628 0.2577 29.23)', '#ff0000'],
    ['oklch(45% 0.1 240)', '#085b87'],
    ['oklch(70% 0.05 -30)', '#b194ad'],
  ] as const) {
    expect(written).toMatch(COLOUR_PATTERN);
    expect(hex(written), written).toBe(shown);
  }
});

test('other ways to write a colour are not taken', () => {
  for (const written of [
    '0a5c8a',
    '#0a5c8',
    'red',
    'oklch(45%, 0.1, 240)',
    'oklch(45% 0.1)',
    'rgb(1 2 3)',
    '#0a5c8a80',
  ])
    expect(written).not.toMatch(COLOUR_PATTERN);
});

test('contrast is that of WCAG', () => {
  expect(ratio('#000', '#fff')).toBeCloseTo(21, 10);
  expect(ratio('#fff', '#000')).toBeCloseTo(21, 10);
  // The lightest grey that is legible on white, as every checker has it.
  expect(ratio('#767676', '#fff')).toBeCloseTo(4.54, 2);
  expect(ratio('#777777', '#fff')).toBeCloseTo(4.48, 2);
});

test('a colour outside of sRGB is told, and brought in with its hue and lightness', () => {
  const { rgb, exact } = readColour('oklch(70% 0.35 150)');
  expect(exact).toBe(false);
  const near = toOklch(rgb);
  expect(near.l).toBeCloseTo(0.7, 2);
  expect(near.h).toBeCloseTo(150, 0);
  expect(hex('oklch(100% 0 0)')).toBe('#ffffff');
  expect(readColour('oklch(100% 0 0)').exact).toBe(true);
});

test('every colour of a screen comes back from lightness, chroma and hue as it was', () => {
  const byte = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(byte, byte, byte, (r, g, b) => {
      const written = toHex([r / 255, g / 255, b / 255]);
      const { rgb } = readColour(written);
      expect(toHex(fromOklch(toOklch(rgb)))).toBe(written);
      expect(toHex(mix(rgb, [1, 1, 1], 0))).toBe(written);
      expect(toHex(mix(rgb, [1, 1, 1], 1))).toBe('#ffffff');
    }),
  );
});
