export { BODIES_OF_ONE_WORD, PEOPLES } from './bodies.ts';
export { CAMP_KIN, CAMPS, COUPLES, GROUPS, MEMBERS, PAIRINGS, type Pairing } from './groups.ts';
export { isPersonNoun } from './people.ts';
export { isKin, REFERENTS, type Referent } from './referents.ts';
