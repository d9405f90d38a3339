import type { Rating } from '../schemas/site.ts';
import { toYaml } from './yaml.ts';

/** What a new review begins with. */
interface Draft {
  words: string;
  after: string | undefined;
  claim: string;
}

/** What is left to the editor: each line becomes a field when its `# ` is taken away. */
function openFields(ratings: readonly Rating[]): string {
  const ids = ratings.map(({ id }) => id);
  return `
rating: ${ids[0] ?? ''}  # one of: ${ids.join(', ')}
confidence: high  # high, medium or low; may be left out
reviewed: 'YYYY-MM-DD'
evidence:
  - source: name-of-a-file-in-sources
    stance: supports  # supports, refutes or context
    shows: >-
      What the source shows, in your words.
    phrases: ['exact words of the source']  # may be left out
    basis: full  # full or excerpt; common-knowledge needs no source
`;
}

/** A review to be filled in. It is valid as it is: without a rating it is a draft. */
export function draftReview({ words, after, claim }: Draft, ratings: readonly Rating[]): string {
  const yaml = toYaml({ words, after, claim, speaker: 'article' }, ['words', 'claim']);
  const rest = openFields(ratings)
    .trim()
    .split('\n')
    .map((line) => `# ${line}`)
    .join('\n');
  return `---\n${yaml}${rest}\n---\n`;
}
