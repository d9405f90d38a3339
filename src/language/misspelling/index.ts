export { isKnownName, isKnownWord, newsCount } from './known-words.ts';
export { nearWordsOf } from './near-words.ts';
export { slipBetween, type Neighbour } from './one-slip.ts';
