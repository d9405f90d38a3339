export { isKnownName, isKnownWord, newsCount } from './known-words.ts';
export { nearWordsOf } from './near-words.ts';
export { neighboursOf, type Neighbour } from './one-slip.ts';
