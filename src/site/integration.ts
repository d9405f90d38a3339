import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { assertReplaceable } from './out-folder.ts';
import { makeRelative } from './relative-urls.ts';

/** What Sic does around an Astro build. */
export default function sic(): AstroIntegration {
  return {
    name: 'sic',
    hooks: {
      'astro:config:setup': ({ config, command }) => {
        if (command === 'build') assertReplaceable(fileURLToPath(config.outDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const changed = await makeRelative(fileURLToPath(dir));
        logger.info(`${changed} files made to work from any folder and from disk`);
      },
    },
  };
}
