import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { divide, passes, readCases } from '../../article/segmenter/cases.ts';
import type { Measure } from '../../schemas/results.ts';

/** What retext-english makes of the same text: the parser that unified offers. */
function byRetext(text: string): string[] {
  const sentences: string[] = [];
  visit(unified().use(retextEnglish).parse(text), 'SentenceNode', ({ position }) => {
    sentences.push(text.slice(position?.start.offset, position?.end.offset));
  });
  return sentences;
}

/** Sentences: the Golden Rules and the further cases, beside retext-english on the same ones. */
export function measureSentences(): Measure[] {
  const cases = readCases();
  const count = (part: 'golden' | 'further', by: (text: string) => string[]): number =>
    cases[part].filter((one) => passes(one, by)).length;
  return [
    {
      id: 'sentences-golden-rules',
      group: 'Sentences',
      what: 'Golden Rules of sentence segmentation kept',
      part: 'English Golden Rules of pragmatic_segmenter, which the segmenter was written against',
      value: count('golden', divide),
      of: 52,
      sample: '52 rules',
      keptAside: false,
      beside: [
        { what: 'retext-english', value: count('golden', byRetext), sameRun: true },
        { what: 'Pragmatic Segmenter, published', value: 51, sameRun: false },
      ],
    },
    {
      id: 'sentences-further-cases',
      group: 'Sentences',
      what: 'further cases divided as people do',
      part: 'further English cases of pragmatic_segmenter, seen while the segmenter was written',
      value: count('further', divide),
      of: 58,
      sample: '58 cases',
      keptAside: false,
      beside: [{ what: 'retext-english', value: count('further', byRetext), sameRun: true }],
    },
  ];
}
