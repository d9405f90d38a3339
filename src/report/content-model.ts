import type { Anchors } from '../schemas/anchors.ts';
import type { ArticleData } from '../schemas/article.ts';
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

/** A report's folder, read and held against the schemas. */
export interface ReportFiles {
  slug: string;
  /** Front matter of article.md. */
  data: ArticleData;
  /** The whole of article.md, front matter included; offsets of the analysis refer to it. */
  articleFile: string;
  yaml: YamlFile;
  reviews: ReviewFile[];
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
  people: Map<string, Person>;
  pages: Page[];
  problems: Problem[];
}
