import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeRelative } from './relative-urls.ts';

/** What Sic does around an Astro build. */
export default function sic(): AstroIntegration {
  return {
    name: 'sic',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const changed = await makeRelative(fileURLToPath(dir));
        logger.info(`${changed} files made to work from any folder and from disk`);
      },
    },
  };
}
