/*
 * Words that hold a sentence together and by themselves say little: articles, prepositions, conjunctions, auxiliaries,
 * pronouns that point or relate.
 */

const LINKS = `a an the
  about above across after against along amid among amongst around as at before behind below beneath beside besides between
  beyond by despite during except for from in inside into like near of off on onto out outside over past per regarding since
  than through throughout till to toward towards under until upon via with within
  and but or so yet if because although though while whilst whereas whether unless once when where why how
  that which who whom whose what this these those there here then
  am is are was were be been being do does did doing done have has had having 's 're 've
  also too just even very quite rather really well again still already now such both either`;

const PERSONAL = `i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
  myself yourself himself herself itself ourselves themselves one some any all each every many much more most few other
  another same own only up down no not`;

const list = (words: string): string[] => words.trim().split(/\s+/);

const FUNCTION: ReadonlySet<string> = new Set(list(LINKS));

const COMMON: ReadonlySet<string> = new Set([...list(LINKS), ...list(PERSONAL)]);

/**
 * Whether a word in lower case only links others, so that its change seldom changes the sense: “of”, “the”, “that”, “been”.
 * “We” for “they” and “up” for “down” do change it, and are left out.
 */
export function isFunctionWord(word: string): boolean {
  return FUNCTION.has(word);
}

/** Whether a word in lower case is so common that any two texts share it; pronouns and “not” are, too. */
export function isCommonWord(word: string): boolean {
  return COMMON.has(word);
}
