import { isKin, REFERENTS, type Referent } from '../../language/reference/index.ts';
import type { Token } from '../tokens.ts';

/** A noun phrase that points back: “the incident”, “That cease-fire”. */
export interface Pointer {
  /** Index of its first and its last token. */
  from: number;
  to: number;
  noun: string;
  referent: Referent;
  isShown: boolean;
}

/** What behind a noun says which one is meant: “the attack on the school”, “the official who”, “the man accused of”. */
const IDENTIFIERS = new Set(
  `of on in at by for from to against with without between among near behind over about under outside inside within during after
  before since until into across around along toward towards via who whose whom which that where below above when why how as than
  accused charged convicted suspected believed known named called identified arrested killed wanted responsible involved
  he she they we it you i`.split(/\s+/),
);

const DEMONSTRATIVES = /^(?:this|that|these|those)$/;

/** Reads the phrase that has its head at `head`; null where it does not point back, or tells itself what it means. */
export function pointerAt(tokens: readonly Token[], head: number): Pointer | null {
  const token = tokens[head];
  const before = tokens[head - 1];
  const referent = token && REFERENTS.get(token.lower);
  if (!token || !before || !referent || token.isQuoted || token.part !== 'NOUN') return null;
  if (before.sentence !== token.sentence || before.isQuoted) return null;
  const isShown = DEMONSTRATIVES.test(before.lower) && isDeterminer(tokens, head - 1);
  if (!isShown && (before.lower !== 'the' || referent.use === 'shown')) return null;
  if (isShown && referent.isSelf && !/^(?:that|those)$/.test(before.lower)) return null;
  if (isIdentified(tokens, head) || isIdiom(tokens, head)) return null;
  return { from: head - 1, to: head, noun: token.lower, referent, isShown };
}

/** “That cease-fire has”, “after that attack”; not “they said that attack ads work”. */
function isDeterminer(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.lower !== 'that') return true;
  const before = tokens[at - 1];
  return before?.sentence !== token.sentence || before.part === 'ADP';
}

/** “seal the deal” has no deal in it. */
function isIdiom(tokens: readonly Token[], head: number): boolean {
  return tokens[head]?.lower === 'deal' && /^(?:seal|clos|done|art)/.test(tokens[head - 2]?.lower ?? '');
}

/** Whether the words behind a noun say which one is meant. */
export function isIdentified(tokens: readonly Token[], head: number): boolean {
  const noun = tokens[head];
  const next = tokens[head + 1];
  if (!noun || next?.sentence !== noun.sentence) return false;
  if (
    IDENTIFIERS.has(next.lower) ||
    next.part === 'NOUN' ||
    next.part === 'PROPN' ||
    next.part === 'NUM' ||
    next.part === 'ADJ'
  )
    return true;
  // “the official’s”, “the man, Fred Baker,”, “the suspect: a man”, “the shooting (which …)”.
  if (/^['’]s?$/.test(next.lower) || /^[:(“"‘—–-]/.test(next.text)) return true;
  if (next.text !== ',') return next.part === 'VERB' && /(?:ing|en)$/.test(next.lower);
  const after = tokens[head + 2];
  if (after?.sentence !== noun.sentence) return false;
  return (
    /^(?:who|which|whose|where|a|an|one|the|identified|named|which|called|known|aged)$/.test(after.lower) ||
    after.part === 'PROPN' ||
    after.part === 'NUM'
  );
}

/** Whether a word between `reach` and the pointer tells of what it may mean. */
export function isIntroduced(tokens: readonly Token[], reach: number, { from, referent }: Pointer): boolean {
  for (let at = reach; at < from; at += 1) {
    const token = tokens[at];
    if (token?.isWord && isKin(token.lower, referent)) return true;
  }
  return false;
}
