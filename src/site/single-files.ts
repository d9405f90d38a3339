import { createHash, hash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { singleFile } from '../publish/single-file/index.ts';
import { keptForm } from './form-cache.ts';
import { wordsOfPage } from './page-words.ts';

/**
 * A digest of what all pages of a site share and single files hold: style sheets, fonts, pictures.
 * @param dir the folder of the site
 */
export function sharedDigest(dir: string): string {
  const digest = createHash('sha256');
  for (const name of globSync(['_astro/*', '*.{svg,png}'], { cwd: dir }).sort())
    digest.update(`${name}\0`).update(readFileSync(join(dir, name)));
  return digest.digest('hex');
}

/**
 * A report as one file, from its page. What was made before of the same page is taken from the cache.
 * @param html the page, its addresses relative
 * @param site.dir the folder of the site, with what its pages share
 * @param site.shared the digest of that
 */
export async function singleFileOf(
  slug: string,
  html: string,
  { dir, shared }: { dir: string; shared: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const read = (path: string): Uint8Array | undefined => {
    const file = join(dir, decodeURIComponent(path));
    return existsSync(file) ? readFileSync(file) : undefined;
  };
  const key = {
    name: `single-files/${slug}.html`,
    from: [shared, slug, hash('sha256', html)],
    code: ['src/publish/single-file/', 'src/interface/'],
  };
  return keptForm(key, () =>
    Promise.resolve(new TextEncoder().encode(singleFile(html, `/reports/${slug}/`, read, wordsOfPage(html)))),
  );
}
