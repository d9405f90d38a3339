import { Buffer } from 'node:buffer';
import { deserialize, serialize } from 'node:v8';
import { keepBytes, readBytes, type BytesKey } from '../form-cache.ts';
import { fillSizes } from '../download-sizes.ts';
import { factsOf, type PageFacts } from '../page-facts.ts';
import { relativePage } from '../relative-urls.ts';
import { singleFileOf } from '../single-files.ts';
import type { SentFile, SentReport } from './protocol.ts';

/** All pages and files of a report, by their paths from the site’s root, and what is to be known of the pages. */
export interface ReportFiles {
  files: Map<string, Uint8Array>;
  facts: PageFacts[];
}

/** What is the same for all reports of a build. */
export interface Edition {
  /** The folder of the site that is built. */
  dir: string;
  /** The version of the code that makes the pages. */
  version: string;
  /** The digest of what pages share: style sheets, fonts, pictures. */
  shared: string;
  /** Whether PDFs are still to come, so that pages must leave room for their size. */
  awaitsPdf: boolean;
}

const keyOf = ({ slug, keys }: SentReport, edition: Edition): BytesKey | undefined => {
  const { version, shared, awaitsPdf } = edition;
  if (keys === null) return undefined;
  return { name: `reports-made/${slug}`, from: [...keys, process.version, version, shared, awaitsPdf] };
};

/** All pages and files of a report as an earlier build kept them; undefined where what they are made from has changed. */
export function keptReport(report: SentReport, edition: Edition): ReportFiles | undefined {
  const key = keyOf(report, edition);
  const bytes = key && readBytes(key);
  return bytes && (deserialize(bytes) as ReportFiles);
}

/**
 * Finishes what Astro has made of a report, and keeps it for the next build: relative addresses, the report as one file, the
 * sizes of downloads.
 */
export async function finishReport(
  report: SentReport,
  made: readonly SentFile[],
  edition: Edition,
): Promise<ReportFiles> {
  const { slug } = report;
  const files = new Map<string, Uint8Array>(
    made.map(({ file, isPage, body }) => [file, isPage ? relativePage(body, file) : body]),
  );
  const page = `reports/${slug}/index.html`;
  const bytes = files.get(page);
  if (!bytes) throw new Error(`${page} was not made.`);
  const html = new TextDecoder().decode(bytes);
  files.set(`reports/${slug}/${slug}.html`, await singleFileOf(slug, html, edition));
  // A PDF is made after all pages; so are then the sizes of all downloads put in.
  if (!edition.awaitsPdf) {
    const sizeOf = (name: string): number | undefined => files.get(`reports/${slug}/${name}`)?.length;
    files.set(page, Buffer.from(fillSizes(html, sizeOf)));
  }
  const pages = [...files].filter(([file]) => file.endsWith('.html'));
  const finished = { files, facts: pages.map(([file, page]) => factsOf(file, page)) };
  const key = keyOf(report, edition);
  if (key) keepBytes(key, serialize(finished));
  return finished;
}
