import { defineConfig } from 'astro/config';
import { folders } from './src/report/folders.ts';
import { classicScripts } from './src/site/classic-scripts.ts';
import sic from './src/site/integration.ts';
import { theme } from './src/site/theme.ts';

const { content, out, cache } = folders(import.meta.dirname);

export default defineConfig({
  outDir: out,
  cacheDir: `${cache}/astro`,
  trailingSlash: 'always',
  // A style sheet of its own, since fonts in an inline one cannot be found from disk.
  // Many pages at once, since a page waits for its file to be written: a third less time than one by one.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 16 },
  // Shorter than the attributes it adds otherwise: a sixth of a report’s bytes.
  scopedStyleStrategy: 'class',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        // The front page asks the page of the search.
        "form-action 'self'",
      ],
    },
  },
  // A font written into the style sheet would be refused by the policy above.
  // One style sheet for all pages: it is small, and each more is a round trip before anything shows.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false }, plugins: [classicScripts(), theme(content)] },
  // The site has no code to colour, and the highlighter’s styles would be refused.
  markdown: { syntaxHighlight: false },
  integrations: [sic()],
});
