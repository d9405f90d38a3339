import { overlaps } from '../../article/index.ts';
import type { Words } from '../../interface/index.ts';
import type { Report, ReportClaim, ReportFlag } from '../../schemas/report.ts';
import { paragraphAt } from '../paragraph.ts';
import { gravest, verdictOf, type Verdict } from './verdict.ts';

/** A paragraph in miniature. */
export interface MiniParagraph {
  /** Its number: the fragment `p` with it leads there. */
  number: number;
  isHeading: boolean;
  /** How long it is, in per cent of the longest. */
  length: number;
  /** Where flags stand in it, on the same scale, each place once. */
  flags: number[];
  /** The gravest verdict on its claims; null where it has none. */
  verdict: Verdict | null;
  /** All of this in words: “Paragraph 3: 2 claims (1 of them: Misleading); 3 flags”. */
  words: string;
}

/** Marks by the number of the block that holds their last character, where their links stand. */
function byParagraph<T extends { end: number }>(
  blocks: Report['article']['blocks'],
  marks: readonly T[],
): Map<number, T[]> {
  return Map.groupBy(marks, ({ end }) => paragraphAt(blocks, end - 1));
}

function inWords(
  verdicts: readonly Verdict[],
  worst: Verdict | undefined,
  flags: number,
  { say }: Words,
): string {
  if (!worst) return flags > 0 ? say('count.flags', { n: flags }) : say('minimap.nothing');
  const claims = verdicts.length;
  const same = verdicts.filter(({ label }) => label === worst.label).length;
  const share = claims === 1 ? 'only' : same === claims ? 'all' : 'some';
  return say('minimap.claims', { claims, share, same, rating: worst.label, flags });
}

/** The article in miniature: its paragraphs with their lengths, and where flags and claims gather. */
export function minimapOf(
  report: Pick<Report, 'article' | 'claims' | 'flags' | 'ratings'>,
  words: Words,
): MiniParagraph[] {
  const { blocks } = report.article;
  const longest = blocks.reduce((most, { start, end }) => Math.max(most, end - start), 1);
  const scale = (characters: number): number => Math.round((1000 * characters) / longest) / 10;
  const claims = byParagraph<ReportClaim>(blocks, report.claims);
  const flags = byParagraph<ReportFlag>(blocks, report.flags);
  return blocks.map((block, index) => {
    const number = index + 1;
    const verdicts = (claims.get(number) ?? []).map((claim) => verdictOf(claim, report, words));
    const ofFlags = flags.get(number) ?? [];
    const worst = gravest(verdicts);
    const places = ofFlags
      .filter((flag) => overlaps(flag, block))
      .map(({ start }) => Math.round(scale(Math.max(0, start - block.start))));
    const isHeading = block.kind === 'heading';
    const content = inWords(verdicts, worst, ofFlags.length, words);
    return {
      number,
      isHeading,
      length: scale(block.end - block.start),
      flags: [...new Set(places)].sort((a, b) => a - b),
      verdict: worst ?? null,
      words: isHeading
        ? words.say('minimap.heading', { content })
        : words.say('minimap.paragraph', { number, content }),
    };
  });
}
