import { describe, expect, it } from 'vitest';
import { fold } from '../fold.ts';
import { readPlain } from '../plain.ts';
import { findSentences } from './find-sentences.ts';
import cases from './golden-rules.fixture.json' with { type: 'json' };

interface Case {
  text: string;
  sentences: string[];
}

function passes({ text: source, sentences }: Case): boolean {
  const { text, blocks } = readPlain(source);
  const found = blocks.flatMap((block) => findSentences(text, block));
  const got = found.map(({ start, end }) => fold(text.slice(start, end)));
  return JSON.stringify(got) === JSON.stringify(sentences.map(fold));
}

describe('findSentences', () => {
  it('keeps all 52 English Golden Rules', () => {
    expect(cases.golden).toHaveLength(52);
    expect(cases.golden.filter((one) => !passes(one))).toEqual([]);
  });

  it('passes 51 of the 58 further cases', () => {
    // The others want text changed, a quotation of several sentences kept whole, or a word joined over line breaks.
    expect(cases.further).toHaveLength(58);
    expect(cases.further.filter(passes)).toHaveLength(51);
  });
});
