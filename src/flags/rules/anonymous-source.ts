import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { indexHolding, isWithin } from '../../article/index.ts';
import { isFirm, isSupported, sourcesOf, type ParagraphSources } from '../attribution/sources.ts';
import { findVagueSources, type VagueSource } from '../attribution/vague-sources.ts';
import { factsOf, headingsOf } from '../facts.ts';
import { raise } from '../raise.ts';
import type { Rule } from '../types.ts';

/**
 * Flags a source of whom a reader cannot tell who it is: “it is reported”, “critics say”, “people familiar with the
 * matter”, “some officials believe”, and “the official” of whom nothing was told before.
 *
 * A body that is named will do (“Pentagon officials said”, “police said”), and so will a camp (“Clinton supporters said”);
 * “officials said” is often about a body named before, and flagged only where nothing else supports the statement.
 * Nothing is flagged that somebody named answers for (“Weber said that critics believed it”), nor a crowd of whom one
 * is named soon after. What may be the same source is flagged once, where it comes first.
 */
export const retextAnonymousSource: Plugin<[], Root> = () => (tree, file) => {
  const facts = factsOf(tree, file);
  const headings = headingsOf(facts);
  const found = findVagueSources(facts.tokens).filter((source) => !isWithin(headings, source));
  if (found.length === 0) return;
  const sources = sourcesOf(facts);
  const blockOf = ({ start }: VagueSource): number => indexHolding(facts.blocks, start);
  const open = found.filter((source) => {
    const block = blockOf(source);
    return !isBackedUp(source, sources(block), sources(block + 1));
  });
  for (const [first, ...others] of Map.groupBy(open, groupOf).values()) {
    if (!first) continue;
    const isBare = !first.isExplained && !isSupported(sources(blockOf(first)), first);
    const { start, end, kind } = first;
    raise(file, {
      rule: 'anonymous-source',
      span: { start, end },
      reason: reasonFor(first, facts.text.slice(start, end), isBare),
      severity: isBare || kind === 'unknown' ? 'medium' : 'low',
      related: others.map((other) => ({ start: other.start, end: other.end })),
    });
  }
};

function groupOf({ kind, key }: VagueSource): string {
  return kind === 'hearsay' ? kind : key;
}

/**
 * “Weber said that critics believed it”: she answers for it. “Critics say so. “It is too late”, said Anna Weber of the
 * institute”: one of them is named.
 */
function isBackedUp(source: VagueSource, here: ParagraphSources, after: ParagraphSources): boolean {
  if (isWithin(here.reported, source)) return true;
  // Many people do not say one thing in the same words.
  if (isWithin(here.quoted, source)) return false;
  if (source.kind === 'camp') return /aide|advis/.test(source.key) || isSupported(here, source);
  if (source.kind !== 'crowd') return false;
  if ((here.firm.at(-1)?.source?.start ?? 0) > source.end) return true;
  const [next] = after.all;
  return next !== undefined && next.kind !== 'indirect' && isFirm(next) && next.sourceType === 'named';
}

function reasonFor({ kind, isExplained }: VagueSource, words: string, isBare: boolean): string {
  if (kind === 'unknown')
    return `“${words}” is spoken of as somebody known, but the text has not told of such a person before.`;
  if (isExplained)
    return `“${words}”: somebody who is not named. The text says under what condition, not who it is.`;
  const what =
    kind === 'hearsay'
      ? `“${words}” does not tell whose word this is.`
      : kind === 'crowd' || kind === 'camp'
        ? `“${words}” does not tell who they are, nor how many.`
        : `“${words}” does not tell who it is, so that nobody can ask.`;
  return isBare ? `${what} The paragraph has no named source, document or quotation besides.` : what;
}

/** The rule, explained. */
export const anonymousSource: Rule = {
  id: 'anonymous-source',
  title: 'A source that cannot be told',
  category: 'attribution',
  finds:
    'Statements that are put down to nobody in particular: “it is reported”, “critics say”, “sources said”, “some officials believe”, or to an official who was never introduced.',
  matters:
    'Who says something is half of what it is worth. Where the source cannot be told, a reader can neither weigh it nor ask it, and it may be one person, a rumour, or the writer.',
  quotations: {
    looks: false,
    why: 'Inside quotation marks it is the speaker who leaves the source open, and the speaker is what the reader is told.',
  },
  good: [
    { text: 'Pentagon officials said on Monday that the strike had failed.', flagged: [] },
    { text: 'Police said the driver had fled, and prosecutors said they would charge him.', flagged: [] },
    { text: 'Critics such as Anna Weber, who left the party, say the law goes too far.', flagged: [] },
    { text: 'Mayor Anna Weber said that some officials believed the bridge was safe.', flagged: [] },
    { text: '“Some officials believe it is reportedly over,” Anna Weber said on Monday.', flagged: [] },
    { text: 'A State Department official arrived. The official said nothing.', flagged: [] },
    { text: 'She drew on sources of the period. He told his supporters to wait.', flagged: [] },
    { text: 'It was reported by Reuters that the talks had failed.', flagged: [] },
  ],
  bad: [
    {
      text: 'Though support is firm, some US officials and Western diplomats believe the country may be softening.',
      flagged: ['some US officials and Western diplomats'],
    },
    { text: 'It is reported that the bank will close.', flagged: ['It is reported'] },
    {
      text: 'The talks will fail, according to people familiar with the matter.',
      flagged: ['people familiar with'],
    },
    {
      text: 'Sources said the deal was off. The minister will resign, the sources said.',
      flagged: ['Sources'],
    },
    { text: 'Critics say the plan is too costly for a small town.', flagged: ['Critics'] },
    {
      text: '“We will not trade one for the other”, the State Department official said.',
      flagged: ['the State Department official'],
    },
    { text: 'The plant reportedly dumped waste into the river.', flagged: ['reportedly'] },
  ],
  plugin: retextAnonymousSource,
};
