import type { Figure } from '../numbers/figures.ts';
import { between, isAlike, isAmount, write, type Line, type Slip } from './line.ts';

const MOVED =
  / (?:grew|grown|rose|risen|climbed|jumped|increased|went up|fell|fallen|dropped|declined|shrank|shrunk|decreased|went down|was cut|were cut) by /;

/** “It grew by $5 million, from $41 million to $50 million”; “by 53 votes to 47, a margin of 10”. */
export function differenceSlips(line: Line): Slip[] {
  return [movedBy(line), margin(line)].filter((slip) => slip !== null);
}

/** A change told in figures, beside where it began and ended. Per cents may be points or a rate, and are left alone. */
function movedBy({ tokens, figures, plain }: Line): Slip | null {
  if (!MOVED.test(plain)) return null;
  for (const [at, change] of figures.entries()) {
    const [from, to] = [figures[at + 1], figures[at + 2]];
    if (!from || !to || tokens[change.first - 1]?.lower !== 'by') continue;
    const isChange = [change, from, to].every((figure) => isExact(figure) && isAlike(figure, change));
    if (!isChange || change.kind === 'percent') continue;
    const isFrom = /^(?:, )?(?:(?:\p{L}+ ){0,2})?from$/u.test(
      between(tokens, Math.max(change.last, change.nounEnd), from.first).join(' '),
    );
    if (!isFrom || tokens[to.first - 1]?.lower !== 'to') continue;
    const slip = compare(change, Math.abs(to.value - from.value), [change, from, to], from, to);
    if (slip) return slip;
  }
  return null;
}

/** The votes on both sides, and by how many the one had more. */
function margin({ tokens, figures, plain }: Line): Slip | null {
  if (!/ (?:margin|majority) of /.test(plain)) return null;
  for (const [at, yes] of figures.entries()) {
    const no = figures[at + 1];
    const by = figures[at + 2];
    if (!no || !by || ![yes, no, by].every((figure) => figure.kind === 'count' && isExact(figure))) continue;
    const words = between(tokens, yes.last, no.first).join(' ');
    if (!/^(?:votes? )?(?:to|-|–)$/.test(words)) continue;
    if (!/(?:margin|majority) of(?: just| only)?$/.test(between(tokens, by.first - 4, by.first).join(' ')))
      continue;
    const slip = compare(by, Math.abs(yes.value - no.value), [by, yes, no], yes, no);
    if (slip) return slip;
  }
  return null;
}

const isExact = (figure: Figure): boolean =>
  isAmount(figure) && figure.hedge === null && figure.joined === null;

function compare(
  told: Figure,
  reckoned: number,
  figures: readonly Figure[],
  from: Figure,
  to: Figure,
): Slip | null {
  const slack = figures.reduce((sum, { step }) => sum + (step === 1 ? 0 : step / 2), 0);
  if (Math.abs(told.value - reckoned) <= slack + 1e-9) return null;
  return {
    span: { start: told.start, end: told.end },
    related: [{ start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) }],
    reason: `Between ${write(from.value)} and ${write(to.value)} lie ${write(reckoned)}, not ${write(told.value)}.`,
    severity: 'high',
  };
}
