export { elsewhere } from './elsewhere.ts';
export { isolate, withoutIsolates } from './isolate.ts';
export type { Key } from './dictionaries/index.ts';
export { interfaceLanguage, LANGUAGES, speaks } from './languages.ts';
export { wordsOf, wordsOfSite, type Part, type Values, type Words } from './words.ts';
