import { globSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes an Astro project with as many pages as a built site has, each of the same size: what Astro alone takes for them.
 * @param project where to
 * @param built the site to be like
 * @param modules the folder of packages
 * @returns how many pages it has
 */
export function writeBareSite(project: string, built: string, modules: string): number {
  const pages = globSync('**/*.html', { cwd: built })
    .sort()
    .map((name, index) => ({ slug: `page-${String(index)}`, size: statSync(join(built, name)).size }));
  mkdirSync(join(project, 'src/pages'), { recursive: true });
  symlinkSync(modules, join(project, 'node_modules'), 'junction');
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  writeFileSync(join(project, 'astro.config.mjs'), 'export default { devToolbar: { enabled: false } };\n');
  writeFileSync(join(project, 'src/pages.json'), JSON.stringify(pages));
  writeFileSync(
    join(project, 'src/pages/[slug].astro'),
    `---
import pages from '../pages.json';
export const getStaticPaths = () => pages.map(({ slug, size }) => ({ params: { slug }, props: { slug, size } }));
const { slug, size } = Astro.props;
const WORDS = 'The quick brown fox jumps over the lazy dog. ';
const paragraphs = Array.from({ length: Math.ceil(size / 450) }, () => WORDS.repeat(10).slice(0, 440));
---
<html lang="en">
  <head><meta charset="utf-8" /><title>{slug}</title></head>
  <body>{paragraphs.map((text) => <p>{text}</p>)}</body>
</html>
`,
  );
  return pages.length;
}
