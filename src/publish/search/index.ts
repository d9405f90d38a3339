export { searchFile, searchIndex, searchTexts } from './file.ts';
export { listPages, listPath, type ListPage } from './lists.ts';
export { searchRecords } from './records.ts';
export { WITHOUT_RATING, type ClaimRecord, type ReportRecord, type SearchRecords } from './types.ts';
