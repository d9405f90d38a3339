import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { themeStyles } from '../report/theme/index.ts';
import { siteSchema } from '../schemas/site.ts';
import { readYaml, validate } from '../schemas/yaml-file.ts';

const NAME = 'virtual:sic/theme.css';
/** As Vite knows it: the ending makes it a style sheet. */
const MODULE = '/__sic-theme.css';

/**
 * Gives `import 'virtual:sic/theme.css'` the colours that site.yaml names. So they become part of the one style sheet of all
 * pages, which also works from disk, in the one-file report, in frames and without a network.
 * @param content the content folder
 */
export function theme(content: string): Plugin {
  const file = join(content, 'site.yaml');
  return {
    name: 'sic-theme',
    resolveId: (id) => (id === NAME ? MODULE : undefined),
    load(id) {
      if (id !== MODULE) return undefined;
      // Nothing, or what is wrong in it, is told where the content is read.
      if (!existsSync(file)) return '';
      this.addWatchFile(file);
      const { data } = validate(readYaml(readFileSync(file, 'utf8'), 'site.yaml'), siteSchema);
      return themeStyles(data?.theme ?? {});
    },
  };
}
