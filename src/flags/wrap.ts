import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Span } from '../schemas/common.ts';

/** A message of another package’s rule, reduced to what we build on. */
export interface Remark {
  span: Span;
  message: VFileMessage;
}

/**
 * Runs another package’s retext plugin over the tree, on a private file: its messages are material
 * for a rule of ours, and must not reach the reader in the package’s own words.
 */
export function remarksOf(plugin: Plugin<[], Root>, tree: Root, file: VFile): Remark[] {
  const own = new VFile({ value: String(file) });
  unified().use(plugin).runSync(tree, own);
  return own.messages.flatMap((message) => {
    const place = message.place;
    if (!place || !('start' in place)) return [];
    const start = place.start.offset;
    const end = place.end.offset;
    return start === undefined || end === undefined ? [] : [{ span: { start, end }, message }];
  });
}
