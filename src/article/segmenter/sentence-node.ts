import type { Sentence, Word } from 'nlcst';
import type { Point } from 'unist';
import type { Span } from '../../schemas/common.ts';
import { tokenize, type Token } from './tokens.ts';
import { wordEnd } from './words.ts';

/** Builds the node of a sentence; the points it asks for ascend. Adds the words to `counter`. */
export function sentenceNode(
  text: string,
  span: Span,
  place: (offset: number) => Point,
  counter: { words: number },
): Sentence {
  const sentence: Sentence = { type: 'SentenceNode', children: [] };
  const start = place(span.start);
  const tokens = tokenize(text, span);
  const last = tokens.findLastIndex(({ type }) => type === 'TextNode');
  for (let at = 0; at < tokens.length;) {
    const end = wordEnd(tokens, at, last);
    if (end > 0) {
      const word: Word = { type: 'WordNode', children: [] };
      const first = place(tokens[at]?.start ?? 0);
      for (; at < end; at += 1) {
        const token = tokens[at];
        if (token && token.type !== 'WhiteSpaceNode') {
          word.children.push({ type: token.type, value: token.value, position: positionOf(token, place) });
        }
      }
      word.position = { start: first, end: place(tokens[end - 1]?.end ?? 0) };
      sentence.children.push(word);
      counter.words += 1;
    } else {
      const token = tokens[at];
      if (token && token.type !== 'TextNode') {
        sentence.children.push({ type: token.type, value: token.value, position: positionOf(token, place) });
      }
      at += 1;
    }
  }
  sentence.position = { start, end: place(span.end) };
  return sentence;
}

function positionOf(token: Token, place: (offset: number) => Point): { start: Point; end: Point } {
  return { start: place(token.start), end: place(token.end) };
}
