import { MIND_ADJECTIVES, MIND_VERBS, STRAINED_ADJECTIVES } from '../../language/judging/index.ts';
import type { Token } from '../tokens.ts';
import type { Phrase } from './phrase.ts';

const SOMEBODY = new Set(
  `he she they who himself herself themselves team campaign government administration party leader leaders support opponents
  officials supporters ministers minister president allies voters critics regime kremlin rebels lawmakers republicans
  democrats candidate candidates senator governor mayor judge spokesman strategy`.split(/\s+/),
);

/** “Weber appeared to regret it”, “support appears to be steadfast”, “she seemed unfazed”. */
export function readMind(tokens: readonly Token[], token: Token): Phrase | undefined {
  const { index } = token;
  if (!isSomebody(tokens, token)) return undefined;
  let at = index + 1;
  while (tokens[at]?.part === 'ADV') at += 1;
  if (tokens[at]?.lower !== 'to')
    return isState(tokens[at]) ? { kind: 'mind', from: index, to: at } : undefined;
  at += 1;
  if (tokens[at]?.lower === 'have') at += 1;
  while (tokens[at]?.part === 'ADV') at += 1;
  const verb = tokens[at];
  if (!verb || verb.isQuoted) return undefined;
  if (verb.lower === 'be' || verb.lower === 'been') {
    while (tokens[at + 1]?.part === 'ADV') at += 1;
    return isState(tokens[at + 1]) ? { kind: 'mind', from: index, to: at + 1 } : undefined;
  }
  return MIND_VERBS.has(stem(verb.lower)) ? { kind: 'mind', from: index, to: at } : undefined;
}

function isState(token: Token | undefined): boolean {
  return token !== undefined && !token.isQuoted && MIND_ADJECTIVES.has(token.lower);
}

/** “to have wanted”: the plain form of a regular verb. */
function stem(lower: string): string {
  if (MIND_VERBS.has(lower)) return lower;
  const cut = lower.replace(/(?:ed|ing)$/, '');
  return MIND_VERBS.has(cut) ? cut : `${cut}e`;
}

/** Whether the subject is somebody with a mind, as far as the words just before the verb tell. */
function isSomebody(tokens: readonly Token[], { index, sentence }: Token): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 8); at -= 1) {
    const word = tokens[at];
    if (word?.sentence !== sentence || word.isQuoted) return false;
    if (SOMEBODY.has(word.lower)) return true;
    // “support for Assad appears”: the noun counts, which stands further left.
    if (word.part === 'PROPN') return true;
    if (word.lower === ',' || word.lower === 'it' || word.part === 'VERB' || word.part === 'NOUN')
      return false;
  }
  return false;
}

const LINKING = new Set(
  'is are was were be been become becomes became becoming grow grows grew grown growing turn turned turns get getting looks looked look'.split(
    ' ',
  ),
);

/** “has become increasingly strained”, “an increasingly hostile tone”. */
export function readTrend(tokens: readonly Token[], { index }: Token): Phrase | undefined {
  const adjective = tokens[index + 1];
  if (!adjective || adjective.isQuoted || !STRAINED_ADJECTIVES.has(adjective.lower)) return undefined;
  const from = LINKING.has(tokens[index - 1]?.lower ?? '') ? index - 1 : index;
  return { kind: 'trend', from, to: index + 1 };
}

const MOTIVE =
  /^(?:apparent|desperate|cynical|transparent|blatant|brazen|vain|clumsy|shameless|obvious|naked|veiled|thinly-veiled|ham-handed|futile|pathetic|calculated)$/;

/** “a cynical bid to”, “desperate to”, “bent on”, “out of spite”, “apparently to please”, “secretly hopes”. */
export function readMotive(tokens: readonly Token[], { index, lower }: Token): Phrase | undefined {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (next?.isQuoted) return undefined;
  const phrase = (from: number, to: number): Phrase => ({ kind: 'motive', from, to });
  switch (lower) {
    case 'desperate':
      return next?.lower === 'to' || /^(?:plea|attempt|bid|effort)$/.test(next?.lower ?? '')
        ? phrase(index, index + 1)
        : undefined;
    case 'bent':
      return next?.lower === 'on' ? phrase(index, index + 1) : undefined;
    case 'obsessed':
      return next?.lower === 'with' ? phrase(index, index + 1) : undefined;
    case 'spite':
      return before?.lower === 'of' && tokens[index - 2]?.lower === 'out'
        ? phrase(index - 2, index)
        : undefined;
    case 'secretly':
      return /^(?:want|hope|wish|fear|admire|love|hate|believe|prefer|like)/.test(next?.lower ?? '')
        ? phrase(index, index + 1)
        : undefined;
    case 'apparently':
      return /^(?:to|out|because|hoping|believing|fearing|thinking|believes|thinks|wants|wanted|thought|believed|motivated|fueled|fuelled|intended|intent|unaware|convinced|oblivious)$/.test(
        next?.lower ?? '',
      )
        ? phrase(index, index + 1)
        : undefined;
    default:
      return before && MOTIVE.test(before.lower) && (next?.lower === 'to' || next?.lower === 'at')
        ? phrase(index - 1, index)
        : undefined;
  }
}
