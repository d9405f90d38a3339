import type { Root } from 'nlcst';
import retextEnglish from 'retext-english';
import type { Plugin } from 'unified';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { GivenFacts } from './facts.ts';
import type { FlagFields } from './types.ts';

/** Runs one plugin over a text, in a pipeline of its own; `facts` come with the file. For tests. */
export function messagesOf(
  plugin: Plugin<[], Root>,
  text: string,
  facts: Partial<GivenFacts> = {},
): (VFileMessage & FlagFields)[] {
  const file = new VFile({ value: text, data: { sic: facts } });
  const processor = unified().use(retextEnglish).use(plugin);
  processor.runSync(processor.parse(file), file);
  return file.messages as (VFileMessage & FlagFields)[];
}

/** The flagged words of a text. For tests. */
export function flaggedIn(plugin: Plugin<[], Root>, text: string, facts?: Partial<GivenFacts>): string[] {
  return messagesOf(plugin, text, facts).map(({ actual }) => actual ?? '');
}
