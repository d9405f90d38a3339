import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import { isWithin } from '../../article/index.ts';
import type { UnusualWord } from '../../language/word-model/index.ts';
import type { Severity } from '../../schemas/analysis.ts';
import { factsOf } from '../facts.ts';
import { raise } from '../raise.ts';
import { companyNote } from './company.ts';
import { doubtsIn } from './doubts.ts';

/** How a rule on single words flags what the word model finds. */
export interface WordRule {
  rule: string;
  /** The score from which on a word is flagged. */
  least: number;
  severityOf: (score: number) => Severity;
  /** Which of the model’s doubts it flags. */
  kind: 'slips' | 'spins';
  reason: (found: UnusualWord) => string;
}

/** Flags the words that the word model finds, and says what speaks for it. */
export function flagWords(tree: Root, file: VFile, words: WordRule): void {
  const facts = factsOf(tree, file);
  const quoted = facts.quotations.filter(({ parent }) => parent === null);
  for (const doubt of doubtsIn(String(file), facts.blocks)[words.kind]) {
    if (doubt.score < words.least) continue;
    const found = doubt.describe();
    const { start, end, expected, score, evidence } = found;
    const notes = [
      companyNote(found),
      isWithin(quoted, { start, end }) ? 'It stands inside quotation marks.' : '',
    ];
    const note = notes.filter((part) => part !== '').join(' ');
    raise(file, {
      rule: words.rule,
      span: { start, end },
      reason: words.reason(found),
      severity: words.severityOf(score),
      expected,
      related: evidence.elsewhere ? [evidence.elsewhere] : [],
      ...(note !== '' && { note }),
    });
  }
}
