import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { anchorsSchema } from '../schemas/anchors.ts';
import { articleSchema } from '../schemas/article.ts';
import { copySchema } from '../schemas/copy.ts';
import { ID_PATTERN } from '../schemas/common.ts';
import { dismissalsSchema } from '../schemas/dismissals.ts';
import { pageSchema } from '../schemas/page.ts';
import { personSchema } from '../schemas/person.ts';
import type { Person, Source } from '../schemas/report.ts';
import { reviewSchema } from '../schemas/review.ts';
import { siteSchema, type Site } from '../schemas/site.ts';
import { sourceSchema } from '../schemas/source.ts';
import { readFrontMatter, readYaml, type YamlFile } from '../schemas/yaml-file.ts';
import type { Content, CopyFile, Page, ReportFiles, ReviewFile } from './content-model.ts';
import { Reader } from './reader.ts';
import { findReferences } from './references.ts';
import { readSnapshots, type SourceFile } from './snapshots.ts';
import { checkTheme } from './theme/index.ts';

/** First parts of addresses that the site itself uses. */
const RESERVED = new Set([
  '404',
  'accessibility',
  'cards',
  'claims',
  'corrections',
  'coverage',
  'dismissals',
  'embed',
  'figures',
  'people',
  'reference',
  'reports',
  'rules',
  'schemas',
  'sources',
]);

function readReviews(reader: Reader, folder: string): ReviewFile[] {
  return reader.records(`${folder}/reviews`, '.md').flatMap(([id, file]) => {
    const text = reader.text(file);
    if (text === null) return [];
    const yaml = readFrontMatter(text, file);
    const data = reader.check(yaml, reviewSchema);
    return data ? [{ id, data, reasoning: yaml.body.trim(), yaml }] : [];
  });
}

function readCopies(reader: Reader, folder: string): CopyFile[] {
  return reader.records(`${folder}/copies`, '.md').flatMap(([id, file]) => {
    const text = reader.text(file);
    if (text === null) return [];
    const yaml = readFrontMatter(text, file);
    if (yaml.body.trim() === '') {
      reader.error(file, 'this copy is empty: put its text below the second “---”', 'empty');
      return [];
    }
    const data = reader.check(yaml, copySchema);
    return data ? [{ id, data, text }] : [];
  });
}

function readOptional<T>(reader: Reader, file: string, schema: z.ZodType<T>, otherwise: T): T {
  if (!existsSync(join(reader.dir, file))) return otherwise;
  const text = reader.text(file);
  // YAML takes in JSON, so that one reader gives places for both.
  return (text === null ? null : reader.check(readYaml(text, file), schema)) ?? otherwise;
}

function readReport(reader: Reader, slug: string): ReportFiles[] {
  const folder = `reports/${slug}`;
  const file = `${folder}/article.md`;
  if (!ID_PATTERN.test(slug)) {
    reader.error(folder, `“${slug}” cannot be an address: use lower-case letters, digits and single hyphens`);
    return [];
  }
  if (!existsSync(join(reader.dir, file))) {
    reader.error(file, 'there is no article.md in this folder; `sic new` makes one', 'missing');
    return [];
  }
  const articleFile = reader.text(file);
  if (articleFile === null) return [];
  const yaml = readFrontMatter(articleFile, file);
  const data = reader.check(yaml, articleSchema);
  if (yaml.body.trim() === '') {
    reader.error(file, 'the article is empty: put its text below the second “---”', 'empty');
    return [];
  }
  const reviews = readReviews(reader, folder);
  const copies = readCopies(reader, folder);
  const anchors = readOptional(reader, `${folder}/anchors.json`, anchorsSchema, {
    version: 1,
    reviews: {},
    dismissals: {},
  });
  const dismissals = readOptional(reader, `${folder}/dismissals.yaml`, dismissalsSchema, []);
  return data ? [{ slug, data, articleFile, yaml, reviews, copies, anchors, dismissals }] : [];
}

