export { elsewhere } from './elsewhere.ts';
export { isolate, withoutIsolates } from './isolate.ts';
export type { Key } from './dictionaries/index.ts';
export { interfaceLanguage, LANGUAGES, speaks } from './languages.ts';
export type { Values } from './plain-message.ts';
export { wordsOf, wordsOfSite, type Part, type Words } from './words.ts';
