import type { Severity } from '../../schemas/analysis.ts';
import type { Span } from '../../schemas/common.ts';
import type { Swap } from './align.ts';
import { findPairs } from './candidates.ts';
import { listSwaps, swapsOfCopy } from './compare.ts';
import type { Prose } from './prose.ts';

/** One of several texts. */
export interface Text {
  headline: string;
  prose: readonly Prose[];
}

/** A sentence of one text that another text has too, or nearly. */
export interface SharedSentence extends Span {
  message: string;
  severity: Severity;
  /** The other texts’ sentences, by the index of the text. */
  elsewhere: (Span & { text: number })[];
}

/** A few show that one text was made from the other; a reader of both sees the rest. */
const MOST_FLAGS = 5;

interface Partner {
  text: number;
  sentence: Prose;
  swaps: readonly Swap[];
}

/**
 * Sentences that stand in two texts, word for word or but for swapped words: what the rule `near-copy` finds between the
 * articles of two reports. Of another text’s sentences each is compared with the nearest.
 * @returns for each text its findings, in reading order, five at most
 */
export function findSharedSentences(texts: readonly Text[]): SharedSentence[][] {
  const all = texts.flatMap(({ prose }, text) => prose.map((sentence) => ({ text, sentence })));
  const partners = new Map<number, Map<number, Partner>>();
  for (const [first, second] of findPairs(all.map(({ sentence }) => sentence.words))) {
    const [one, other] = [all[first], all[second]];
    if (!one || !other || one.text === other.text) continue;
    const swaps = swapsOfCopy(one.sentence.words, other.sentence.words);
    if (!swaps) continue;
    note(partners, second, { ...one, swaps });
    note(partners, first, { ...other, swaps: swaps.map(({ from, to }) => ({ from: to, to: from })) });
  }
  const found = texts.map((): SharedSentence[] => []);
  all.forEach(({ text, sentence }, index) => {
    const near = partners.get(index);
    if (near) found[text]?.push(describe(sentence, [...near.values()], texts));
  });
  return found.map(withoutFlood);
}

/** Keeps the nearest sentence of each text. */
function note(all: Map<number, Map<number, Partner>>, index: number, partner: Partner): void {
  const near = all.get(index) ?? new Map<number, Partner>();
  all.set(index, near);
  const known = near.get(partner.text);
  if (!known || partner.swaps.length < known.swaps.length) near.set(partner.text, partner);
}

function describe({ start, end }: Prose, partners: Partner[], texts: readonly Text[]): SharedSentence {
  const [nearest] = partners.toSorted((a, b) => a.swaps.length - b.swaps.length || a.text - b.text);
  const headline = texts[nearest?.text ?? 0]?.headline ?? '';
  const swaps = nearest?.swaps ?? [];
  const others = partners.length - 1;
  const more =
    others === 0 ? '' : others === 1 ? ', and in one more report' : `, and in ${String(others)} more`;
  return {
    start,
    end,
    message:
      swaps.length === 0
        ? `This sentence stands word for word in the article of another report, “${headline}”${more}.`
        : `This sentence stands in the article of another report, “${headline}”${more}, but for ${listSwaps(swaps)}.`,
    severity: swaps.length === 0 ? 'low' : 'medium',
    elsewhere: partners.map(({ text, sentence }) => ({ text, start: sentence.start, end: sentence.end })),
  };
}

function withoutFlood(found: SharedSentence[]): SharedSentence[] {
  const more = found.length - MOST_FLAGS;
  if (more <= 0) return found;
  // What was reworded tells more than what was taken over as it stood.
  const chosen = found
    .toSorted((a, b) => Number(a.severity === 'low') - Number(b.severity === 'low'))
    .slice(0, MOST_FLAGS);
  const shown = chosen.toSorted((a, b) => a.start - b.start);
  const last = shown.at(-1);
  if (last) {
    const rest =
      more === 1
        ? 'One more sentence of this article stands'
        : `${String(more)} more sentences of this article stand`;
    shown[shown.length - 1] = { ...last, message: `${last.message} ${rest} in other reports.` };
  }
  return shown;
}
