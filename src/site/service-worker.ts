import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OfflineBuild, OfflineFile } from '../scripts/offline-types.ts';
import { bundle } from './classic-scripts.ts';
import type { PageFacts } from './page-facts.ts';
import { withBytes } from './with-bytes.ts';

/** What a visitor’s browser takes at the first visit beside the shell: the newest reports, up to so many bytes in all. */
const MOST_BYTES = 5_000_000;

/**
 * The texts of search results, in pieces. Taken at the first visit while they are no more than this many bytes in all: those
 * of a thousand reports would be a long first visit, and each is kept anyway once a search has asked for it.
 */
const TEXTS = 'search/texts-';
const MOST_TEXT_BYTES = 2_000_000;

/** So much of a file’s digest tells it from its earlier and later forms. */
const DIGEST_LENGTH = 16;

/** What pages are made of. Other forms of a report are for other programs, and are fetched when asked for. */
const OFFLINE =
  /(?:^|\/)index\.html$|^_astro\/|^search\/[^/]+\.js$|^(?:icon\.svg|offline\.js|site\.webmanifest)$/;

/** Pages that nobody reads in the site itself. */
const NOT_OFFLINE = 'embed/';

/** Pages that are kept with a report only by those who save it: they are for teachers. */
const ON_REQUEST = /^reports\/[^/]+\/classroom\/(?:worksheet|key)\//;

/** What every page needs, and the pages that lead to the others. */
const SHELL =
  /^(?:[^/]+\/)?index\.html$|^_astro\/|^search\/[^/]+\.js$|^(?:icon\.svg|offline\.js|site\.webmanifest)$/;

interface SiteFile {
  name: string;
  bytes: number;
  hex: string;
  integrity: string;
}

function siteFile(name: string, bytes: number, digest: Buffer): SiteFile {
  return {
    name,
    bytes,
    hex: digest.toString('hex').slice(0, DIGEST_LENGTH),
    integrity: `sha256-${digest.toString('base64')}`,
  };
}

function filesOf(
  dir: string,
  pictures: ReadonlySet<string>,
  known: ReadonlyMap<string, PageFacts>,
): SiteFile[] {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => (OFFLINE.test(name) || pictures.has(name)) && !name.startsWith(NOT_OFFLINE))
    .sort();
  return names.map((name) => {
    const facts = known.get(name);
    if (facts) return siteFile(name, facts.bytes, Buffer.from(facts.sha256, 'base64'));
    return withBytes(join(dir, name), (bytes) =>
      siteFile(name, bytes.length, createHash('sha256').update(bytes).digest()),
    );
  });
}

/**
 * The files that are kept from the first visit on: the shell, whatever its size, and then whole reports, while there is room.
 * The texts of search results are part of the shell while there are few.
 * @param newest the reports’ folders, the latest first, as in `reports/fire/`
 * @param pictures those that every page has, which are part of the shell
 */
export function choosePrecache<T extends { name: string; bytes: number }>(
  files: readonly T[],
  newest: readonly string[],
  pictures: ReadonlySet<string> = new Set(),
): T[] {
  const texts = files.filter(({ name }) => name.startsWith(TEXTS));
  const withTexts = texts.reduce((sum, { bytes }) => sum + bytes, 0) <= MOST_TEXT_BYTES;
  const shell = files.filter(
    ({ name }) => pictures.has(name) || (SHELL.test(name) && (withTexts || !name.startsWith(TEXTS))),
  );
  const unasked = files.filter(({ name }) => !ON_REQUEST.test(name));
  const byReport = Map.groupBy(unasked, ({ name }) => /^reports\/[^/]+\//.exec(name)?.[0] ?? '');
  const chosen = [...shell];
  let room = MOST_BYTES - shell.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const folder of newest) {
    const own = byReport.get(folder) ?? [];
    room -= own.reduce((sum, { bytes }) => sum + bytes, 0);
    if (room < 0) break;
    chosen.push(...own);
  }
  return chosen;
}

/** The folders of the reports in the order of the first page, which has the latest first. */
export function reportsOn(home: string): string[] {
  return [
    ...new Set([...home.matchAll(/href="(reports\/[^/"]+\/)index\.html"/g)].map((match) => match[1] ?? '')),
  ];
}

/** The pictures of the first page by their paths: the logo, which stands at the head of all pages. */
export function picturesOn(home: string): Set<string> {
  return new Set(
    [...home.matchAll(/<img\b[^>]*? src="([^":]+)"/g)].map((match) => decodeURI(match[1] ?? '')),
  );
}

/**
 * Writes the service worker of a built site, and the list of files that it can keep. It comes last, since it has the digest of
 * every page.
 * @param dir the folder of the site, its addresses made relative
 * @param known pages that need not be read, by their files
 * @returns how many files, and how many bytes, are kept from the first visit on
 */
export async function writeServiceWorker(
  dir: string,
  known: ReadonlyMap<string, PageFacts> = new Map(),
): Promise<{ files: number; bytes: number }> {
  const home = await readFile(join(dir, 'index.html'), 'utf8');
  const pictures = picturesOn(home);
  const files = filesOf(dir, pictures, known);
  const precache = choosePrecache(files, reportsOn(home), pictures);
  const listed = JSON.stringify(files.map(({ name, hex, bytes }): OfflineFile => [name, hex, bytes]));
  const digest = createHash('sha256').update(listed).digest();
  const hex = digest.toString('hex').slice(0, DIGEST_LENGTH);
  const list = `offline-${hex}.json`;
  const build: OfflineBuild = {
    precache: [
      ...precache.map(({ name, hex: revision, integrity }) => ({ url: name, revision, integrity })),
      { url: list, revision: hex, integrity: `sha256-${digest.toString('base64')}` },
    ],
    list,
  };
  const { code } = await bundle(fileURLToPath(new URL('../scripts/worker.ts', import.meta.url)));
  await writeFile(join(dir, list), listed);
  await writeFile(join(dir, 'worker.js'), `self.sicBuild=${JSON.stringify(build)};\n${code}`);
  return { files: precache.length, bytes: precache.reduce((sum, file) => sum + file.bytes, 0) };
}
