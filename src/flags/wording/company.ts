import type { UnusualWord } from '../../language/word-model/index.ts';

/** In what company the word and the better one were seen, as a reader can check it. */
export function companyNote({ word, expected, evidence }: UnusualWord): string {
  const better = expected[0] ?? '';
  const [first] = evidence.company;
  const put = (frame: string, filling: string): string => frame.replace('…', filling);
  const counted = first
    ? `In the news that the program learned from, “${put(first.frame, better)}” stood ${times(first.better)}, ` +
      `“${put(first.frame, word)}” ${first.word === 0 ? 'hardly ever or never' : times(first.word)}.`
    : '';
  const elsewhere = evidence.elsewhere ? `“${better}” stands elsewhere in this article.` : '';
  return [counted, elsewhere].filter((part) => part !== '').join(' ');
}

/** Counts are kept in steps: two digits would be more than is known. */
function times(count: number): string {
  const step = 10 ** (String(Math.round(count)).length - 1);
  return `about ${(Math.round(count / step) * step).toLocaleString('en')} times`;
}
