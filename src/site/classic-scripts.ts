import { build, type Plugin } from 'vite';

const QUERY = '?classic';

/** Bundles a script and all that it imports into one that needs no module. */
export async function bundle(entry: string): Promise<{ code: string; files: string[] }> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // Libraries leave their checks out by it.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'sic' } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const [chunk] = outputs.flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script.`);
  return { code: chunk.code, files: chunk.moduleIds };
}

/**
 * Gives `import code from './search.ts?classic'` the text of a bundled script. A browser refuses modules from disk, so that
 * what Astro makes of `<script>` would not run there; a plain file of its own does, and any security policy allows it.
 */
export function classicScripts(): Plugin {
  return {
    name: 'sic-classic-scripts',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(QUERY)) return undefined;
      const { code, files } = await bundle(id.slice(0, -QUERY.length));
      for (const file of files) this.addWatchFile(file);
      return `export default ${JSON.stringify(code)};`;
    },
  };
}
