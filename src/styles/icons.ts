/* node src/styles/icons.ts makes the icons that an installed site has, in public/, from icon.svg there. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const PUBLIC = new URL('../../public/', import.meta.url);

for (const size of [192, 512]) {
  const svg = readFileSync(new URL('icon.svg', PUBLIC), 'utf8');
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
  writeFileSync(new URL(`icon-${size}.png`, PUBLIC), image.asPng());
}
