import type { Injector, Script } from '../damage.ts';
import { personsOf } from '../persons.ts';
import { pick, plainSentencesOf, replace } from '../text.ts';

const SAID = /(?<![\p{L}])(?:said|told|argued|warned|claimed|added)(?![\p{L}])/u;

const OTHERS = ['officials', 'the report', 'a spokesman', 'Lindqvist', 'experts'];

/** Puts a second source behind what somebody has said. */
const secondSource: Injector = (article, random) => {
  const sentence = pick(
    plainSentencesOf(article).filter(({ text }) => SAID.test(text) && !text.includes('according to')),
    random,
  );
  if (!sentence) return null;
  const person = pick(
    personsOf(article).filter(({ surname }) => !sentence.text.includes(surname)),
    random,
  );
  const source = person && random() < 0.5 ? person.surname : pick(OTHERS, random);
  const before = { start: sentence.end - 1, end: sentence.end - 1 };
  return { edits: [replace(before, `, according to ${source ?? ''}`)], places: [sentence] };
};

export const unclearAttribution: Script = {
  rule: 'unclear-attribution',
  kinds: [{ what: '“, according to X” behind what “Y said”', inject: secondSource }],
};
