import { endOfName, hasCapital, mayFollow, mayJoin, mayLead } from '../frames.ts';

/** How often a name stands with “the” and without, where one can tell. */
export interface ArticleCount {
  withThe: number;
  without: number;
}

/** What is counted: names, and how often a word stands in lower case. */
export interface Counts {
  names: Map<string, ArticleCount>;
  lower: Map<string, number>;
}

// As rules read tokens, as far as names go.
const TOKEN = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\d]+(?:[-‑&][\p{L}\p{M}\d]+)*|['’]s(?!\p{L})|--|\S/gu;

/** Longer stretches of capitals are headings, lists and more than one name. */
const MOST_WORDS = 6;

/**
 * Counts the names of a paragraph where they end their noun phrase and have “the” in front of them, or a word that cannot belong to
 * them. A name that begins a sentence is passed over, and so is what may be part of a longer one: “Centers for Disease Control”.
 */
export function countNames(paragraph: string, { names, lower }: Counts): void {
  const tokens = Array.from(paragraph.matchAll(TOKEN), ([text]) => ({ text }));
  for (const { text } of tokens) if (/^\p{Ll}/u.test(text)) lower.set(text, (lower.get(text) ?? 0) + 1);
  // What has no end mark is a heading, which leaves articles out.
  if (!/[.!?]["”’)]?\s*$/.test(paragraph)) return;
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  for (let at = 1; at < tokens.length; at += 1) {
    if (!hasCapital(textAt(at))) continue;
    const to = endOfName(tokens, at);
    const before = textAt(at - 1);
    const withThe = before === 'the' || before === 'The';
    const isWhole =
      mayFollow(to < tokens.length ? textAt(to) : '.') &&
      !(mayJoin(textAt(to)) && hasCapital(textAt(to + 1)));
    const isAlone = withThe || (mayLead(before) && !(mayJoin(before) && hasCapital(textAt(at - 2))));
    if (to - at <= MOST_WORDS && isWhole && isAlone) {
      const name = tokens
        .slice(at, to)
        .map(({ text }) => text)
        .join(' ')
        .replaceAll('.', '');
      const count = names.get(name) ?? { withThe: 0, without: 0 };
      if (withThe) count.withThe += 1;
      else count.without += 1;
      names.set(name, count);
    }
    at = to - 1;
  }
}
