import { readFileSync } from 'node:fs';
import { fold } from '../fold.ts';
import { readPlain } from '../plain.ts';
import { findSentences } from './find-sentences.ts';

/** A text and the sentences that people see in it. */
export interface Case {
  text: string;
  sentences: string[];
}

/** The 52 English Golden Rules and 58 further cases of pragmatic_segmenter (MIT, Kevin S. Dias). */
export function readCases(): Record<'golden' | 'further', Case[]> {
  const file = new URL('golden-rules.fixture.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<'golden' | 'further', Case[]>;
}

/** Divides a text into sentences, block by block, as an Article is. */
export function divide(source: string): string[] {
  const { text, blocks } = readPlain(source);
  const found = blocks.flatMap((block) => findSentences(text, block));
  return found.map(({ start, end }) => text.slice(start, end));
}

/** Whether a way to divide texts gives a case’s sentences; white space is folded. */
export function passes({ text, sentences }: Case, divideBy: (text: string) => string[]): boolean {
  return JSON.stringify(divideBy(text).map(fold)) === JSON.stringify(sentences.map(fold));
}
