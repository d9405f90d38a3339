import type { SpoiltText } from './inject.ts';
import type { Rival } from './injected.ts';
import { joinParagraphs } from './news.ts';
import { asClean, tally, type Finding } from './tally.ts';

/** What is used of harper.js, which is no dependency. */
interface Harper {
  LocalLinter: new (options: { binary: unknown }) => { lint(text: string): Promise<Lint[]> };
}

interface Lint {
  span(): { start: number; end: number };
  suggestions(): { get_replacement_text(): string }[];
}

/** It reads about a thousand words a second, so it gets every sixth article. */
const EVERY = 6;

/** What harper.js finds in some of the articles; null where it is not installed. */
export async function measureHarper(
  articles: readonly (readonly string[])[],
  spoilt: readonly SpoiltText[],
): Promise<Rival | null> {
  const lint = await load();
  if (!lint) return null;
  const isTaken = (_: unknown, at: number): boolean => at % EVERY === 1;
  const clean = asClean(articles.filter(isTaken).map(joinParagraphs));
  const wrong = spoilt.filter(isTaken);
  const found = new Map<string, Finding[]>();
  for (const { text } of [...clean, ...wrong]) found.set(text, await lint(text));
  const find = ({ text }: { text: string }): Finding[] => found.get(text) ?? [];
  return {
    what: `harper.js on ${String(clean.length)} of the articles`,
    spoilt: tally(wrong, find),
    clean: tally(clean, find),
  };
}

/** All that it has to say of a text counts, whatever the kind. */
async function load(): Promise<((text: string) => Promise<Finding[]>) | null> {
  // Named by variables, so that nothing expects them to be there.
  const [main, words] = ['harper.js', 'harper.js/binary'];
  try {
    const { LocalLinter } = (await import(main)) as Harper;
    const { binary } = (await import(words)) as { binary: unknown };
    const linter = new LocalLinter({ binary });
    return async (text) =>
      (await linter.lint(text)).map((lint) => ({
        start: lint.span().start,
        end: lint.span().end,
        score: 0,
        expected: lint.suggestions().map((suggestion) => suggestion.get_replacement_text()),
      }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}
