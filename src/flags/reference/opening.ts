import type { Facts } from '../facts.ts';
import type { Token } from '../tokens.ts';
import type { Body } from './body.ts';

/** What the first word of a text points at, if it is a pronoun that nothing can stand before. */
const OPENERS = /^(?:he|she|they|it|his|her|their|its|this|these|those)$/;

/** How far into a sentence “such” may point back: “It was the third such meeting”. */
const SUCH_REACH = 8;

/**
 * Verbs behind “it” that need nobody for it to be: “it took years”, “it rained”, “it turns out”, “it began with a call”.
 */
const EXPLETIVE_VERBS = new Set(
  `take takes took taken cost costs rain rained rains snow snows snowed turn turns turned look looks looked seem seems seemed appear
  appears appeared feel feels felt sound sounds sounded smell smelled start starts started begin begins began happen
  happens happened depend depends depended matter matters pay pays help helps make makes made go goes went remain remains
  get gets got come comes came emerge emerges emerged strike strikes struck follow follows stand stands hurt hurts require
  requires required occur occurred occurs need needs say says dawn dawned end ends ended bear bears become becomes became suffice hardly
  be is was are were been being use used`.split(/\s+/),
);

const AUXILIARIES = new Set(
  `will would can could may might must shall should do does did has have had not n't never also only just now still
  always once finally soon already probably certainly surely wo ca didn don doesn won wouldn couldn`.split(
    /\s+/,
  ),
);

/** Whether “it” stands for something here: “it refers to”, not “it is clear that”. */
function refers(sentence: readonly Token[], at: number): boolean {
  if (hasSuch(sentence, at)) return true;
  let i = at + 1;
  while (i < sentence.length && AUXILIARIES.has(sentence[i]?.lower ?? '')) i += 1;
  const verb = sentence[i];
  if (!verb || !/^\p{Ll}+$/u.test(verb.text) || EXPLETIVE_VERBS.has(verb.lower)) return false;
  return (verb.part === 'VERB' || verb.lower.endsWith('s')) && verb.part !== 'ADV';
}

/** “the third such meeting”: there were others, of which the text has not told; not “such as” nor “such a”. */
const hasSuch = (sentence: readonly Token[], at: number): boolean =>
  sentence
    .slice(at, at + SUCH_REACH)
    .some(
      ({ lower, isQuoted, index }, i, near) =>
        lower === 'such' &&
        !isQuoted &&
        /^(?:\d+(?:st|nd|rd|th)|\p{Ll}+(?:th|st)|second|third|only|latest|last|another)$/u.test(
          near[i - 1]?.lower ?? '',
        ) &&
        sentence.some((next) => next.index === index + 1 && next.part === 'NOUN'),
    );

/** “This followed weeks of talks”; not “This is”, “This week”, “These are”. */
const DEEDS =
  /^(?:followed|follows|came|comes|led|prompted|means|meant|happened|prevented|allowed|allows|caused|makes|made|brought|includes?|included|showed|shows|raised|ended|began|left|drew)$/;

/**
 * The pronoun with which a text opens and that stands for nobody yet, or null.
 * @param sentences the running text; a first line that is not marked as the headline but looks like one is passed over
 */
export function openingPronoun(facts: Facts, { sentences, headlineEnd }: Body): Token | null {
  const first = sentences.find(([token]) => token !== undefined && token.start >= headlineEnd);
  const at = first?.findIndex(({ isWord }) => isWord) ?? -1;
  const pronoun = first?.[at];
  if (!first || !pronoun || pronoun.isQuoted || !OPENERS.test(pronoun.lower)) return null;
  if (/^th(?:is|ese|ose)$/.test(pronoun.lower))
    return DEEDS.test(first[at + 1]?.lower ?? '') ? pronoun : null;
  if (pronoun.lower === 'it') return refers(first, at) ? pronoun : null;
  if (/^(?:its|their)$/.test(pronoun.lower)) return namesInSight(facts, first).length > 0 ? null : pronoun;
  if (pronoun.lower === 'they') return isEverybody(first, at) ? null : pronoun;
  // “His career over, Kerry left”; the headline may name whom “she” means, but no “it”.
  const isNamed = facts.names.some(({ sentence, inHeading, entity, start }) =>
    inHeading || start < headlineEnd
      ? entity.kind === 'person'
      : /^hi?e?[sr]$/.test(pronoun.lower) &&
        sentence === pronoun.sentence &&
        (entity.kind === 'person' || entity.kind === 'other'),
  );
  return isNamed ? null : pronoun;
}

/** “They say money talks”, “they call it”: people in general. */
const isEverybody = (sentence: readonly Token[], at: number): boolean =>
  /^(?:say|call|called|said)$/.test(sentence[at + 1]?.lower ?? '') || sentence[at + 1]?.text === '’re';

const namesInSight = ({ names }: Facts, sentence: readonly Token[]): unknown[] =>
  names.filter(({ sentence: at }) => at === sentence[0]?.sentence);
