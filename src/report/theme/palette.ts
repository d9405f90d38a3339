import type { Scheme, Theme } from '../../schemas/theme.ts';
import { contrast, fromOklch, mix, readColour, toHex, toOklch, type Rgb } from './colour.ts';

/** The two looks of a site. */
export const SCHEMES = ['light', 'dark'] as const;
export type SchemeName = (typeof SCHEMES)[number];

/** Colours of `styles/tokens.css`, which a test holds these against, by the names of their custom properties. */
export const TOKENS = {
  light: {
    paper: '#fcfbf8',
    sheet: '#ffffff',
    ink: '#1c1a17',
    'ink-soft': '#57524a',
    'ink-faint': '#6f695f',
    rule: '#e3dfd6',
    'rule-firm': '#b9b2a6',
    accent: '#b3261e',
    'accent-wash': '#fbeae6',
  },
  dark: {
    paper: '#16150f',
    sheet: '#1d1c16',
    ink: '#efeae0',
    'ink-soft': '#bdb6a8',
    'ink-faint': '#9d9688',
    rule: '#34312a',
    'rule-firm': '#605b50',
    accent: '#ff8a7a',
    'accent-wash': '#34201c',
  },
} as const;

/** Colours that no theme changes: what a rating looks like is the same on every site. */
export const RATING_COLOURS = {
  light: {
    'tone-best': '#17694f',
    'tone-good': '#4d6b1f',
    'tone-doubtful': '#9a4a00',
    'tone-worst': '#a8201a',
    'tone-open': '#4f5a69',
    'tone-none': '#6b6459',
  },
  dark: {
    'tone-best': '#63c9a4',
    'tone-good': '#a5c877',
    'tone-doubtful': '#f0a45a',
    'tone-worst': '#ff9183',
    'tone-open': '#a9b4c4',
    'tone-none': '#b3a998',
  },
} as const;

/** A theme’s custom properties in one scheme, without their dashes, as six hexadecimal digits each. */
export type Palette = Record<keyof (typeof TOKENS)['light'], string>;

/** The least contrast of words, and of marks and lines that mean something: WCAG 2.2, 1.4.3 and 1.4.11. */
export const LEAST = { words: 4.5, marks: 3 } as const;

const read = (colour: string): Rgb => readColour(colour).rgb;

/** A colour as a screen shows it. */
const shown = (colour: Rgb): Rgb => read(toHex(colour));

/** The first of some steps from one colour towards another that will do; the start itself where none does. */
function firstStep(from: Rgb, to: Rgb, shares: readonly number[], fits: (colour: Rgb) => boolean): Rgb {
  return shares.map((share) => shown(mix(from, to, share))).find(fits) ?? from;
}

const steps = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);

/** The faintest mix of ink and paper that has a contrast with the paper; the ink where none has. */
const faintest = (ink: Rgb, paper: Rgb, least: number): Rgb =>
  firstStep(ink, paper, steps(0.95, 0, 190), (colour) => contrast(colour, paper) >= least);

/**
 * The colour nearest in lightness, of the same hue, that fits; null where none does.
 * @param fits asked of colours as a screen shows them
 */
export function nearest(colour: Rgb, fits: (colour: Rgb) => boolean): Rgb | null {
  const own = toOklch(colour);
  const found = steps(0, 1, 200)
    .flatMap((distance) => [own.l - distance, own.l + distance])
    .filter((l) => l >= 0 && l <= 1)
    .map((l) => shown(fromOklch({ ...own, l })))
    .find(fits);
  return found ?? null;
}

/** What an accent by day becomes by night, on a paper: as near as it can be read. */
function nightAccent(accent: Rgb, paper: Rgb): Rgb {
  // More than the least, as Sic’s own has: light words on a dark ground look thinner.
  return nearest(accent, (one) => contrast(one, paper) >= 6) ?? accent;
}

/** Fainter words and lines between an ink and a paper, as far apart as those of Sic are. */
const linesOf = (ink: Rgb, paper: Rgb) => ({
  'ink-soft': toHex(faintest(ink, paper, 7.4)),
  'ink-faint': toHex(faintest(ink, paper, 5.2)),
  'rule-firm': toHex(faintest(ink, paper, 2)),
  rule: toHex(faintest(ink, paper, 1.3)),
});

function accentOf(theme: Theme, name: SchemeName, paper: Rgb): Rgb {
  const given = theme[name]?.accent;
  if (given !== undefined) return read(given);
  const byDay = theme.light?.accent;
  return name === 'dark' && byDay !== undefined ? nightAccent(read(byDay), paper) : read(TOKENS[name].accent);
}

/**
 * The colours of a theme in one scheme: those given, those that follow from them, and else those of Sic. Panels and washes
 * are as strong as they can be while all words are legible on them.
 */
export function paletteOf(theme: Theme, name: SchemeName): Palette {
  const own = TOKENS[name];
  const given: Scheme = theme[name] ?? {};
  const [paper, ink] = [read(given.paper ?? own.paper), read(given.ink ?? own.ink)];
  const accent = accentOf(theme, name, paper);
  const lines = given.paper === undefined && given.ink === undefined ? own : linesOf(ink, paper);
  const words = [
    ink,
    accent,
    ...[lines['ink-soft'], lines['ink-faint'], ...Object.values(RATING_COLOURS[name])].map(read),
  ];
  const ground = (towards: Rgb, strongest: number): string =>
    toHex(
      firstStep(paper, towards, steps(strongest, 0, 20), (one) =>
        words.every((word) => contrast(word, one) >= LEAST.words),
      ),
    );
  const isDay = name === 'light';
  const sameGrounds = lines === own && toHex(accent) === own.accent;
  return {
    paper: toHex(paper),
    sheet: lines === own ? own.sheet : ground(isDay ? [1, 1, 1] : ink, isDay ? 0.7 : 0.04),
    ink: toHex(ink),
    'ink-soft': lines['ink-soft'],
    'ink-faint': lines['ink-faint'],
    rule: lines.rule,
    'rule-firm': lines['rule-firm'],
    accent: toHex(accent),
    'accent-wash': sameGrounds ? own['accent-wash'] : ground(accent, isDay ? 0.1 : 0.16),
  };
}
