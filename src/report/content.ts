import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { decodeText } from '../article/index.ts';
import { anchorsSchema } from '../schemas/anchors.ts';
import { articleSchema } from '../schemas/article.ts';
import { ID_PATTERN } from '../schemas/common.ts';
import { dismissalsSchema } from '../schemas/dismissals.ts';
import { pageSchema } from '../schemas/page.ts';
import { personSchema } from '../schemas/person.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Person, Source } from '../schemas/report.ts';
import { reviewSchema } from '../schemas/review.ts';
import { siteSchema, type Site } from '../schemas/site.ts';
import { sourceSchema } from '../schemas/source.ts';
import { readFrontMatter, readYaml, validate, type YamlFile } from '../schemas/yaml-file.ts';
import type { Content, Page, ReportFiles, ReviewFile } from './content-model.ts';
import { findReferences } from './references.ts';

/** First parts of addresses that the site itself uses. */
const RESERVED = new Set([
  '404',
  'corrections',
  'embed',
  'people',
  'reference',
  'reports',
  'rules',
  'schemas',
  'sources',
]);

/** Collects what goes wrong while files are read one after the other. */
class Reader {
  readonly problems: Problem[] = [];
  readonly dir: string;
  constructor(dir: string) {
    this.dir = dir;
  }

  error(file: string, message: string, rule = 'schema'): void {
    this.problems.push({ file, line: 1, column: 1, severity: 'error', rule, message });
  }

  /** The text of a file, or null where it cannot be read; then that is among the problems. */
  text(file: string): string | null {
    try {
      return decodeText(readFileSync(join(this.dir, file)), file);
    } catch (cause) {
      this.error(file, cause instanceof Error ? cause.message : String(cause), 'unreadable');
      return null;
    }
  }

  check<T>(yaml: YamlFile, schema: z.ZodType<T>): T | null {
    const { data, problems } = validate(yaml, schema);
    this.problems.push(...problems);
    return data;
  }

  /** Names in a folder, sorted by code unit so that every machine reads in the same order. */
  list(folder: string, kind: 'files' | 'folders', extension = ''): string[] {
    const path = join(this.dir, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.') && entry.name.endsWith(extension))
      .filter((entry) =>
        // A link counts as what it leads to, since newsrooms share source folders that way.
        entry.isSymbolicLink()
          ? statSync(join(path, entry.name)).isDirectory() === (kind === 'folders')
          : entry.isDirectory() === (kind === 'folders'),
      )
      .map((entry) => entry.name)
      .sort();
  }

  /** Files of a folder as [id, path]; a name that cannot be an id is a problem. */
  records(folder: string, extension: string): [string, string][] {
    return this.list(folder, 'files', extension).flatMap((name): [string, string][] => {
      const id = name.slice(0, -extension.length);
      const file = `${folder}/${name}`;
      if (ID_PATTERN.test(id)) return [[id, file]];
      this.error(file, `“${id}” cannot be an id: use lower-case letters, digits and single hyphens`);
      return [];
    });
  }
}

function readReviews(reader: Reader, folder: string): ReviewFile[] {
  return reader.records(`${folder}/reviews`, '.md').flatMap(([id, file]) => {
    const text = reader.text(file);
    if (text === null) return [];
    const yaml = readFrontMatter(text, file);
    const data = reader.check(yaml, reviewSchema);
    return data ? [{ id, data, reasoning: yaml.body.trim(), yaml }] : [];
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
  const anchors = readOptional(reader, `${folder}/anchors.json`, anchorsSchema, {
    version: 1,
    reviews: {},
    dismissals: {},
  });
  const dismissals = readOptional(reader, `${folder}/dismissals.yaml`, dismissalsSchema, []);
  return data ? [{ slug, data, articleFile, yaml, reviews, anchors, dismissals }] : [];
}

/**
 * Reads a content folder. Nothing is thrown for what an editor wrote: every mistake is
 * among `problems`, with its file and line, and what could be read is there.
 * @param dir the content folder, as an absolute path
 */
export function readContent(dir: string): Content {
  const reader = new Reader(dir);
  let site: Site | null = null;
  if (existsSync(join(dir, 'site.yaml'))) {
    const text = reader.text('site.yaml');
    site = text === null ? null : reader.check(readYaml(text, 'site.yaml'), siteSchema);
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
  for (const [id, file] of reader.records('sources', '.md')) {
    const text = reader.text(file);
    if (text === null) continue;
    const yaml = readFrontMatter(text, file);
    const data = reader.check(yaml, sourceSchema);
    if (data) sources.set(id, { ...data, id, note: yaml.body.trim() });
  }
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
  const reports = reader.list('reports', 'folders').flatMap((slug) => readReport(reader, slug));
  const content: Content = { dir, site, reports, sources, people, pages, problems: reader.problems };
  content.problems.push(...findReferences(content));
  return content;
}
