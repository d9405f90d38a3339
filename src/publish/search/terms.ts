import type { Options } from 'minisearch';
import { FUNCTION_WORDS } from '../../claims/function-words.ts';

/** A document of the index. */
export interface Searchable {
  id: number;
  text: string;
}

/** The words of a text: letters and digits, with what joins them inside: “Obama’s”, “1,500”, “12.5”. */
function tokenize(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:(?<=\p{N})[.,](?=\p{N})[\p{N}]+)*/gu) ?? [];
}

/**
 * A word as the index has it: in lower case, without accents, so that “Erdogan” finds “Erdoğan”; null for
 * words that say nothing by themselves.
 */
export function processTerm(word: string): string | null {
  const plain = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/(?<=\d),(?=\d)/g, '');
  return plain === '' || plain === 's' || FUNCTION_WORDS.has(plain) ? null : plain;
}

/** How texts are indexed and searched; both sides must agree on it. */
export const OPTIONS: Options<Searchable> = {
  fields: ['text'],
  tokenize,
  processTerm,
};
