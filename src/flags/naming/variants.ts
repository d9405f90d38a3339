import { VARIANT_GROUPS, hasCapital, type VariantGroup } from '../../language/naming/index.ts';
import { TITLES } from '../../language/reporting/index.ts';
import type { Facts } from '../facts.ts';
import { findPhrases, phrasesBy, type Mention, type Phrases } from './phrases.ts';
import { isProse } from './replaced.ts';

/** One thing under two names: the rarer in the text, and the other. */
export interface TwoNames {
  group: VariantGroup;
  rare: readonly Mention[];
  usual: readonly Mention[];
}

/** The group of each spelling, and which of its forms it belongs to. */
const groupOf = new Map(
  VARIANT_GROUPS.flatMap((group) =>
    group.forms.flatMap((spellings, form) =>
      spellings.map((spelling): [string, { group: VariantGroup; form: number }] => [
        spelling,
        { group, form },
      ]),
    ),
  ),
);

let phrases: Phrases | undefined;

/** Two names so near each other are put beside each other on purpose: “Islamic State, also known as ISIS”. */
const EXPLAINED_WITHIN = 12;

/** The things that a text calls by more names than an editor would leave. */
export function twoNamesIn(facts: Facts): TwoNames[] {
  phrases ??= phrasesBy(groupOf.keys());
  const mentions = findPhrases(facts, phrases).filter((mention) => isName(mention, facts));
  const byGroup = Map.groupBy(mentions, ({ phrase }) => groupOf.get(phrase)?.group);
  return [...byGroup].flatMap(([group, all]): TwoNames[] => {
    if (!group || isExplained(all, facts)) return [];
    const own = all.filter((mention) => isProse(mention, facts));
    const forms = [...Map.groupBy(own, formOf).values()].sort(
      (a, b) => a.length - b.length || (b[0]?.start ?? 0) - (a[0]?.start ?? 0),
    );
    const [rare] = forms;
    const usual = forms.at(-1);
    return rare && usual && forms.length >= group.least ? [{ group, rare, usual }] : [];
  });
}

const formOf = ({ phrase }: Pick<Mention, 'phrase'>): number => groupOf.get(phrase)?.form ?? 0;

/** Whether a spelling stands as a name of its own and not in another: “Bombay Stock Exchange”, “IS” among capitals. */
function isName({ phrase, from, to }: Mention, { tokens }: Facts): boolean {
  const near = (at: number): (typeof tokens)[number] | undefined =>
    tokens[at]?.sentence === tokens[from]?.sentence ? tokens[at] : undefined;
  const before = near(from - 1);
  const after = near(to);
  if (phrase === 'is' && tokens[from]?.text !== 'IS') return false;
  if (before?.text === '-' || after?.text === '-') return false;
  if (after && hasCapital(after.text) && !TITLES.has(after.lower)) return false;
  const beforeThat = near(from - 2);
  return !(
    before &&
    beforeThat &&
    hasCapital(before.text) &&
    !TITLES.has(before.lower) &&
    phrase.includes(' ')
  );
}

function isExplained(mentions: readonly Mention[], { tokens }: Facts): boolean {
  return mentions.some(({ from, to, sentence, ...mention }, at) => {
    const before = mentions[at - 1];
    const isBeside =
      before !== undefined &&
      formOf(before) !== formOf(mention) &&
      before.sentence === sentence &&
      from - before.to < EXPLAINED_WITHIN;
    return (
      isBeside ||
      tokens
        .slice(Math.max(0, from - 4), from)
        .some((token) => token.sentence === sentence && ALIAS.test(token.lower))
    );
  });
}

/** “also known as Myanmar”, “once called Burma” */
const ALIAS = /^(?:known|called|formerly|previously|renamed|aka|spelled|spelt|acronym|dubbed|itself)$/;
