import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseEntities } from 'parse-entities';
import { addressFrom } from '../publish/addresses.ts';
import { addressesIn } from './html-addresses.ts';

/**
 * The relative form of a root-relative address, as seen from a file. A folder’s address gets its
 * `index.html`, since a disk serves no index.
 * @param address as in `/reports/x/#claim-a`
 * @param file the file it stands in, relative to the site’s root, with `/`
 */
export function relativeAddress(address: string, file: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const target = path.endsWith('/') ? `${path}index.html` : path;
  if (target === `/${file}` && rest.startsWith('#')) return rest;
  return addressFrom(`/${file}`, target + rest);
}

const isRootRelative = (address: string): boolean => address.startsWith('/') && !address.startsWith('//');

/** What may be root-relative once its character references are read. */
const MAY_BE_ROOT_RELATIVE = /^[/&]/;

const ASCII = /^[\0-\x7f]*$/;

/** What rewrites a root-relative address as it is written in an attribute. */
function asWritten(rewrite: (address: string) => string): (written: string) => string {
  return (written) => {
    if (!MAY_BE_ROOT_RELATIVE.test(written)) return written;
    const address = written.includes('&') ? parseEntities(written, { attribute: true }) : written;
    return isRootRelative(address)
      ? rewrite(address).replaceAll('&', '&amp;').replaceAll('"', '&quot;')
      : written;
  };
}

/**
 * Rewrites what is written in the attributes of an HTML text that hold addresses; every other character stays as it is.
 * Pages have the same addresses again and again, so each is rewritten once.
 */
function rewriteAddresses(html: string, rewrite: (written: string) => string): string {
  const rewritten = new Map<string, string>();
  let out = '';
  let last = 0;
  for (const { start, end } of addressesIn(html)) {
    const written = html.slice(start, end);
    const known = rewritten.get(written) ?? rewrite(written);
    rewritten.set(written, known);
    if (known === written) continue;
    out += html.slice(last, start) + known;
    last = end;
  }
  return out + html.slice(last);
}

/** Makes the root-relative addresses of an HTML file relative to it. */
export function relativeHtml(html: string, file: string): string {
  return rewriteAddresses(
    html,
    asWritten((address) => relativeAddress(address, file)),
  );
}

/**
 * `relativeHtml` of a page in UTF-8. It is looked through byte by byte, since all around addresses is ASCII: to turn a page
 * into text, and back again, takes longer than all else that is done to it.
 */
export function relativePage(page: Uint8Array, file: string): Buffer<ArrayBuffer> {
  const bytes = Buffer.from(page.buffer, page.byteOffset, page.length).toString('latin1');
  const rewrite = asWritten((address) => relativeAddress(address, file));
  const relative = rewriteAddresses(bytes, (written) => {
    const text = ASCII.test(written) ? written : Buffer.from(written, 'latin1').toString();
    const made = rewrite(text);
    return ASCII.test(made) ? made : Buffer.from(made).toString('latin1');
  });
  return Buffer.from(relative, 'latin1');
}

/** Puts the path of a site, as in `/checks/`, before the root-relative addresses of a page that keeps them. */
export function basedHtml(html: string, base: string): string {
  return rewriteAddresses(
    html,
    asWritten((address) => base + address.slice(1)),
  );
}

/** Rewrites the root-relative `url()`s of a style sheet. */
export function relativeCss(css: string, file: string): string {
  return css.replace(/url\((["']?)(\/(?!\/)[^"')]*)\1\)/g, (_, quote: string, address: string) => {
    return `url(${quote}${relativeAddress(address, file)}${quote})`;
  });
}

/**
 * Makes every address in a built site relative, so that the folder works under any path of any host
 * and when opened from disk. `404.html` keeps its addresses: hosts serve it for paths of any depth.
 * @param dir the folder of the built site
 * @returns how many files were changed
 */
export function makeRelative(dir: string): number {
  let changed = 0;
  for (const name of globSync('**/*.{html,css}', { cwd: dir })) {
    const file = name.split(sep).join('/');
    if (file === '404.html') continue;
    const before = readFileSync(join(dir, name), 'utf8');
    const after = (file.endsWith('.css') ? relativeCss : relativeHtml)(before, file);
    if (after === before) continue;
    writeFileSync(join(dir, name), after);
    changed += 1;
  }
  return changed;
}
