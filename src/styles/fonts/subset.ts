/**
 * Makes the font files that the site ships: Latin letters, punctuation and the weights in use,
 * which is 50 kB in place of 150. Run `npm run fonts` after a new release of a typeface.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

// Letters of the languages of the interface, capitals only where words begin with them; rarer ones come from the system.
const LATIN =
  range(0x20, 0x7e) + range(0xdf, 0xff) + 'ÀÁÂÄÅÇÈÉÊÍÎÑÓÔÖØÚÜŒœ\u00a0§©«»°·£½¿¡–—‘’‚“”„†•…‹›€×−→←';

/** The features that browsers apply by themselves, and the digits of tables; alternates that no style asks for go. */
const FEATURES = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig', 'rvrn', 'tnum', 'lnum'];

type Axes = NonNullable<Parameters<typeof subsetFont>[2]>['variationAxes'];

const FACES = [
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
    to: 'newsreader.woff2',
    text: LATIN,
    axes: { wght: { min: 400, max: 600, default: 400 } },
  },
  {
    // Only the wordmark and the mark of a flag are set in italics.
    from: '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
    to: 'newsreader-italic-sic.woff2',
    text: 'sic[]',
    axes: { wght: 600 },
  },
  {
    from: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
    to: 'public-sans.woff2',
    text: LATIN,
    axes: { wght: { min: 400, max: 700, default: 400 } },
  },
];

async function write(from: string, to: string, text: string, targetFormat: 'woff' | 'woff2', axes: Axes) {
  const font = await subsetFont(readFileSync(require.resolve(from)), text, {
    targetFormat,
    keepFeatures: FEATURES,
    // Screens of today smooth letters without.
    noHinting: true,
    ...(axes && { variationAxes: axes }),
  });
  writeFileSync(join(import.meta.dirname, to), font);
  console.log(`${to}: ${String(font.length)} bytes`);
}

for (const { from, to, text, axes } of FACES) await write(from, to, text, 'woff2', axes);

// The pictures for links from other sites: what draws them reads no WOFF2 and no variable font. All of Latin, since
// headlines have any names, and a letter that is missing leaves out the whole headline.
const CARDS = '../../publish/cards/fonts';
const ALL_LATIN =
  range(0x20, 0x7e) + range(0xa0, 0x24f) + range(0x1e00, 0x1eff) + range(0x2010, 0x20bf) + '←→−×';
for (const [face, weight] of [
  ['newsreader', 500],
  ['public-sans', 400],
  ['public-sans', 650],
] as const) {
  for (const part of ['latin', 'latin-ext']) {
    const from = `@fontsource-variable/${face}/files/${face}-${part}-wght-normal.woff2`;
    await write(from, `${CARDS}/${face}-${String(weight)}-${part}.woff`, ALL_LATIN, 'woff', { wght: weight });
  }
}
const italic = '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2';
await write(italic, `${CARDS}/newsreader-italic-sic.woff`, 'sic[]', 'woff', { wght: 600 });

for (const name of ['newsreader', 'public-sans']) {
  const licence = require.resolve(`@fontsource-variable/${name}/LICENSE`);
  copyFileSync(licence, join(import.meta.dirname, `${name}.OFL.txt`));
}
