import { speaks, wordsOf, type Words } from '../interface/index.ts';

/** The words in the language of a built page, of which steps after the build write more. */
export function wordsOfPage(html: string): Words {
  const language = /<html[^>]*\slang="?([\w-]+)/i.exec(html)?.[1] ?? '';
  return wordsOf(speaks(language) ? language : 'en');
}
