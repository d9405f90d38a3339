import type { Anchors } from '../schemas/anchors.ts';
import type { ArticleData } from '../schemas/article.ts';
import type { CopyData } from '../schemas/copy.ts';
import type { Dismissal } from '../schemas/dismissals.ts';
import type { PageData } from '../schemas/page.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Person, Source } from '../schemas/report.ts';
import type { ReviewData } from '../schemas/review.ts';
import type { Site } from '../schemas/site.ts';
import type { YamlFile } from '../schemas/yaml-file.ts';

/** A review's file. */
export interface ReviewFile {
  id: string;
  data: ReviewData;
  reasoning: string;
  yaml: YamlFile;
}

/** Another published version of a report's story. */
export interface CopyFile {
  id: string;
  data: CopyData;
  /** The whole file, front matter included. */
  text: string;
}

/** The text of a source as it was read. */
export interface Snapshot {
  /** The decoded text. */
  text: string;
  /** The file's bytes, which are published as they are. */
  bytes: Uint8Array;
  /** SHA-256 of the bytes, as found; the record says what it should be. */
  sha256: string;
}

/** A report's folder, read and held against the schemas. */
export interface ReportFiles {
  slug: string;
  /** Front matter of article.md. */
  data: ArticleData;
  /** The whole of article.md, front matter included; offsets of the analysis refer to it. */
  articleFile: string;
  yaml: YamlFile;
  reviews: ReviewFile[];
  copies: CopyFile[];
  anchors: Anchors;
  dismissals: Dismissal[];
}

/** A page of the site, in Markdown. */
export interface Page extends PageData {
  id: string;
  body: string;
}

/** All that editors wrote, and what is wrong with it. */
export interface Content {
  dir: string;
  /** Null where site.yaml is missing or wrong. */
  site: Site | null;
  /** site.yaml as it was read, for places in it. */
  siteYaml: YamlFile | null;
  reports: ReportFiles[];
  sources: Map<string, Source>;
  /** Texts of sources, by the source's id; only those whose hash is right. */
  snapshots: Map<string, Snapshot>;
  people: Map<string, Person>;
  pages: Page[];
  problems: Problem[];
}
