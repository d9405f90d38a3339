import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { singleFile } from '../publish/single-file/index.ts';
import { keptForm } from './form-cache.ts';
import { wordsOfPage } from './page-words.ts';

/** A digest of what all pages share and the files hold: style sheets, fonts, pictures. */
function sharedDigest(dir: string): string {
  const digest = createHash('sha256');
  for (const name of globSync(['_astro/*', '*.{svg,png}'], { cwd: dir }).sort())
    digest.update(`${name}\0`).update(readFileSync(join(dir, name)));
  return digest.digest('hex');
}

/**
 * Makes each report of a built site as one file beside its page, `reports/fire/fire.html`. What was made before of the
 * same page is taken from the cache.
 * @param dir the folder of the built site, whose addresses are relative
 * @returns how many files there are
 */
export async function makeSingleFiles(dir: string): Promise<number> {
  const shared = sharedDigest(dir);
  const read = (path: string): Uint8Array | undefined => {
    const file = join(dir, decodeURIComponent(path));
    return existsSync(file) ? readFileSync(file) : undefined;
  };
  const pages = globSync('reports/*/index.html', { cwd: dir })
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  for (const page of pages) {
    const slug = page.split('/')[1] ?? '';
    const html = readFileSync(join(dir, page), 'utf8');
    const key = {
      name: `single-files/${slug}.html`,
      from: [shared, slug, html],
      code: ['src/publish/single-file/', 'src/interface/'],
    };
    const make = (): Promise<Uint8Array<ArrayBuffer>> =>
      Promise.resolve(
        new TextEncoder().encode(singleFile(html, `/reports/${slug}/`, read, wordsOfPage(html))),
      );
    writeFileSync(join(dir, 'reports', slug, `${slug}.html`), await keptForm(key, make));
  }
  return pages.length;
}
