import type { Article } from '../article/index.ts';
import type { Claim } from '../schemas/analysis.ts';
import type { ClaimKind } from '../schemas/review.ts';
import { checkWorthiness } from './check-worthiness.ts';
import { claimId } from './id.ts';

/** Fewer words than this assert nothing that could be checked. */
const LEAST_WORDS = 3;

const FUTURE = /\b(?:will|won['’]t|is going to|are going to|shall)\b/i;
const NUMBER = /\d|\b(?:hundred|thousand|million|billion|per cent|percent|half|dozen)s?\b/i;
const SAYING =
  /\b(?:said|says|told|tells|according to|added|adds|announced|stated|states|wrote|warned|insisted)\b/i;
const OPINION =
  /\b(?:should|must|ought|best|worst|disastrous|shameful|wonderful|terrible|outrageous|brilliant)\b/i;

/** For each sentence, how many characters of it are quotations that lie wholly in it. */
function quotedLengths({ sentences, quotations }: Article): number[] {
  const outer = quotations.filter(({ parent }) => parent === null);
  let at = 0;
  return sentences.map((sentence) => {
    while (outer[at] && Number(outer[at]?.start) < sentence.start) at += 1;
    let sum = 0;
    for (let next = outer[at]; next && next.start < sentence.end; next = outer[at]) {
      if (next.end <= sentence.end) sum += next.end - next.start;
      at += 1;
    }
    return sum;
  });
}

function kindOf(quoted: number, words: string): ClaimKind {
  if (quoted > 0 && (SAYING.test(words) || quoted > words.length / 2)) return 'quotation';
  if (FUTURE.test(words)) return 'prediction';
  if (NUMBER.test(words)) return 'quantity';
  if (SAYING.test(words)) return 'statement';
  return OPINION.test(words) ? 'opinion' : 'event';
}

/**
 * The claims of an article, one a sentence: every sentence of at least three words that is no question.
 * Spans leave the final full stop out, as the claim is what the sentence says.
 */
export function findClaims(article: Article): Claim[] {
  const taken = new Map<string, number>();
  const quoted = quotedLengths(article);
  const claims: Claim[] = [];
  for (const [index, sentence] of article.sentences.entries()) {
    const raw = article.text.slice(sentence.start, sentence.end);
    if (/\?["”’')\]]*$/.test(raw)) continue;
    const words = raw.replace(/(?<![.…])[.!]$/, '');
    if (words.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length < LEAST_WORDS) continue;
    const { score, reasons } = checkWorthiness(words);
    claims.push({
      id: claimId(words, taken),
      start: sentence.start,
      end: sentence.start + words.length,
      kind: kindOf(quoted[index] ?? 0, words),
      checkworthiness: score,
      reasons,
      attribution: null,
      standsAlone: words.replace(/\s+/g, ' '),
    });
  }
  return claims;
}
