/* Short forms of two words, and what they stand for. All in lower case with a typewriter’s apostrophe. */

const WHOLE: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ['can not']],
  ['cannot', ['can not']],
  ["won't", ['will not']],
  ["shan't", ['shall not']],
  ["let's", ['let us']],
  ["i'm", ['i am']],
  ["'tis", ['it is']],
  ["y'all", ['you all']],
  ["ma'am", ['madam']],
  ['gonna', ['going to']],
  ['wanna', ['want to']],
  ['gotta', ['got to']],
  ['kinda', ['kind of']],
  ['dunno', ['do not know', "don't know"]],
]);

const ENDINGS: readonly [RegExp, readonly string[]][] = [
  [/n't$/, [' not']],
  [/'re$/, [' are']],
  [/'ve$/, [' have']],
  [/'ll$/, [' will', ' shall']],
  [/'d$/, [' would', ' had', ' did']],
  [/'s$/, [' is', ' has', ' does']],
];

/**
 * What a short form may stand for, its words parted by spaces: “don’t” is “do not”, “he’d” is “he would”, “he had” or “he did”.
 * Empty where the word is no short form. “The mayor’s” comes out too, since only the sentence tells what it is.
 */
export function expansionsOf(word: string): readonly string[] {
  const whole = WHOLE.get(word);
  if (whole) return whole;
  const ending = word.includes("'") ? ENDINGS.find(([pattern]) => pattern.test(word)) : undefined;
  if (!ending) return [];
  const stem = word.replace(ending[0], '');
  return stem === '' ? [] : ending[1].map((words) => stem + words);
}
