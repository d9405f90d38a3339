import type { Figure } from '../numbers/figures.ts';
import type { Token } from '../tokens.ts';
import { between, write, type Line, type Slip } from './line.ts';

/** “The 100-member Senate voted 52–49”, “won by 10 votes, 55 to 40”, “approved by a vote of 40–52”. */
export function voteSlips(line: Line): Slip[] {
  if (!/ (?:vote|votes|voted|voting|ballot|ruled) /.test(line.plain)) return [];
  const { tokens, figures, plain } = line;
  const pairs = figures.flatMap((one, at): [Figure, Figure][] => {
    const two = figures[at + 1];
    return two && isTally(tokens, one, two) ? [[one, two]] : [];
  });
  const [pair, ...others] = pairs;
  if (!pair || others.length > 0) return [];
  const [yes, no] = pair;
  const body = figures.find(
    ({ joined }) => joined === 'member' || joined === 'seat' || joined === 'person' || joined === 'strong',
  );
  const span = { start: yes.start, end: no.end };
  if (body && yes.value + no.value > body.value && body.hedge === null)
    return [
      {
        span,
        related: [{ start: body.start, end: body.end }],
        reason: `That is ${write(yes.value + no.value)} votes, from a body of ${write(body.value)}.`,
        severity: 'high',
      },
    ];
  const margin = figures.find((figure) => figure !== yes && figure !== no && isMargin(tokens, figure));
  const difference = Math.abs(yes.value - no.value);
  if (margin && margin.value !== difference && margin.hedge === null)
    return [
      {
        span: { start: margin.start, end: margin.end },
        related: [span],
        reason: `Between ${write(yes.value)} and ${write(no.value)} are ${write(difference)} votes, not ${write(margin.value)}.`,
        severity: 'high',
      },
    ];
  if (
    yes.value < no.value &&
    / (?:approved|passed|adopted|endorsed|backed) /.test(plain) &&
    / (?:vote of|voted) $/.test(ahead(tokens, yes)) &&
    !/ (?:not|fail|failed|reject|rejected|against|blocked|veto|override|short|despite|but|over) /.test(plain)
  )
    return [
      {
        span,
        related: [],
        reason: `More votes are given against it, ${write(no.value)}, than for it, ${write(yes.value)}, though it is said to have passed.`,
        severity: 'medium',
      },
    ];
  return [];
}

const ahead = (tokens: readonly Token[], { first }: Figure): string =>
  ` ${between(tokens, first - 5, first).join(' ')} `;

/** “voted 52–48”, “by a vote of 52 to 48”, “a 52–48 vote”. */
function isTally(tokens: readonly Token[], one: Figure, two: Figure): boolean {
  if (one.kind !== 'count' || two.kind !== 'count' || one.joined !== null || one.step !== 1 || two.step !== 1)
    return false;
  if (two.first - one.last !== 2 || !/^(?:to|[-–—])$/.test(tokens[one.last + 1]?.lower ?? '')) return false;
  const before = ahead(tokens, one);
  const after = tokens[two.last + 1]?.lower;
  return (
    after === 'vote' ||
    two.joined === 'vote' ||
    / (?:voted|ruled|split|vote of|vote|votes ,|margin of|count of) (?:[a-z]+ )?$/.test(before) ||
    (before.endsWith(' , ') && /^[.,]$/.test(after ?? ''))
  );
}

/** “by 10 votes”, “a 10-vote margin”. */
function isMargin(tokens: readonly Token[], figure: Figure): boolean {
  if (figure.kind !== 'count') return false;
  if (figure.joined === 'vote' && /^(?:margin|majority|lead)$/.test(figure.noun ?? '')) return true;
  return (
    figure.joined === null &&
    figure.noun === 'vote' &&
    /(?:by|margin of|majority of) $/.test(ahead(tokens, figure))
  );
}
