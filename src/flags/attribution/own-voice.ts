import { isWithin } from '../../article/index.ts';
import { headingsOf, type Facts } from '../facts.ts';
import { findJudgements } from './judgements.ts';
import { merge } from './merge.ts';
import type { Judgement } from './phrase.ts';

/** Words by which a writer speaks of himself or to the reader. */
const PERSONAL = new Set('i me my myself mine we our ours ourselves you your'.split(' '));

/** So many of these are in any report, and one more in so many words. */
const PERSONAL_WORDS = { always: 3, oneIn: 300 };

/** The judgements that a text makes in its own voice, one a sentence: those that it does not report as somebody’s. */
export function ownJudgements(facts: Facts): Judgement[] {
  const all = findJudgements(facts.tokens);
  if (all.length === 0 || isPersonal(facts)) return [];
  const headings = headingsOf(facts);
  const reported = merge(facts.attributions.flatMap(({ content }) => content));
  const sentences = new Set<number>();
  return all.filter((judgement) => {
    if (isWithin(headings, judgement) || isWithin(reported, judgement)) return false;
    return !sentences.has(judgement.sentence) && sentences.add(judgement.sentence);
  });
}

/** A comment, a letter, an interview: whoever says “I” answers for what is said. */
function isPersonal({ tokens }: Facts): boolean {
  const most = PERSONAL_WORDS.always + tokens.length / PERSONAL_WORDS.oneIn;
  let count = 0;
  for (const { lower, isQuoted } of tokens) if (!isQuoted && PERSONAL.has(lower)) count += 1;
  return count > most;
}
