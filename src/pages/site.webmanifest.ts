import type { APIRoute } from 'astro';
import { paletteOf } from '../report/theme/index.ts';
import { getSite } from '../site/data.ts';

/** The web app manifest, which lets readers install the site. Its addresses are relative to itself. */
export const GET: APIRoute = async ({ locals }) => {
  const { language, direction } = locals.words;
  const { name, theme } = await getSite();
  const { paper } = paletteOf(theme ?? {}, 'light');
  const manifest = {
    name,
    short_name: name,
    lang: language,
    dir: direction,
    start_url: './',
    scope: './',
    id: './',
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
    ],
  };
  return new Response(JSON.stringify(manifest, null, 2));
};