const endsWith =
  (...endings: string[]) =>
  (name: string, isFolder: boolean): boolean =>
    !isFolder && endings.some((ending) => name.endsWith(ending));

const REPORT_FILES = new Set(['article.md', 'dismissals.yaml', 'anchors.json']);
const REPORT_FOLDERS = new Set(['reviews', 'copies']);

function findStrangers(reader: Reader): void {
  reader.strangers('people', endsWith('.yaml'), 'files in .yaml, as in anna-holt.yaml');
  reader.strangers('sources', endsWith('.md', '.txt'), 'files in .md, and snapshots beside them in .txt');
  reader.strangers('pages', endsWith('.md'), 'files in .md');
  reader.strangers('reports', (_, isFolder) => isFolder, 'one folder a report');
  for (const slug of reader.list('reports', 'folders')) {
    const belongs = (name: string, isFolder: boolean): boolean =>
      (isFolder ? REPORT_FOLDERS : REPORT_FILES).has(name);
    reader.strangers(
      `reports/${slug}`,
      belongs,
      'article.md, dismissals.yaml, anchors.json, reviews/, copies/',
    );
    reader.strangers(`reports/${slug}/reviews`, endsWith('.md'), 'files in .md');
    reader.strangers(`reports/${slug}/copies`, endsWith('.md'), 'files in .md');
  }
}

const PUBLIC = fileURLToPath(new URL('../../public/', import.meta.url));

/**
 * Reads a content folder. Nothing is thrown for what an editor wrote: every mistake is
 * among `problems`, with its file and line, and what could be read is there.
 * @param dir the content folder, as an absolute path
 * @param publicDir the folder of files that are served as they are, where a logo lies
 */
export function readContent(dir: string, publicDir = PUBLIC): Content {
  const reader = new Reader(dir);
  let site: Site | null = null;
  let siteYaml: YamlFile | null = null;
  if (existsSync(join(dir, 'site.yaml'))) {
    const text = reader.text('site.yaml');
    siteYaml = text === null ? null : readYaml(text, 'site.yaml');
    site = siteYaml === null ? null : reader.check(siteYaml, siteSchema);
    if (siteYaml && site?.theme) reader.problems.push(...checkTheme(site.theme, siteYaml, publicDir));
  } else {
    reader.error('site.yaml', `there is no site.yaml in ${dir}; \`sic init\` makes a new site`, 'missing');
  }
  const people = new Map<string, Person>();
  for (const [id, file] of reader.records('people', '.yaml')) {
    const text = reader.text(file);
    const data = text === null ? null : reader.check(readYaml(text, file), personSchema);
    if (data) people.set(id, { ...data, id });
  }
  const sources = new Map<string, Source>();
  const records = new Map<string, SourceFile>();
  for (const [id, file] of reader.records('sources', '.md')) {
    const text = reader.text(file);
    const yaml = text === null ? null : readFrontMatter(text, file);
    const data = yaml && reader.check(yaml, sourceSchema);
    records.set(id, { data, yaml });
    if (yaml && data) sources.set(id, { ...data, id, note: yaml.body.trim() });
  }
  const snapshots = readSnapshots(reader, records);
  const pages = reader.records('pages', '.md').flatMap(([id, file]): Page[] => {
    if (RESERVED.has(id)) {
      reader.error(file, `every site has a page of its own at /${id}/; give the file another name`);
      return [];
    }
    const text = reader.text(file);
    if (text === null) return [];
    const yaml = readFrontMatter(text, file);
    const data = reader.check(yaml, pageSchema);
    return data ? [{ ...data, id, body: yaml.body }] : [];
  });
  findStrangers(reader);
  const reports = reader.list('reports', 'folders').flatMap((slug) => readReport(reader, slug));
  const content: Content = {
    dir,
    site,
    siteYaml,
    reports,
    sources,
    snapshots,
    people,
    pages,
    problems: reader.problems,
  };
  content.problems.push(...findReferences(content));
  return content;
}
