import { isPersonNoun } from '../../language/reference/index.ts';
import type { Facts } from '../facts.ts';
import type { Name } from '../names/index.ts';
import type { Span } from '../../schemas/common.ts';
import type { Token } from '../tokens.ts';
import type { Sentences } from './body.ts';

/** “They” or “it” of which several countries, bodies or groups may be meant. */
export interface UnclearParty {
  pronoun: Token;
  candidates: readonly Span[];
}

type Names = ReadonlyMap<number, readonly Name[]>;

/** What only two sides do: “they are at odds”, “they disagree”. */
const OPPOSED =
  /^(?:odds|disagree|disagreed|differ|differed|differs|clash|clashed|feud|negotiate|negotiated|met|quarrel|quarrelled|loggerheads|divided)$/;

const REACH = 6;

/** “They are also at odds” behind a sentence with both a group of people and two countries or bodies. */
export function unclearThey(facts: Facts, sentences: Sentences): UnclearParty[] {
  let names: Names | undefined;
  return sentences.flatMap((sentence, at) => {
    const [pronoun] = sentence;
    const before = sentences[at - 1];
    if (pronoun?.lower !== 'they' || pronoun.isQuoted || before?.[0]?.block !== pronoun.block) return [];
    const predicate = sentence.slice(1, REACH);
    if (!predicate.some(({ lower, isQuoted }) => !isQuoted && OPPOSED.test(lower))) return [];
    const groups = before.filter(
      ({ part, lower, isQuoted }) => !isQuoted && part === 'NOUN' && isGroup(lower),
    );
    names ??= Map.groupBy(facts.names, (name) => name.sentence);
    const parties = partiesIn(names.get(before[0].sentence));
    return groups.length > 0 && parties.length > 1 ? [{ pronoun, candidates: [...groups, ...parties] }] : [];
  });
}

const isGroup = (noun: string): boolean =>
  noun.endsWith('men') || noun.endsWith('women') || (noun.endsWith('s') && isPersonNoun(noun.slice(0, -1)));

const MODAL = /^(?:could|would|can|will|should|may|might|must)$/;

/** Before a second party that the first deals with. */
const DEALING = /^(?:with|to|from|between|against)$/;

/** “Russia seeks dialogue with the United States on the part it could play”: which of the two? */
export function unclearIt(facts: Facts, sentences: Sentences): UnclearParty[] {
  let names: Names | undefined;
  return sentences.flatMap((sentence) => {
    const pronoun = sentence.find(
      ({ lower, isQuoted }, at) =>
        lower === 'it' &&
        !isQuoted &&
        sentence[at - 1]?.part === 'NOUN' &&
        MODAL.test(sentence[at + 1]?.lower ?? ''),
    );
    if (!pronoun) return [];
    names ??= Map.groupBy(facts.names, (name) => name.sentence);
    const parties = partiesIn(names.get(pronoun.sentence)).filter(
      (name) => name.from < pronoun.index && name.entity.kind !== 'nationality' && isAlone(facts, name),
    );
    const last = parties.at(-1);
    return parties.length > 1 && last && dealtWith(facts.tokens, last)
      ? [{ pronoun, candidates: parties }]
      : [];
  });
}

function dealtWith(tokens: readonly Token[], { from, hasArticle }: Name): boolean {
  return DEALING.test(tokens[hasArticle ? from - 2 : from - 1]?.lower ?? '');
}

/** “the United States”, not “United States officials” nor “Russia’s”. */
function isAlone({ tokens }: Facts, { to }: Name): boolean {
  const next = tokens[to];
  return next?.part !== 'NOUN' && next?.part !== 'PROPN' && !/^['’]s?$/.test(next?.text ?? '');
}

/** The countries and bodies of a sentence, each once. */
function partiesIn(names: readonly Name[] = []): Name[] {
  const met = new Map<unknown, Name>();
  for (const name of names) {
    const { kind, country } = name.entity;
    if (name.isQuoted) continue;
    if (!country && kind !== 'body') continue;
    const key = country?.common ?? name.entity;
    if (!met.has(key)) met.set(key, name);
  }
  return [...met.values()];
}
