import { inside } from '../article/index.ts';
import type { Span } from '../schemas/common.ts';
import type { Report } from '../schemas/report.ts';
import { paragraphAt } from './paragraph.ts';

/** An unusual word as readers see it. */
export interface Look {
  /** The words of its sentence around it, some on either side. */
  before: string;
  words: string;
  after: string;
  expected: string[];
  /** Where it stands, and the number of that block; headings show none. */
  place: 'headline' | 'heading' | 'paragraph';
  number: number;
  insideQuotation: boolean;
}

/** What of a report the list is made from. */
export type LookedAt = Pick<Report, 'title' | 'sentences' | 'secondLook'> & {
  quotations: readonly Span[];
  article: Pick<Report['article'], 'text' | 'blocks'>;
};

/** Stands for words left out. The space beside it does not break, so that it never stands alone in a line. */
const ELLIPSIS = { before: '…\u{a0}', after: '\u{a0}…' };

/** Words shown on either side: enough to see what the word does there without going to it. */
const AROUND = 9;

/** The last words of a text. What touches its end, such as an opening mark, comes on top. */
function lastWords(text: string): string {
  const gap = [...text.matchAll(/\s+/gu)].at(-AROUND - 1);
  return gap ? ELLIPSIS.before + text.slice(gap.index + gap[0].length) : text;
}

/** The first words of a text. What touches its start, such as a comma, comes on top. */
function firstWords(text: string): string {
  const gap = [...text.matchAll(/\s+/gu)][AROUND];
  return gap ? text.slice(0, gap.index) + ELLIPSIS.after : text;
}

/** The unusual words of a report in their order, which is their rank. */
export function secondLooks(report: LookedAt): Look[] {
  const { article, title, sentences, quotations } = report;
  const { text, blocks } = article;
  return report.secondLook.flatMap((look): Look[] => {
    const number = paragraphAt(blocks, look.start);
    const block = blocks[number - 1];
    if (!block) return [];
    const sentence = sentences.find((each) => inside(look, each)) ?? block;
    const heading = title && inside(title, block) ? 'headline' : 'heading';
    return [
      {
        before: lastWords(text.slice(sentence.start, look.start)),
        words: text.slice(look.start, look.end),
        after: firstWords(text.slice(look.end, sentence.end)),
        expected: look.expected,
        place: block.kind === 'heading' ? heading : 'paragraph',
        number,
        insideQuotation: quotations.some((quotation) => inside(look, quotation)),
      },
    ];
  });
}
