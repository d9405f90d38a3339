import { wordingsOf } from '../reviews/index.ts';
import type { ChangeKind } from '../schemas/analysis.ts';
import type { DiffPart } from '../schemas/ledger.ts';
import { findChanges, isProtected } from '../sources/index.ts';

/** What a reader calls a change of this kind. */
const NAMES: Readonly<Record<ChangeKind, string>> = {
  number: 'number',
  unit: 'unit',
  negation: 'negation',
  modal: 'modal verb',
  name: 'name',
  date: 'date',
  sense: 'other word',
  spelling: 'spelling',
  function: 'function word',
};

/** So many changes are told one by one. */
const MOST_TOLD = 4;

const told = (words: string): string => (words === '' ? 'nothing' : `“${words}”`);

/** Punctuation and case, which are no changes of words: the runs that differ. */
function marksOf(diff: readonly DiffPart[]): string {
  const [first] = diff.flatMap(({ kind, text }, index) => {
    if (kind === 'same') return [];
    const before = diff[index - 1];
    if (kind === 'new' && before?.kind === 'gone') return [];
    const next = kind === 'gone' && diff[index + 1]?.kind === 'new' ? diff[index + 1]?.text : undefined;
    return [
      kind === 'gone'
        ? `${told(text.trim())} → ${told((next ?? '').trim())}`
        : `nothing → ${told(text.trim())}`,
    ];
  });
  return first ?? 'nothing but white space';
}

/** What changed between two wordings, as a message shows it, and whether a protected word is among it. */
export interface Told {
  text: string;
  isProtected: boolean;
}

/** Tells what changed from the words that were judged to those of today, with the kind of each change, the gravest first. */
export function tellChanges(diff: readonly DiffPart[]): Told {
  const { was, now } = wordingsOf(diff);
  const changes = findChanges(now, was);
  const grave = changes.filter(({ kind }) => isProtected(kind));
  const inOrder = [...grave, ...changes.filter(({ kind }) => !isProtected(kind))];
  const shown = inOrder
    .slice(0, MOST_TOLD)
    .map(({ article, source, kind }) => `${told(source)} → ${told(article)} (${NAMES[kind]})`);
  if (inOrder.length > MOST_TOLD) shown.push(`and ${String(inOrder.length - MOST_TOLD)} more`);
  return { text: shown.length > 0 ? shown.join(', ') : marksOf(diff), isProtected: grave.length > 0 };
}
