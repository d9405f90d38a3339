import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../schemas/problem.ts';
import type { Theme } from '../../schemas/theme.ts';
import { problemAt, type YamlFile } from '../../schemas/yaml-file.ts';
import { didYouMean, listKnown } from '../near.ts';
import { blend, contrast, readColour, toHex, type Rgb } from './colour.ts';
import { LEAST, nearest, paletteOf, RATING_COLOURS, SCHEMES, type SchemeName } from './palette.ts';

type Name = 'paper' | 'ink' | 'accent';
const NAMES: readonly Name[] = ['paper', 'ink', 'accent'];

const WORDS = `words need at least ${LEAST.words.toFixed(1)}:1 (WCAG 2.2, 1.4.3)`;
const MARKS = `marks need at least ${LEAST.marks.toFixed(1)}:1 (WCAG 2.2, 1.4.11)`;

/** A ratio as it is told: cut, not rounded, so that 4.499 is not said to be 4.50. */
const told = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

const legible = (one: Rgb, other: Rgb): boolean => contrast(one, other) >= LEAST.words;

/** The line of a flag of low severity, as `styles/flags.css` mixes it. */
const lowLine = (accent: Rgb, paper: Rgb): Rgb => blend(accent, paper, 0.7);

function wayOut(colour: Rgb, fits: (colour: Rgb) => boolean): string {
  const other = nearest(colour, fits);
  return other ? `; "${toHex(other)}" would do` : '';
}

/** What is wrong with the colour of words or of marks on their paper. */
function inkFault(name: 'ink' | 'accent', own: Rgb, paper: Rgb): string | null {
  const marked = (one: Rgb): boolean => contrast(lowLine(one, paper), paper) >= LEAST.marks;
  const fits = (one: Rgb): boolean => legible(one, paper) && (name === 'ink' || marked(one));
  if (fits(own)) return null;
  const [what, ratio, least] = legible(own, paper)
    ? ['faint line of a flag in this accent', contrast(lowLine(own, paper), paper), MARKS]
    : [name, contrast(own, paper), WORDS];
  return `the ${what} has a contrast of ${told(ratio)}:1 with the paper (${toHex(paper)}); ${least}${wayOut(own, fits)}`;
}

/** What cannot be read on a paper, of all that the theme does not name: what it names is told of at its own key. */
function paperFault(theme: Theme, scheme: SchemeName, paper: Rgb): string | null {
  const { ink, accent } = paletteOf(theme, scheme);
  const words = [
    ...Object.values(RATING_COLOURS[scheme]).map((colour) => ['colour of a rating', colour] as const),
    ...(theme[scheme]?.ink === undefined ? [['ink', ink] as const] : []),
    ...(theme[scheme]?.accent === undefined ? [['accent', accent] as const] : []),
  ].map(([what, colour]) => ({ what, colour, rgb: readColour(colour).rgb }));
  const fits = (ground: Rgb): boolean => words.every(({ rgb }) => legible(rgb, ground));
  if (fits(paper)) return null;
  const least = Math.min(...words.map(({ rgb }) => contrast(rgb, paper)));
  const worst = words.find(({ rgb }) => contrast(rgb, paper) === least);
  return `the ${worst?.what ?? ''} (${worst?.colour ?? ''}) has a contrast of ${told(least)}:1 with this paper; ${WORDS}${wayOut(paper, fits)}`;
}

function faultOf(theme: Theme, scheme: SchemeName, name: Name): string | null {
  const written = theme[scheme]?.[name];
  if (written === undefined) return null;
  const { rgb, exact } = readColour(written);
  if (!exact) return `not every screen can show “${written}”; the nearest that all show is "${toHex(rgb)}"`;
  if (name === 'paper') return paperFault(theme, scheme, rgb);
  return inkFault(name, rgb, readColour(paletteOf(theme, scheme).paper).rgb);
}

function missingFile(file: string, publicDir: string): string | null {
  if (existsSync(join(publicDir, file))) return null;
  const all = existsSync(publicDir) ? readdirSync(publicDir) : [];
  const pictures = all.filter((name) => /\.(?:svg|png)$/.test(name)).sort();
  const known = listKnown(pictures, 'public/');
  return `there is no “${file}” in public/; put it there, or name another (${known})${didYouMean(file, pictures)}`;
}

/**
 * Everything about a theme that cannot be shown, or not be read: too little contrast, colours outside of sRGB, pictures
 * that are not there. Each with the way out.
 * @param publicDir the folder of files that are served as they are, where logos lie
 */
export function checkTheme(theme: Theme, yaml: YamlFile, publicDir: string): Problem[] {
  const colours = SCHEMES.flatMap((scheme) =>
    NAMES.flatMap((name) => {
      const message = faultOf(theme, scheme, name);
      return message === null ? [] : problemAt(yaml, ['theme', scheme, name], { rule: 'theme', message });
    }),
  );
  const pictures = (['file', 'dark'] as const).flatMap((key) => {
    const file = theme.logo?.[key];
    const message = file === undefined ? null : missingFile(file, publicDir);
    return message === null ? [] : problemAt(yaml, ['theme', 'logo', key], { rule: 'theme', message });
  });
  return [...colours, ...pictures];
}
