import { SAYING_WORDS } from '../../language/reporting/index.ts';
import type { Token } from '../tokens.ts';

/** What may stand between a speaker and the verb: “has also said”. */
const BETWEEN =
  /^(?:also|has|had|have|then|later|once|further|himself|herself|now|never|not|recently|repeatedly|already)$/;

/** Whether somebody at tokens `from` to `to` (exclusive) says what the text reports: “Kerry said”, “according to Kerry”, “said Kerry”. */
export function speaksAt(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const sentence = tokens[from]?.sentence;
  if (before?.sentence === sentence) {
    if (before?.lower === 'to' && tokens[from - 2]?.lower === 'according') return true;
    const next = tokens[to];
    const ends = next?.sentence !== sentence || next?.isWord !== true;
    if (
      before &&
      SAYING_WORDS.has(before.lower) &&
      before.part === 'VERB' &&
      ends &&
      !before.lower.endsWith('ing')
    ) {
      // “he told Kerry.” has another speaker.
      return before.lower !== 'told' && !isSubject(tokens[from - 2], sentence);
    }
  }
  let at = to;
  while (at < to + 3 && BETWEEN.test(tokens[at]?.lower ?? '')) at += 1;
  const verb = tokens[at];
  return verb !== undefined && verb.sentence === sentence && isSaying(verb);
}

/** A finite form: “said”, not “saying”. */
export const isSaying = ({ lower, part, isQuoted }: Token): boolean =>
  !isQuoted && SAYING_WORDS.has(lower) && !lower.endsWith('ing') && part !== 'NOUN';

const isSubject = (token: Token | undefined, sentence: number | undefined): boolean =>
  token?.sentence === sentence && (token?.part === 'PRON' || token?.part === 'PROPN');
