import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardFace, CardFont } from '../publish/cards/index.ts';
import { keptForm } from './form-cache.ts';

// Pages run from a bundle elsewhere, so the folder is found from where the build was started.
const FONTS = 'src/publish/cards/fonts';

const FILES: (Omit<CardFont, 'data'> & { file: string })[] = [
  { name: 'Newsreader', weight: 500, file: 'newsreader-500-latin' },
  { name: 'Newsreader Ext', weight: 500, file: 'newsreader-500-latin-ext' },
  { name: 'Newsreader Sic', weight: 600, file: 'newsreader-italic-sic' },
  { name: 'Public Sans', weight: 400, file: 'public-sans-400-latin' },
  { name: 'Public Sans Ext', weight: 400, file: 'public-sans-400-latin-ext' },
  { name: 'Public Sans', weight: 600, file: 'public-sans-650-latin' },
  { name: 'Public Sans Ext', weight: 600, file: 'public-sans-650-latin-ext' },
];

let fonts: CardFont[] | undefined;

function readFonts(): CardFont[] {
  fonts ??= FILES.map(({ file, ...font }) => ({
    ...font,
    data: readFileSync(join(process.cwd(), FONTS, `${file}.woff`)),
  }));
  return fonts;
}

/** What decides how a picture looks, besides what it shows: its face, which has all of its words. */
const CODE = ['src/publish/cards/', 'src/report/theme/palette.ts', 'src/styles/rating-shapes.ts'];

/** A picture; drawn anew only where what it shows has changed. */
export function cardOf(path: string, face: CardFace): Promise<Uint8Array<ArrayBuffer>> {
  return keptForm({ name: join('cards', path), from: face, code: CODE }, async () => {
    // What draws takes long to load, and is not needed where nothing has changed.
    const { drawCard } = await import('../publish/cards/draw.ts');
    return drawCard(face, readFonts());
  });
}
