import {
  allCorrections,
  allDismissals,
  assembleSite,
  assertValid,
  claimsOfPeople,
  openCache,
  readContent,
  usesOfSources,
  type ClaimLink,
  type Content,
  type CorrectionEntry,
  type DismissalEntry,
  type Use,
} from '../report/index.ts';
import { progress } from '../report/progress.ts';
import type { Report } from '../schemas/report.ts';
import type { Site } from '../schemas/site.ts';

/** All that pages are made from, as of one reading of the content. */
export interface Snapshot {
  site: Site;
  content: Content;
  reports: Report[];
  uses: Map<string, Use[]>;
  said: Map<string, ClaimLink[]>;
  corrections: CorrectionEntry[];
  dismissals: DismissalEntry[];
}

/**
 * Reads the content and analyses what of it is new.
 * @param folders of the content, and of what is kept between builds
 * @param hear.onReport called for each report as it is done
 * @param hear.tell hears how far it is, now and then
 * @throws ContentError where the content does not fit its schemas
 */
export function takeSnapshot(
  folders: { content: string; cache: string },
  { onReport, tell }: { onReport: () => void; tell: (progress: string) => void },
): Snapshot {
  const content = readContent(folders.content);
  assertValid(content);
  const { length } = content.reports;
  const step = progress(length, (done) => {
    tell(`${String(done)} of ${String(length)} reports`);
  });
  const cache = openCache(`${folders.cache}/analyses`);
  const reports = assembleSite(content, cache, () => {
    onReport();
    step();
  });
  cache.sweep();
  return {
    site: content.site,
    content,
    reports,
    uses: usesOfSources(reports),
    said: claimsOfPeople(reports),
    corrections: allCorrections(reports),
    dismissals: allDismissals(reports),
  };
}
