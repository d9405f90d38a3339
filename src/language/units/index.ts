export { LONGEST, UNITS } from './units.ts';
export type { Dimension, Unit } from './units.ts';
