import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import { withoutIsolates } from '../../interface/index.ts';
import { layOut, type Element } from './layout.ts';
import type { CardFace } from './faces.ts';

/** The measures that sites which show such pictures ask for, in pixels. */
const SIZE = { width: 1200, height: 630 };

/** A font of one weight, as a WOFF file. */
export interface CardFont {
  name: string;
  weight: 400 | 500 | 600;
  data: Uint8Array;
}

type SatoriFonts = Parameters<typeof satori>[1]['fonts'];

/** Fonts are read once: satori knows again those that it got in the same list. */
const known = new WeakMap<readonly CardFont[], SatoriFonts>();

function fontsFor(fonts: readonly CardFont[]): SatoriFonts {
  const made =
    known.get(fonts) ??
    fonts.map(({ name, weight, data }) => ({
      name,
      weight,
      data: Buffer.from(data),
      style: 'normal' as const,
    }));
  known.set(fonts, made);
  return made;
}

/** Lays a picture out, and tells which characters no font has. */
async function toSvg(
  tree: Element,
  fonts: readonly CardFont[],
): Promise<{ svg: string; missing: Set<string> }> {
  const missing = new Set<string>();
  const svg = await satori(tree, {
    ...SIZE,
    fonts: fontsFor(fonts),
    loadAdditionalAsset: (_, segment) => {
      for (const character of segment) missing.add(character);
      return Promise.resolve([]);
    },
  });
  return { svg, missing };
}

/**
 * Draws a picture of 1200 × 630 pixels. Letters become shapes, so that the fonts of the machine play no part in it. A
 * text with a letter that the fonts lack is left out: empty boxes say nothing. They have those of Latin scripts. What
 * draws puts lines from right to left in their order, too, and joins the letters of Arabic, but sets the signs above and
 * below them in wrong places (satori 0.63): a font with Arabic letters would have to get its texts without such signs.
 * @param fonts those of `fonts/`
 * @returns a PNG file
 */
export async function drawCard(face: CardFace, fonts: readonly CardFont[]): Promise<Uint8Array<ArrayBuffer>> {
  // Marks of direction, which no font has: what draws tells directions by the letters.
  const shown = JSON.parse(withoutIsolates(JSON.stringify(face))) as CardFace;
  const first = await toSvg(layOut(shown), fonts);
  const { missing } = first;
  const speakable = (text: string): boolean => ![...text].some((character) => missing.has(character));
  const { svg } = missing.size === 0 ? first : await toSvg(layOut(shown, speakable), fonts);
  const picture = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return new Uint8Array(picture.asPng());
}
