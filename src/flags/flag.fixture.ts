import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { GivenFacts } from './facts.ts';
import type { FlagFields, Rule } from './types.ts';

/** Runs one plugin over a text, in a pipeline of its own; `facts` come with the file, `options` with the plugin. For tests. */
export function messagesOf(
  plugin: Rule['plugin'],
  text: string,
  facts: Partial<GivenFacts> = {},
  options?: object,
): (VFileMessage & FlagFields)[] {
  const file = new VFile({ value: text, data: { sic: facts } });
  const processor = unified()
    .use(retextEnglish)
    .use(plugin, options as never);
  processor.runSync(processor.parse(file), file);
  return file.messages as (VFileMessage & FlagFields)[];
}

/** The flagged words of a text. For tests. */
export function flaggedIn(
  plugin: Rule['plugin'],
  text: string,
  facts?: Partial<GivenFacts>,
  options?: object,
): string[] {
  return messagesOf(plugin, text, facts, options).map(({ actual }) => actual ?? '');
}
