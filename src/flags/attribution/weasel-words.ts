import { BELIEF_PARTICIPLES } from '../../language/judging/index.ts';
import type { Token } from '../tokens.ts';
import type { Phrase } from './phrase.ts';

const BELIEVE =
  /^(?:believe|think|feel|suspect|agree|fear|assume|consider|regard|view|doubt|accept|acknowledge|hope)$/;

/** One word of each phrase that `readWeasel` knows. */
export const WEASEL_WORDS: readonly string[] =
  `widely generally commonly universally many most everyone everybody few
  doubt course seen saying say mistake question denying`.split(/\s+/);

/** “it is widely believed”, “many believe”, “it remains to be seen”, “of course”, “there is no doubt that”. */
export function readWeasel(tokens: readonly Token[], token: Token): Phrase | undefined {
  const { index, lower } = token;
  const word = (by: number): string => tokens[index + by]?.lower ?? '';
  const phrase = (from: number, to: number): Phrase => ({
    kind: 'weasel',
    from: index + from,
    to: index + to,
  });
  switch (lower) {
    case 'widely':
    case 'generally':
    case 'commonly':
    case 'universally':
      return isBelief(tokens, index) ? phrase(0, 1) : undefined;
    case 'many':
    case 'most':
      if (!isSubject(tokens, token)) return undefined;
      return BELIEVE.test(word(1)) ? phrase(0, 1) : undefined;
    case 'everyone':
    case 'everybody':
      return /^(?:knows|agrees|understands)$/.test(word(1)) ? phrase(0, 1) : undefined;
    case 'few':
      return /^(?:would|could|can|will|seriously)$/.test(word(1)) &&
        /^(?:deny|dispute|doubt|argue|disagree|question|believe)$/.test(word(2))
        ? phrase(0, 2)
        : undefined;
    case 'doubt':
    case 'question':
      return readDoubt(word, phrase, lower);
    case 'course':
      // Within a sentence it is a manner of speaking.
      return word(-1) === 'of' && word(1) === ',' && tokens[index - 2]?.sentence !== token.sentence
        ? phrase(-1, 0)
        : undefined;
    case 'seen':
      return word(-1) === 'be' && word(-2) === 'to' && word(-3).startsWith('remain')
        ? phrase(-3, 0)
        : undefined;
    case 'saying':
      return word(-1) === 'without' && word(-2).startsWith('go') ? phrase(-2, 0) : undefined;
    case 'say':
      return word(-1) === 'to' && word(-2) === 'needless' ? phrase(-2, 0) : undefined;
    case 'denying':
      return word(-1) === 'no' && /^(?:is|was|’s|'s)$/.test(word(-2)) ? phrase(-1, 0) : undefined;
    case 'mistake':
      return word(-1) === 'no' && word(-2) === 'make' ? phrase(-2, 0) : undefined;
    default:
      return undefined;
  }
}

/** “there is no doubt that”, “without a doubt”, “no doubt”; not “she has no doubt”. */
function readDoubt(
  word: (by: number) => string,
  phrase: (from: number, to: number) => Phrase,
  lower: string,
): Phrase | undefined {
  const isThere =
    /^(?:no|little)$/.test(word(-1)) && /^(?:is|was|’s|'s|be|can)$/.test(word(-2)) && word(-3) === 'there';
  if (isThere && word(1) !== 'about') return phrase(-3, 0);
  if (lower === 'question') return undefined;
  if (word(-1) === 'without') return phrase(-1, 0);
  if (word(-1) === 'a' && word(-2) === 'without') return phrase(-2, 0);
  return word(-1) === 'no' &&
    /^(?:,|will|would|a|the|was|were|had)$/.test(word(1)) &&
    !/^(?:have|has|had|is|was|left|leave)$/.test(word(-2))
    ? phrase(-1, 0)
    : undefined;
}

/** “many believe”, not “as many believe”, nor “the many see”. */
function isSubject(tokens: readonly Token[], { index, sentence }: Token): boolean {
  const before = tokens[index - 1];
  return before?.sentence !== sentence || /^(?:,|and|but|that|which|what|while|who|—)$/.test(before.lower);
}

const BE = new Set("is are was were be been being 's ’s".split(' '));

/** “it is widely believed”, “his widely mocked speech”; not “a widely seen film”, “experts generally praised it”. */
function isBelief(tokens: readonly Token[], index: number): boolean {
  const participle = tokens[index + 1];
  const next = tokens[index + 2];
  if (!BELIEF_PARTICIPLES.has(participle?.lower ?? '')) return false;
  if (BE.has(tokens[index - 1]?.lower ?? '')) return isOpen(tokens, index + 2);
  return (
    /^(?:praised|mocked|derided|ridiculed|panned|condemned|criticized|criticised|hailed)$/.test(
      participle?.lower ?? '',
    ) && /^(?:NOUN|ADJ)$/.test(next?.part ?? '')
  );
}

/** “widely criticised by the union” has somebody who did so. */
function isOpen(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 8; at += 1) {
    const lower = tokens[at]?.lower ?? '.';
    if (lower === 'by') return false;
    if (/^[.,;]$/.test(lower)) return true;
  }
  return true;
}
