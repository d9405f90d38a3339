export { readNumbers } from './read.ts';
export { bounds } from './bounds.ts';
export type { Hedge, NumberKind, NumberMention, NumberWord } from './types.ts';
