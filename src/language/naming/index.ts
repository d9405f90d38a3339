export { articleOf, type ArticleUse } from './articles.ts';
export { countryForms, type CountryForm } from './countries.ts';
export { endOfName, hasCapital, mayFollow, mayJoin, mayLead } from './frames.ts';
export { areSpellingsOfOneName, surnameKey } from './given-names.ts';
export { VARIANT_GROUPS, type VariantGroup } from './variants.ts';
