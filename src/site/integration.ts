import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { folders } from '../report/folders.ts';
import { fillDownloadSizes } from './download-sizes.ts';
import { writeHostFiles } from './host-files.ts';
import { keepHeapSmall } from './memory.ts';
import { assertReplaceable, markReplaceable } from './out-folder.ts';
import type { PageFacts } from './page-facts.ts';
import { bundleThreads, createPrerenderer } from './rendering/prerenderer.ts';
import { writeServiceWorker } from './service-worker.ts';
import { finishSwap, openBuilding, swapIn } from './swap.ts';

const NO_ADDRESS =
  'site.yaml has no “address”, so that all that needs an absolute one is left out: canonical links, the sitemap, ' +
  'robots.txt, pictures for links from other sites, ClaimReview. Feeds have links relative to themselves.';

/** `npm run build -- --pdf`: Astro leaves what it does not know alone. */
const ASKS_FOR_PDF = process.argv.includes('--pdf');

/** What Sic does around an Astro build. */
export default function sic(): AstroIntegration {
  /** Where the site goes. */
  let out = '';
  /** Where it is built. */
  let building = '';
  /** The browser that makes PDFs, where they are asked for. */
  let browser: string | undefined;
  /** What makes the pages, once Astro has bundled it. */
  let program: URL | undefined;
  /** What is known of pages, by their files, so that later steps need not read them. */
  const facts = new Map<string, PageFacts>();
  return {
    name: 'sic',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig, logger }) => {
        if (command !== 'build' && command !== 'preview') return;
        const project = fileURLToPath(config.root);
        const { content } = folders(project);
        out = fileURLToPath(config.outDir);
        assertReplaceable(out, { content, project });
        if (finishSwap(out)) logger.info(`a site that was built before is now in ${out}`);
        if (command === 'preview') return;
        keepHeapSmall();
        // Before anything is built: minutes later is late to hear that there is no browser.
        if (ASKS_FOR_PDF) browser = (await import('../publish/pdf/browser.ts')).findPdfBrowser();
        building = openBuilding(out);
        updateConfig({ outDir: pathToFileURL(`${building}/`) });
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer(
          createPrerenderer({
            dir: building,
            awaitsPdf: browser !== undefined,
            logger,
            program: () => {
              if (!program) throw new Error('Astro has not bundled the pages.');
              return program;
            },
            tell: (one) => facts.set(one.file, one),
          }),
        );
      },
      'astro:build:setup': ({ vite, target }) => {
        // Astro has cleared the folder by now and fills it next, so that what a killed build leaves has the mark too.
        markReplaceable(building);
        if (target === 'server') bundleThreads(vite, (bundled) => (program = bundled));
      },
      // The order matters: each step reads what those before it have written, and the last makes all of it public.
      'astro:build:done': async ({ dir, pages, logger }) => {
        const site = fileURLToPath(dir);
        logger.info(`${pages.length + facts.size} files made to work from any folder and from disk`);
        if (browser !== undefined) {
          // Loaded on request only, with all that drives a browser.
          const { makePdfs } = await import('./pdf.ts');
          const made = await makePdfs(site, browser, (done) => {
            logger.info(done);
          });
          logger.info(`${made} reports made as PDF`);
          for (const page of fillDownloadSizes(site)) facts.delete(page);
        }
        if ((await writeHostFiles(site, facts)) === null) logger.warn(NO_ADDRESS);
        const { files, bytes } = await writeServiceWorker(site, facts);
        logger.info(`${files} files kept offline from the first visit on, ${Math.ceil(bytes / 1000)} KB`);
        swapIn(building, out);
        logger.info(`the site is in ${out}`);
      },
    },
  };
}
