import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { folders } from '../report/index.ts';
import { assertReplaceable, markReplaceable } from './out-folder.ts';
import { makeRelative } from './relative-urls.ts';

/** What Sic does around an Astro build. */
export default function sic(): AstroIntegration {
  let outDir = '';
  return {
    name: 'sic',
    hooks: {
      'astro:config:setup': ({ config, command }) => {
        if (command !== 'build') return;
        const project = fileURLToPath(config.root);
        const { content } = folders(project);
        outDir = fileURLToPath(config.outDir);
        assertReplaceable(outDir, { content, project });
      },
      // Astro has cleared the folder by now and fills it next, so that a build that breaks off leaves the mark too.
      'astro:build:setup': () => {
        markReplaceable(outDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const changed = await makeRelative(fileURLToPath(dir));
        logger.info(`${changed} files made to work from any folder and from disk`);
      },
    },
  };
}
