export { searchFile, searchIndex, searchTexts } from './file.ts';
export { listPages, listPath, type ListPage } from './lists.ts';
export { searchRecords } from './records.ts';
export type { ClaimRecord, ReportRecord, SearchRecords } from './types.ts';
