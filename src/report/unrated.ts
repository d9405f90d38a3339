/** Why no rating of a claim stands; the words for it are `rating.missing.…` of the interface. */
export const UNRATED = ['not-reviewed', 'retracted', 'orphan', 'changed', 'under-way'] as const;
export type Unrated = (typeof UNRATED)[number];
