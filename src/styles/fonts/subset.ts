/**
 * Makes the font files that the site ships: Latin letters, punctuation and the weights in use,
 * which is 52 kB in place of 150. Run `npm run fonts` after a new release of a typeface.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

// Letters of western European names, capitals only where names begin with them; rarer ones come from the system.
const LATIN = range(0x20, 0x7e) + range(0xdf, 0xff) + 'ÁÄÅÇÉÖØÜ\u00a0§©«»°·£½¿¡–—‘’‚“”„†•…‹›€×−→←';

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

for (const { from, to, text, axes } of FACES) {
  const font = await subsetFont(readFileSync(require.resolve(from)), text, {
    targetFormat: 'woff2',
    variationAxes: axes,
  });
  writeFileSync(join(import.meta.dirname, to), font);
  console.log(`${to}: ${String(font.length)} bytes`);
}
for (const name of ['newsreader', 'public-sans']) {
  const licence = require.resolve(`@fontsource-variable/${name}/LICENSE`);
  copyFileSync(licence, join(import.meta.dirname, `${name}.OFL.txt`));
}
