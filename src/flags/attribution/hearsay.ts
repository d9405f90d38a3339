import { HEARSAY_PARTICIPLES, HEARSAY_RAISING } from '../../language/judging/index.ts';
import type { Token } from '../tokens.ts';
import { following, phraseStart } from './noun-phrase.ts';
import { isQuantifier } from './unnamed.ts';

/** A phrase that passes something on without a teller. */
export interface Hearsay {
  kind: 'hearsay';
  key: string;
  from: number;
  to: number;
}

const PERFECT = new Set(['has', 'have', 'had']);

const BE = new Set(['is', 'are', 'was', 'were', ...PERFECT]);

/** What kind of reports they are tells nothing of whose they are. */
const REPORTS_OF = new Set(
  'media press news some several many various local unconfirmed other multiple published earlier recent early'.split(
    ' ',
  ),
);

/** “it has been reported”, “it is said”; “is said to have paid”. */
export function readHearsay(tokens: readonly Token[], { index, lower }: Token): Hearsay | undefined {
  let at = index - 1;
  while (/^(?:also|now|been|being|often)$/.test(tokens[at]?.lower ?? '')) at -= 1;
  const be = tokens[at]?.lower ?? '';
  if (!BE.has(be) || !HEARSAY_PARTICIPLES.has(lower)) return undefined;
  const next = tokens[index + 1]?.lower ?? '';
  const found = { kind: 'hearsay', key: lower, to: index } as const;
  if (
    tokens[at - 1]?.lower === 'it' &&
    next !== 'to' &&
    (be === 'is' || be === 'was' || tokens[index - 1]?.lower === 'been')
  )
    return isToldBy(tokens, index) ? undefined : { ...found, from: at - 1 };
  const isRaised =
    HEARSAY_RAISING.has(lower) && next === 'to' && !PERFECT.has(be) && isVerb(tokens[index + 2]);
  return isRaised ? { ...found, from: at, to: index + 1 } : undefined;
}

/** “is said to have paid”, not “was said to her face”. */
function isVerb(token: Token | undefined): boolean {
  return token?.part === 'VERB' || token?.part === 'AUX';
}

/** “it was reported by the agency”, “it was reported live on Fox News”. */
function isToldBy(tokens: readonly Token[], index: number): boolean {
  let last = '';
  for (const { lower, part } of following(tokens, index + 1, 8)) {
    if (lower === 'that' || lower === ',') return false;
    if (last === 'by' || ((last === 'on' || last === 'in') && part === 'PROPN')) return true;
    last = lower;
  }
  return false;
}

/** “rumour has it”, “according to media reports”, “reports suggest”. */
export function readReports(tokens: readonly Token[], { index, lower, part }: Token): Hearsay | undefined {
  const next = tokens[index + 1];
  if (lower !== 'reports') {
    const isIt = next?.lower === 'has' && tokens[index + 2]?.lower === 'it';
    return isIt ? { kind: 'hearsay', key: 'rumour', from: index, to: index + 2 } : undefined;
  }
  if (part === 'VERB') return undefined;
  const from = phraseStart(tokens, index, isQuantifier);
  if (tokens.slice(from, index).some((token) => !REPORTS_OF.has(token.lower))) return undefined;
  const isCited = tokens[from - 1]?.lower === 'to' && tokens[from - 2]?.lower === 'according';
  // “reports the group filed” and “reports from the region” can be looked up.
  const isBare = isCited
    ? next?.isWord !== true
    : /^(?:say|said|suggest|suggested|claim|claimed|indicate|indicated)$/.test(next?.lower ?? '');
  return isBare ? { kind: 'hearsay', key: 'reports', from, to: index } : undefined;
}
