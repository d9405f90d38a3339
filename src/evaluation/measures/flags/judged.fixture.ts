import { readArticle } from '../../../article/index.ts';
import type { Flag, Severity } from '../../../schemas/analysis.ts';
import type { Flagged } from './raised.ts';

/** An article of these words, each flagged by a rule: “units:high:ten”. For tests. */
export function flaggedNews(index: number, words: readonly string[]): Flagged {
  const text = words.map((word) => word.split(':')[2]).join(' ');
  let start = 0;
  const flags = words.map((word): Flag => {
    const [rule = '', severity = 'low', flagged = ''] = word.split(':');
    const end = start + flagged.length;
    const flag = {
      ...{ rule, severity: severity as Severity, start, end },
      ...{ message: 'Look.', confidence: null, expected: [], related: [], insideQuotation: false },
    };
    start = end + 1;
    return flag;
  });
  const article = readArticle(text, 'plain');
  return { index, article, published: null, isAside: index % 2 === 1, flags };
}
