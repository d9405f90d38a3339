import type { z } from 'zod';
import { analysisSchema } from './analysis.ts';
import { anchorsSchema } from './anchors.ts';
import { articleSchema } from './article.ts';
import { copySchema } from './copy.ts';
import { dismissalsSchema } from './dismissals.ts';
import { evidencePackSchema } from './evidence.ts';
import { pageSchema } from './page.ts';
import { personSchema } from './person.ts';
import { annotationsSchema } from './publish/annotations.ts';
import { claimReviewFeedSchema } from './publish/claim-review.ts';
import { claimsTable, evidenceTable, flagsTable } from './publish/tables.ts';
import { reportSchema } from './report.ts';
import { reviewSchema } from './review.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';

/** A kind of file, for the editors' reference and the published schemas. */
export interface Kind {
  name: string;
  title: string;
  /** Where such files are, or what prints them. */
  where: string;
  about: string;
  schema: z.ZodType;
  /** Whether editors write it. */
  written: boolean;
}

/** Every kind of file that has a schema: first what editors write, then what Sic writes. */
export const KINDS: readonly Kind[] = [
  {
    name: 'site',
    title: 'The site',
    where: 'site.yaml',
    about: 'What holds for the whole site: its name, who publishes it, the rating scale, which rules are on.',
    schema: siteSchema,
    written: true,
  },
  {
    name: 'article',
    title: 'An article',
    where: 'reports/<slug>/article.md',
    about:
      'The text under examination, verbatim, below the second “---”. Its Markdown knows headings, paragraphs, lists, block quotes and links, and nothing else: every other character is printed as it stands. The headline is the first “# …” line. `sic new` makes the file from a saved page.',
    schema: articleSchema,
    written: true,
  },
  {
    name: 'review',
    title: 'A review',
    where: 'reports/<slug>/reviews/<claim>.md',
    about:
      'A judgement of one claim. The body below the second “---” is the reasoning, in Markdown. The file’s name is the claim’s id and stays in its address. `sic review new` makes the file.',
    schema: reviewSchema,
    written: true,
  },
  {
    name: 'dismissals',
    title: 'Dismissals',
    where: 'reports/<slug>/dismissals.yaml',
    about: 'Flags that an editor set aside, with the reason. The list is public.',
    schema: dismissalsSchema,
    written: true,
  },
  {
    name: 'copy',
    title: 'A copy',
    where: 'reports/<slug>/copies/<id>.md',
    about:
      'Another published version of the same story, verbatim, below the second “---”; in the form of an article. The report shows what was taken over word for word and which words were swapped.',
    schema: copySchema,
    written: true,
  },
  {
    name: 'source',
    title: 'A source',
    where: 'sources/<id>.md',
    about: 'A publication that reviews rest on. The body is a note on the record.',
    schema: sourceSchema,
    written: true,
  },
  {
    name: 'person',
    title: 'A person or organisation',
    where: 'people/<id>.yaml',
    about: 'Somebody who speaks in an article.',
    schema: personSchema,
    written: true,
  },
  {
    name: 'page',
    title: 'A page',
    where: 'pages/<name>.md',
    about: 'A page of the site, such as “About”. The body is its text, in Markdown.',
    schema: pageSchema,
    written: true,
  },
  {
    name: 'anchors',
    title: 'Anchors',
    where: 'reports/<slug>/anchors.json',
    about: 'How reviews hold on to their words. Written by `sic` only; commit it, as you do a lock file.',
    schema: anchorsSchema,
    written: false,
  },
  {
    name: 'report',
    title: 'A report',
    where: '/reports/<slug>/report.json',
    about: 'The whole report as data.',
    schema: reportSchema,
    written: false,
  },
  {
    name: 'evidence',
    title: 'An evidence pack',
    where: '/reports/<slug>/evidence/evidence.json',
    about:
      'What the evidence pack of a report holds: its sources, the hash of each text that was read, and the file beside it that has the text where it may be published. `sha256sum -c SHA256SUMS` checks these files.',
    schema: evidencePackSchema,
    written: false,
  },
  {
    name: 'claims-table',
    title: 'Claims as a table',
    where: '/reports/<slug>/claims.json',
    about:
      'The claims of a report, a row each, with what became of their reviews and the rating that stands. `claims.csv` has the same rows.',
    schema: claimsTable,
    written: false,
  },
  {
    name: 'evidence-table',
    title: 'Evidence as a table',
    where: '/reports/<slug>/evidence.json',
    about: 'The evidence of a report, a row for each use of a source. `evidence.csv` has the same rows.',
    schema: evidenceTable,
    written: false,
  },
  {
    name: 'flags-table',
    title: 'Flags as a table',
    where: '/reports/<slug>/flags.json',
    about:
      'The flags of a report, those that were set aside among them. `flags.csv` has the same rows, and `flags.sarif.json` is the same as SARIF.',
    schema: flagsTable,
    written: false,
  },
  {
    name: 'annotations',
    title: 'Web annotations',
    where: '/reports/<slug>/annotations.json',
    about:
      'Reviews whose rating stands, and flags, as W3C Web Annotations of the article. Positions count Unicode code points of `article.txt`.',
    schema: annotationsSchema,
    written: false,
  },
  {
    name: 'claimreview',
    title: 'ClaimReview feed',
    where: '/claimreview.json',
    about:
      'Every claim whose rating stands and that somebody else than the publisher of the site made, as ClaimReview in one DataFeed. Empty unless `site.yaml` gives the `address` of the site.',
    schema: claimReviewFeedSchema,
    written: false,
  },
  {
    name: 'analysis',
    title: 'An analysis',
    where: 'sic analyse',
    about: 'What `sic analyse` prints for a file, as one line of JSON.',
    schema: analysisSchema,
    written: false,
  },
];
