export { FEMALE_WORDS, GIVEN_NAMES, MALE_WORDS, ORGANISATION_WORDS, TITLES } from './people.ts';
export { DOCUMENT_NOUNS, OFFICIAL_NOUNS, UNNAMED_NOUNS } from './sources.ts';
export { SAYING_WORDS } from './verbs.ts';
export { SAID, SAYS } from './tenses.ts';
