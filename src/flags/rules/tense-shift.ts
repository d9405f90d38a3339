import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { factsOf } from '../facts.ts';
import { raise } from '../raise.ts';
import { sayingShifts, type Shift } from '../time/saying-shifts.ts';
import type { Token } from '../tokens.ts';
import { unclearClauses, type ClauseShift } from '../time/unclear-clauses.ts';
import type { Rule } from '../types.ts';

/**
 * Flags a change of the tense in which a text reports, where no reason shows: “the mayor says … He said …” of one speaker in two
 * sentences in a row; the one “Smith says” of a text that has “said” everywhere else; and “Kerry is seeking …, but it was not clear
 * if …” in one sentence.
 *
 * News changes its tense all the time, so little is looked at: no headline, no quotation, no subordinate clause (“when he said”),
 * no opening paragraph that sums up (“Clinton says … Clinton said on Sunday”), no other occasion (“he said in May”), and no text
 * that uses both tenses throughout.
 */
export const retextTenseShift: Plugin<[], Root> = () => (tree, file) => {
  const text = String(file);
  if (!/\b(?:says|adds|explains|it\swas(?:n[’']t)?)\b/.test(text)) return;
  const facts = factsOf(tree, file);
  for (const shift of sayingShifts(facts)) raiseSaying(file, shift);
  for (const shift of unclearClauses(facts)) raiseClause(file, shift);
};

function raiseSaying(file: VFile, { odd, other, isClear, isLone }: Shift): void {
  if (isLone) {
    raiseLone(file, odd.verb, other.verb);
    return;
  }
  const isOneSentence = odd.verb.sentence === other.verb.sentence;
  const where = isOneSentence ? 'in the same sentence' : 'in the sentence beside it';
  raise(file, {
    rule: 'tense-shift',
    span: { start: odd.verb.start, end: odd.verb.end },
    reason: `The report changes tense: the same speaker “${odd.verb.text}” here and “${other.verb.text}” ${where}.`,
    severity: isOneSentence ? 'medium' : 'low',
    expected: isClear ? (OTHER_TENSE.get(odd.verb.lower) ?? []) : [],
    related: [{ start: other.verb.start, end: other.verb.end }],
  });
}

function raiseLone(file: VFile, odd: Token, other: Token): void {
  raise(file, {
    rule: 'tense-shift',
    span: { start: odd.start, end: odd.end },
    reason: `The text reports in the past (“${other.text}”) before this and after; only here it has “${odd.text}”.`,
    severity: 'low',
    expected: OTHER_TENSE.get(odd.lower) ?? [],
    related: [{ start: other.start, end: other.end }],
  });
}

const OTHER_TENSE: ReadonlyMap<string, string[]> = new Map([
  ['says', ['said']],
  ['adds', ['added']],
  ['explains', ['explained']],
  ['said', ['says']],
  ['added', ['adds']],
]);

function raiseClause(file: VFile, { present, past }: ClauseShift): void {
  raise(file, {
    rule: 'tense-shift',
    span: { start: past.start, end: past.end },
    reason: `The sentence begins in the present (“${present.text}”) and goes on in the past (“${past.text}”).`,
    severity: 'medium',
    related: [{ start: present.start, end: present.end }],
  });
}

/** The rule, explained. */
export const tenseShift: Rule = {
  id: 'tense-shift',
  title: 'A change of tense without a reason',
  category: 'time',
  finds:
    'Reports of what one speaker says that change from “said” to “says” between neighbouring sentences, the one “says” among many “said”, and sentences that begin in the present and go on in the past.',
  matters:
    'The tense tells whether something still goes on. Where it changes for no reason, sentences may have been put together from texts of different days.',
  quotations: {
    looks: false,
    why: 'A speaker may change tense at will.',
  },
  good: [
    { text: 'The mayor said taxes would rise. He said the town needed the money.', flagged: [] },
    { text: 'The mayor says taxes will rise. He said in May that they would not.', flagged: [] },
    { text: 'The mayor said so. The governor says otherwise.', flagged: [] },
    { text: 'The mayor says taxes will rise. “I say what I said,” he adds.', flagged: [] },
    { text: 'The law says so, the judge said. The judge said no more.', flagged: [] },
    { text: 'Police have closed the road, but it was not clear when it would open.', flagged: [] },
    { text: 'She now says that it rained. She said the sun shone.', flagged: [] },
  ],
  bad: [
    { text: 'The mayor says taxes will rise. He said the town needs the money.', flagged: ['said'] },
    {
      text: 'Smith said the road was shut. He added that snow was falling. Smith says ploughs were sent.',
      flagged: ['says'],
    },
    { text: 'She is looking for a partner but it was not clear if the bank would agree.', flagged: ['was'] },
  ],
  plugin: retextTenseShift,
};
