/* The verbs that say how sure, allowed or bound something is. “May” for “will” changes what was promised. */

const MODALS: ReadonlySet<string> = new Set(
  'may might must can will would should shall could ought'.split(' '),
);

/** Whether a word in lower case is a modal verb: “may”, “must”, “would”. */
export function isModal(word: string): boolean {
  return MODALS.has(word);
}
