import type { Root, Sentence, SentenceContent } from 'nlcst';
import { toString } from 'nlcst-to-string';
import type { Plugin } from 'unified';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Span } from '../schemas/common.ts';

/** A message of another package’s rule, reduced to what we build on. */
export interface Remark {
  span: Span;
  message: VFileMessage;
}

/**
 * Runs another package’s retext plugin over those sentences of the tree that may hold what it looks for, on a private file:
 * its messages are material for a rule of ours, and must not reach the reader in the package’s own words.
 * @param mayHold a quick look that passes over no sentence that the plugin has a remark on
 */
export function remarksOf(
  plugin: Plugin<[], Root>,
  tree: Root,
  file: VFile,
  mayHold: (sentence: Sentence) => boolean,
): Remark[] {
  const sentences: Sentence[] = [];
  visit(tree, 'SentenceNode', (sentence) => {
    if (mayHold(sentence)) sentences.push(sentence);
    return SKIP;
  });
  if (sentences.length === 0) return [];
  const own = new VFile({ value: String(file) });
  unified().use(plugin).runSync({ type: 'RootNode', children: sentences }, own);
  return own.messages.flatMap((message) => {
    const place = message.place;
    if (!place || !('start' in place)) return [];
    const start = place.start.offset;
    const end = place.end.offset;
    return start === undefined || end === undefined ? [] : [{ span: { start, end }, message }];
  });
}

/** The word that a node is, or nothing where it is none. */
export function wordOf(node: SentenceContent | undefined): string {
  if (node?.type !== 'WordNode') return '';
  const [only, more] = node.children;
  return more === undefined && only?.type === 'TextNode' ? only.value : toString(node);
}
