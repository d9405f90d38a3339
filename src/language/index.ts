export { spellingOf } from './spelling/index.ts';
export type { Spelling, Variety } from './spelling/index.ts';
