import { spellingOf } from '../../../language/index.ts';

const ENDINGS = [
  'ings',
  'ing',
  'ers',
  'er',
  'est',
  'ies',
  'ied',
  'es',
  'ed',
  'ly',
  'en',
  's',
  'd',
  'e',
  'y',
  'r',
  'n',
];

/** A stem of fewer letters says nothing. */
const SHORTEST_STEM = 3;

/** Whether two words are forms or spellings of one: “plan” and “plans”, “grey” and “gray”. Then neither is an error. */
export function areOneWord(one: string, two: string): boolean {
  if (spellingOf(one)?.other === two || spellingOf(two)?.other === one) return true;
  const stems = stemsOf(one);
  return stemsOf(two).some((stem) => stems.includes(stem));
}

/** All that may be the stem: “planning” gives “plann” and “plan”, “hoping” gives “hop” too, which is meant. */
function stemsOf(word: string): string[] {
  const stems = [word];
  for (const ending of ENDINGS) {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < SHORTEST_STEM) continue;
    stems.push(stem);
    if (stem.at(-1) === stem.at(-2)) stems.push(stem.slice(0, -1));
  }
  return stems;
}
