import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import type { Span } from '../../schemas/common.ts';
import type { UnusualWord } from '../../language/word-model/index.ts';
import { factsOf } from '../facts.ts';
import { raise } from '../raise.ts';
import { isWithin } from '../spans.ts';
import { companyNote } from './company.ts';

/** How a rule on single words flags what the word model finds. */
export interface WordRule {
  rule: string;
  /** Scores from which on a word is flagged, and is of high severity. */
  thresholds: { high: number; medium: number };
  find: (text: string, blocks: readonly Span[], least: number) => UnusualWord[];
  reason: (found: UnusualWord) => string;
}

/** Flags the words that the word model finds, and says what speaks for it. */
export function flagWords(tree: Root, file: VFile, words: WordRule): void {
  const facts = factsOf(tree, file);
  const quoted = facts.quotations.filter(({ parent }) => parent === null);
  for (const found of words.find(String(file), facts.blocks, words.thresholds.medium)) {
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
      severity: score >= words.thresholds.high ? 'high' : 'medium',
      expected,
      related: evidence.elsewhere ? [evidence.elsewhere] : [],
      ...(note !== '' && { note }),
    });
  }
}
