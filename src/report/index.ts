export { analyse, type Analysis } from './analyse.ts';
export { analyseReport, assembleReport } from './assemble.ts';
export { openCache, type Cache } from './cache.ts';
export { readContent } from './content.ts';
export type { Content, Page, ReportFiles, ReviewFile } from './content-model.ts';
export { renderMarkdown } from './markdown.ts';
export { rowsOf, segmentsOf, type Row, type Segment } from './marks.ts';
export { orphanClaims, reviewedClaims } from './orphans.ts';
export { paragraphAt } from './paragraph.ts';
export { secondLooks, type Look } from './second-look.ts';
export { assembleReports, assembleSite, assertValid } from './site.ts';
export { standingRating } from './summary.ts';
export { folders, type Folders } from './folders.ts';
export { capitalised, count, shorten } from './format.ts';
export { allCorrections, correctionsOf, latestDay, type CorrectionEntry } from './corrections.ts';
export { retractionOf } from './retraction.ts';
export {
  allDismissals,
  claimsOfPeople,
  usesOfSources,
  type ClaimLink,
  type DismissalEntry,
  type Use,
} from './indexes.ts';
export { bySeverity, foldFlags, type FoldedFlags } from './fold-flags.ts';
export { coverageOf, coverageOfSite } from './coverage.ts';
export { keyFindings, type KeyFinding } from './key-findings.ts';
export { toneOf, type Tone } from './tone.ts';
