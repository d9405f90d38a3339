import { existsSync, globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { catalogue } from '../flags/index.ts';
import { CSV_FORMS, JSON_FORMS } from '../publish/report-data.ts';
import { listPath } from '../publish/search/lists.ts';
import type { Content } from '../report/index.ts';
import { Reader } from '../report/reader.ts';
import { KINDS } from '../schemas/catalogue.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The addresses that the files of `src/pages` make, with `[name]` where something of the content stands. */
export function routes(): string[] {
  return globSync('**/*.{astro,ts}', { cwd: join(ROOT, 'src/pages') })
    .map((name) => `/${name.replaceAll('\\', '/')}`)
    .filter((name) => !name.endsWith('.test.ts'))
    .map((name) => {
      if (name === '/404.astro') return '/404.html';
      return name.endsWith('.astro') ? name.replace(/(?:\/index)?\.astro$/, '/') : name.replace(/\.ts$/, '');
    })
    .sort();
}

/** The texts of an evidence pack, by their sources. */
function textsOf({ sources }: Content, used: ReadonlySet<string>): string[] {
  return [...used].filter((id) => {
    const source = sources.get(id);
    return source?.snapshot !== undefined && source.publish;
  });
}

/** What of a report may stand in an address. */
function ofReport(content: Content, slug: string): Record<string, string[]> {
  const base = `/reports/${slug}`;
  // What only an absolute address leads to is not made without one.
  const absolute = (address: string): string[] => (content.site?.address === undefined ? [] : [address]);
  const reviews = new Reader(content.dir).records(`reports/${slug}/reviews`, '.md').map(([id]) => id);
  const files = content.reports.find((report) => report.slug === slug)?.reviews ?? [];
  const used = new Set(files.flatMap(({ data }) => data.evidence.flatMap(({ source }) => source ?? [])));
  const texts = textsOf(content, used);
  return {
    '/reports/[slug]/': [`${base}/`],
    '/reports/[slug]/report.json': [`${base}/report.json`],
    '/reports/[slug]/[form].json': Object.keys(JSON_FORMS).map((form) => `${base}/${form}.json`),
    '/reports/[slug]/[table].csv': Object.keys(CSV_FORMS).map((table) => `${base}/${table}.csv`),
    '/reports/[slug]/article.txt': [`${base}/article.txt`],
    '/reports/[slug]/[slug].md': [`${base}/${slug}.md`],
    '/reports/[slug]/[slug].txt': [`${base}/${slug}.txt`],
    '/reports/[slug]/[slug].epub': [`${base}/${slug}.epub`],
    '/reports/[slug]/card.png': absolute(`${base}/card.png`),
    '/embed/[slug]/[id]/': reviews.map((id) => `/embed/${slug}/${id}/`),
    '/embed/[slug]/[id]/oembed.json': reviews.flatMap((id) => absolute(`/embed/${slug}/${id}/oembed.json`)),
    '/reports/[slug]/claims/[id]/': reviews.map((id) => `${base}/claims/${id}/`),
    '/reports/[slug]/classroom/': [`${base}/classroom/`],
    '/reports/[slug]/classroom/worksheet/': [`${base}/classroom/worksheet/`],
    '/reports/[slug]/classroom/key/': [`${base}/classroom/key/`],
    '/reports/[slug]/evidence/': [`${base}/evidence/`],
    '/reports/[slug]/evidence/evidence.json': [`${base}/evidence/evidence.json`],
    '/reports/[slug]/evidence/SHA256SUMS': texts.length > 0 ? [`${base}/evidence/SHA256SUMS`] : [],
    '/reports/[slug]/evidence/[source].txt': texts.map((id) => `${base}/evidence/${id}.txt`),
  };
}

/** The addresses of each route that has parameters. Names count whose files are wrong in something: their page will come. */
export function dynamicAddresses(content: Content): Map<string, string[]> {
  const reader = new Reader(content.dir);
  const names = (folder: string, extension: string): string[] =>
    reader.records(folder, extension).map(([id]) => id);
  const lists = [...(content.site?.ratings ?? []).map(({ id }) => id), 'none'];
  const all = new Map<string, string[]>([
    ['/[page]/', names('pages', '.md').map((id) => `/${id}/`)],
    ['/people/[id]/', names('people', '.yaml').map((id) => `/people/${id}/`)],
    ['/sources/[id]/', names('sources', '.md').map((id) => `/sources/${id}/`)],
    ['/rules/[id]/', catalogue.map(({ id }) => `/rules/${id}/`)],
    ['/search/[...list]/', ['/search/', ...lists.map((group) => `/search/${listPath(group, 1)}/`)]],
    // Made for scripts, under names that nobody links to.
    ['/search/[texts].js', []],
    ['/cards/[card].png', []],
    ['/schemas/[name].json', KINDS.map(({ name }) => `/schemas/${name}.json`)],
  ]);
  const slugs = reader.list('reports', 'folders');
  for (const slug of ['', ...slugs]) {
    const hasArticle = slug !== '' && existsSync(join(content.dir, 'reports', slug, 'article.md'));
    for (const [route, addresses] of Object.entries(ofReport(content, slug))) {
      all.set(route, [...(all.get(route) ?? []), ...(hasArticle ? addresses : [])]);
    }
  }
  return all;
}

/** What the site will answer to. */
export interface Addresses {
  has: (address: string) => boolean;
  all: readonly string[];
}

/**
 * Every address of the site that the content will make, known from the files that make pages, so that a
 * page added there is known here too.
 */
export function addressesOf(content: Content): Addresses {
  const dynamic = dynamicAddresses(content);
  const files = globSync('**/*.*', { cwd: join(ROOT, 'public') }).map(
    (name) => `/${name.replaceAll('\\', '/')}`,
  );
  const fixed = routes().filter((route) => !route.includes('['));
  const all = new Set([...fixed, ...files, ...[...dynamic.values()].flat()]);
  // A route that nobody has told this file of: better a dead link too few than one too many.
  const others = routes()
    .filter((route) => route.includes('[') && !dynamic.has(route))
    .map(
      (route) =>
        new RegExp(
          `^${route
            .split(/\[[^\]]+\]/)
            .map(escapeRegExp)
            .join('[^/]+')}$`,
        ),
    );
  return {
    has: (address) => all.has(address) || others.some((pattern) => pattern.test(address)),
    all: [...all].sort(),
  };
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
