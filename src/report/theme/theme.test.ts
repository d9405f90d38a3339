import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatProblem } from '../../schemas/problem.ts';
import { themeSchema } from '../../schemas/theme.ts';
import { readYaml, validate } from '../../schemas/yaml-file.ts';
import { z } from 'zod';
import { contrast, readColour, toHex } from './colour.ts';
import { checkTheme, paletteOf, themeStyles } from './index.ts';
import { RATING_COLOURS, SCHEMES } from './palette.ts';

const publicDir = mkdtempSync(join(tmpdir(), 'sic-theme-'));
writeFileSync(join(publicDir, 'logo.svg'), '<svg/>');
afterAll(() => {
  rmSync(publicDir, { recursive: true });
});

const wholeFile = z.strictObject({ theme: themeSchema });

/** All that is wrong with a site.yaml that has only a theme, one line each. */
function faults(text: string): string[] {
  const yaml = readYaml(text, 'site.yaml');
  const { data, problems } = validate(yaml, wholeFile);
  return (data ? checkTheme(data.theme, yaml, publicDir) : problems).map(formatProblem);
}

const ratio = (one: string, other: string): number => contrast(readColour(one).rgb, readColour(other).rgb);

/** What the style sheet says by day, and what it changes by night. */
function tokens(): [string, string] {
  const css = readFileSync(join(import.meta.dirname, '../../styles/tokens.css'), 'utf8');
  const night = css.indexOf('(prefers-color-scheme: dark)');
  return [css.slice(0, night), css.slice(night, css.indexOf('(prefers-contrast: more)'))];
}

test('without a theme, the colours are those of the style sheet, and nothing is added to it', () => {
  const css = tokens();
  for (const [index, scheme] of SCHEMES.entries()) {
    const all = { ...paletteOf({}, scheme), ...RATING_COLOURS[scheme] };
    for (const [name, value] of Object.entries(all))
      expect(css[index], scheme).toContain(`--${name}: ${value === '#ffffff' ? '#fff' : value};`);
  }
  expect(themeStyles({})).toBe('');
  expect(themeStyles({ logo: { file: 'logo.svg', alt: 'The Bridge Desk' } })).toBe('');
});

test('one accent by day is enough: by night it is lightened until it can be read', () => {
  const theme = { light: { accent: '#0a5c8a' } };
  expect(faults('theme: {light: {accent: "#0a5c8a"}}')).toEqual([]);
  expect(paletteOf(theme, 'light').accent).toBe('#0a5c8a');
  const night = paletteOf(theme, 'dark');
  expect(night.accent).not.toBe('#0a5c8a');
  expect(ratio(night.accent, night.paper)).toBeGreaterThanOrEqual(6);
  expect(themeStyles(theme)).toContain('--accent: #0a5c8a;');
  expect(paletteOf({ ...theme, dark: { accent: '#ffd0a0' } }, 'dark').accent).toBe('#ffd0a0');
});

test('what is too faint is told with its ratio, the least one, and a colour that would do', () => {
  const [fault = '', ...others] = faults('theme:\n  light:\n    accent: "#ff8800"\n');
  expect(others).toEqual([]);
  expect(fault).toMatch(
    /^site\.yaml:3:13 error the accent has a contrast of 2\.\d\d:1 with the paper \(#fcfbf8\); words need at least 4\.5:1 .*; "#[0-9a-f]{6}" would do \[theme\]$/u,
  );
  const [, better = ''] = /"(#[0-9a-f]{6})" would do/.exec(fault) ?? [];
  expect(faults(`theme: {light: {accent: "${better}"}}`)).toEqual([]);
});

test('paper is held against all that stands on it, the colours of ratings too', () => {
  const [fault = ''] = faults('theme: {light: {paper: "#c9c2b0"}}');
  expect(fault).toMatch(/with this paper; words need at least 4\.5:1/);
  const [, better = ''] = /"(#[0-9a-f]{6})" would do/.exec(fault) ?? [];
  expect(faults(`theme: {light: {paper: "${better}"}}`)).toEqual([]);
  expect(faults('theme: {dark: {paper: "#404040"}}')).toHaveLength(1);
});

test('a colour that lies outside of what all screens show is told', () => {
  expect(faults('theme: {light: {accent: oklch(45% 0.3 240)}}')[0]).toMatch(
    /not every screen can show .* "#[0-9a-f]{6}"/,
  );
});

test('a bare # is told of, since YAML takes it for a note', () => {
  expect(faults('theme:\n  light:\n    ink: #123456\n')[0]).toContain('ink');
  expect(faults('theme: {light: {ink: "123456"}}')[0]).toContain(
    'a colour is written "#0a5c8a", with the quotation marks',
  );
});

test('a logo that is not there is told, with what is', () => {
  expect(faults('theme:\n  logo: {file: logo.svg, alt: A, dark: night.svg}')).toEqual([
    'site.yaml:2:40 error there is no “night.svg” in public/; put it there, or name another (known: logo.svg) [theme]',
  ]);
  expect(faults('theme: {logo: {file: logs.svg, alt: A}}')[0]).toContain('did you mean “logo.svg”?');
  expect(faults('theme: {logo: {file: ../logo.svg, alt: A}}')[0]).toContain('lies in public/ itself');
  expect(faults('theme: {logo: {file: logo.svg}}')[0]).toContain('“alt” is missing');
});

test('whatever passes the check can be read everywhere: words on the paper, on panels and on washes', () => {
  const colour = fc
    .tuple(
      fc.integer({ min: 0, max: 255 }),
      fc.integer({ min: 0, max: 255 }),
      fc.integer({ min: 0, max: 255 }),
    )
    .map(([r, g, b]) => toHex([r / 255, g / 255, b / 255]));
  const pale = colour.map((one) =>
    toHex(readColour(one).rgb.map((x) => 0.9 + x / 10) as [number, number, number]),
  );
  const scheme = fc.record(
    { accent: colour, ink: colour, paper: fc.oneof(pale, colour) },
    { requiredKeys: [] },
  );
  let passed = 0;
  fc.assert(
    fc.property(fc.constantFrom(...SCHEMES), scheme, (name, colours) => {
      const theme = { [name]: colours };
      if (checkTheme(theme, readYaml('', 'site.yaml'), publicDir).length > 0) return;
      passed += 1;
      const own = paletteOf(theme, name);
      const words = [
        own.ink,
        own['ink-soft'],
        own['ink-faint'],
        own.accent,
        ...Object.values(RATING_COLOURS[name]),
      ];
      for (const ground of [own.paper, own.sheet, own['accent-wash']])
        for (const word of words) expect(ratio(word, ground)).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 120 },
  );
  expect(passed).toBeGreaterThan(5);
});
