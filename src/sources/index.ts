export { findChanges, isProtected, layBeside, type Alignment } from './comparing/changes.ts';
export { compareQuotation } from './comparing/compare.ts';
export { prepareTexts, type Library } from './comparing/library.ts';
export { comparePhrase, type PhraseMatch } from './comparing/phrases.ts';
export type { Match, PlacedChange, SourceText } from './comparing/types.ts';
export { judgeQuotation, type Judgement, type Texts } from './ledger/judge.ts';
export type { Phrase } from './ledger/phrases.ts';
