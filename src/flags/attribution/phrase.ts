import type { Span } from '../../schemas/common.ts';

/** Words that judge, guess at a mind, or claim a certainty. */
export interface Judgement extends Span {
  /**
   * blame, praise: loaded words; certainty: “clearly”; weasel: “many believe”; mind: “appeared to regret”; motive: “a
   * cynical bid”; trend: “increasingly strained”.
   */
  kind: 'blame' | 'loaded' | 'certainty' | 'weasel' | 'mind' | 'motive' | 'trend';
  sentence: number;
}

/** The kind of a judgement, with its first and last token. */
export interface Phrase {
  kind: Judgement['kind'];
  from: number;
  to: number;
}
