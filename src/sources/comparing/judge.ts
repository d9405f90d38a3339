import { areOpposed } from '../../language/negations/index.ts';
import { changeOf, changesOfPair } from './change.ts';
import { negates } from './classes.ts';
import { clippedNegation } from './clipped.ts';
import type { Quotation } from './quotation.ts';
import { judgeEnd, judgeSeam, judgeStart, run, type Notes } from './seams.ts';
import type { Match, PlacedChange } from './types.ts';
import { spanOf, type Words } from './words.ts';

/** What laying a quotation beside a text shows. */
export type Judged = Omit<Match, 'id'>;

/**
 * Judges a quotation by the words of a text that its words go together with: what stands in place of others, what the source
 * has more, and whether a sign says so.
 * @param partners for each word of the quotation the index of its partner in the source, or -1
 */
export function judge(quotation: Quotation, source: Words, partners: Int32Array): Judged {
  const { words, joints, mended } = quotation;
  const notes: Notes = {
    ...{ changes: [], alike: 0, isFused: false, isElided: false },
    isBracketed: mended.size > 0,
  };
  let found = 0;
  let [last, lastPartner] = [-1, -1];
  let [lowest, highest] = [Infinity, -1];
  partners.forEach((partner, at) => {
    if (partner < 0) return;
    const seam = { from: last + 1, to: at, start: lastPartner + 1, end: partner };
    if (last < 0) judgeStart(quotation, source, at, partner, notes);
    else judgeSeam(quotation, source, seam, notes);
    const isNext = last >= 0 && last === at - 1 && lastPartner === partner - 1 && !joints.has(at);
    notes.changes.push(
      ...(mended.has(at)
        ? changesOfMended(words, source, at, partner)
        : changesOfPair(words, source, { at, partner }, isNext)),
    );
    found += 1;
    [last, lastPartner] = [at, partner];
    [lowest, highest] = [Math.min(lowest, partner), Math.max(highest, partner)];
  });
  judgeEnd(quotation, source, last, lastPartner, notes);
  const clipped = found > 0 ? clippedNegation(quotation, source, lowest, highest) : null;
  if (clipped && !notes.changes.some(({ kind }) => kind === 'negation')) notes.changes.push(clipped);
  return {
    status: statusOf(notes),
    span: spanOf(source, lowest === Infinity ? 0 : lowest, highest + 1),
    changes: notes.changes,
    isFused: notes.isFused,
    found: found + notes.alike,
    of: words.keys.length,
  };
}

function statusOf({ changes, isFused, isBracketed, isElided }: Notes): Judged['status'] {
  if (changes.length > 0 || isFused) return 'altered';
  return isBracketed ? 'bracketed' : isElided ? 'elided' : 'typography';
}

/** “[un]able” for “able”, “would[n’t]” for “would”. */
function changesOfMended(words: Words, source: Words, at: number, partner: number): PlacedChange[] {
  const [key = '', other = ''] = [words.keys[at], source.keys[partner]];
  if (negates(key) === negates(other) && !areOpposed(key, other)) return [];
  return [changeOf(run(words, at, at + 1), run(source, partner, partner + 1), 'negation')];
}
