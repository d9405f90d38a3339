export { catalogue } from './catalogue.ts';
export type { Facts } from './facts.ts';
export { factsOf } from './facts.ts';
export type { Finding } from './raise.ts';
export { raise } from './raise.ts';
export type { FlagOptions } from './raise-flags.ts';
export { RuleError, raiseFlags } from './raise-flags.ts';
export { findSecondLooks } from './second-look.ts';
export type { Category, Example, FlagFields, Rule } from './types.ts';
