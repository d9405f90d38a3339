import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { folders } from '../report/index.ts';
import { assertReplaceable, markReplaceable } from './out-folder.ts';
import { makeRelative } from './relative-urls.ts';

/** What Sic does around an Astro build. */
export default function sic(): AstroIntegration {
  return {
    name: 'sic',
    hooks: {
      'astro:config:setup': ({ config, command }) => {
        if (command !== 'build') return;
        const project = fileURLToPath(config.root);
        const { content } = folders(project);
        assertReplaceable(fileURLToPath(config.outDir), { content, project });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const changed = await makeRelative(out);
        markReplaceable(out);
        logger.info(`${changed} files made to work from any folder and from disk`);
      },
    },
  };
}
