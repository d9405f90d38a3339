import { prepareTexts, type Library } from '../sources/index.ts';

/** Gives a text made ready to be compared with quotations, by its id. */
export type LibraryOf = (id: string, text: string) => Library;

/** Makes each article and each source ready once, for all reviews that quote it. */
export function libraries(): LibraryOf {
  const made = new Map<string, Library>();
  return (id, text) => {
    const known = made.get(id) ?? prepareTexts([{ id, text }]);
    made.set(id, known);
    return known;
  };
}
