import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { indexHolding } from '../../article/index.ts';
import { ownJudgements } from '../attribution/own-voice.ts';
import type { Judgement } from '../attribution/phrase.ts';
import { sourcesOf } from '../attribution/sources.ts';
import { factsOf } from '../facts.ts';
import { raise } from '../raise.ts';
import type { Rule } from '../types.ts';

/** A text that judges more often than this is a comment; it gets one flag. */
const COMMENT = { always: 3, oneIn: 500 };

/** Where a reader may well think otherwise. */
const DISPUTED: ReadonlySet<Judgement['kind']> = new Set(['blame', 'mind', 'motive']);

/**
 * Flags what a text judges in its own voice: a loaded word (“reckless”), a claim to certainty (“clearly”) or to
 * agreement (“many believe”), a guess at a mind (“appeared to regret it”) or a motive.
 *
 * A judgement that the text reports as somebody’s is none of its own (“Weber called the plan reckless”). A text in the
 * first person is passed over, and one that judges throughout gets one flag. The same words are flagged once.
 */
export const retextUnattributedAssertion: Plugin<[], Root> = () => (tree, file) => {
  const facts = factsOf(tree, file);
  const own = ownJudgements(facts);
  const [first] = own;
  if (!first) return;
  const wordsOf = ({ start, end }: Judgement): string => facts.text.slice(start, end);
  const isComment = own.length > COMMENT.always + facts.tokens.length / COMMENT.oneIn;
  const sources = sourcesOf(facts);
  const groups = isComment
    ? [own]
    : Map.groupBy(own, (judgement) => wordsOf(judgement).toLowerCase()).values();
  for (const [judgement = first, ...others] of groups) {
    const isAlone =
      DISPUTED.has(judgement.kind) && sources(indexHolding(facts.blocks, judgement.start)).all.length === 0;
    const words = wordsOf(judgement);
    raise(file, {
      rule: 'unattributed-assertion',
      span: { start: judgement.start, end: judgement.end },
      reason: isComment ? commentReason(words, own.length) : reasonFor(judgement, words),
      severity: isAlone && !isComment ? 'medium' : 'low',
      related: others.map(({ start, end }) => ({ start, end })),
      ...(isAlone && !isComment && { note: 'The whole paragraph names no source.' }),
    });
  }
};

function commentReason(words: string, count: number): string {
  return `“${words}” is the first of ${count} judgements in the article’s own voice: it reads as a comment, not as a report.`;
}

function reasonFor({ kind }: Judgement, words: string): string {
  switch (kind) {
    case 'blame':
    case 'loaded':
      return `“${words}” is a judgement, and the article does not say whose.`;
    case 'certainty':
      return `“${words}” claims certainty in the article’s own voice; on what grounds is not said.`;
    case 'weasel':
      return `“${words}” claims agreement or leaves a question open, and names nobody who thinks so.`;
    case 'mind':
      return `“${words}” tells what somebody thinks or feels; whose impression that is, the article does not say.`;
    case 'motive':
      return `“${words}” tells what somebody is after; how the article knows is not said.`;
    case 'trend':
      return `“${words}” is an estimate for which the article gives neither a source nor a figure.`;
  }
}

/** The rule, explained. */
export const unattributedAssertion: Rule = {
  id: 'unattributed-assertion',
  title: 'A judgement in the article’s own voice',
  category: 'attribution',
  finds:
    'Loaded words, claims to certainty or agreement, and guesses at minds and motives that the article does not put down to anybody.',
  matters:
    'A report tells what happened and who judges it how. Where the article itself judges, a reader cannot tell fact from opinion, nor whose opinion it is.',
  quotations: {
    looks: false,
    why: 'Inside quotation marks it is the speaker who judges, and the reader is told so.',
  },
  good: [
    { text: 'The minister called the plan reckless and shameful.', flagged: [] },
    { text: '“It was a shameful and reckless act,” Anna Weber said on Monday.', flagged: [] },
    { text: 'He faces a charge of reckless driving after the crash on Monday.', flagged: [] },
    { text: 'The border was clearly marked. The bank will almost certainly close.', flagged: [] },
    { text: 'The new law appears on page four and seems to apply to shops.', flagged: [] },
    { text: 'The so-called bedroom tax was cut. Crooked Lake is open.', flagged: [] },
    { text: 'I think we were foolish, and my wife and I clearly told our friends so.', flagged: [] },
    { text: 'The minister was widely criticised by the unions for the delay.', flagged: [] },
  ],
  bad: [
    { text: 'The army went on with its reckless actions near the border.', flagged: ['reckless'] },
    {
      text: 'Weber appeared to regret the move. The truce has become increasingly strained.',
      flagged: ['appeared to regret', 'become increasingly strained'],
    },
    { text: 'Support for Assad appears to be steadfast.', flagged: ['appears to be steadfast'] },
    { text: 'Thankfully, the vote was put off.', flagged: ['Thankfully'] },
    { text: 'It is widely believed that the bank will close.', flagged: ['widely believed'] },
    { text: 'The so-called experts met on Monday.', flagged: ['so-called experts'] },
    { text: 'The vote was undoubtedly a turning point for the town.', flagged: ['undoubtedly'] },
    { text: 'The council met in a cynical bid to save its seats.', flagged: ['cynical bid'] },
  ],
  plugin: retextUnattributedAssertion,
};
