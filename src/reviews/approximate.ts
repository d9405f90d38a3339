import search from 'approx-string-match';

/** A passage that is nearly the words looked for, as a span of the text searched. */
export interface Nearly {
  start: number;
  end: number;
  /** 1 minus the share of letters that differ. */
  likeness: number;
}

/** So many letters may differ, of a hundred: the figure of the design. Above, two sentences that merely begin alike meet. */
const ERRORS = 0.2;

/** And never more than these, however long the words are. */
const MOST_ERRORS = 64;

/** So often a stretch of text is searched again for the next likest passages, and so many passages are kept in all. */
const ROUNDS = 3;
const MOST_FOUND = 8;

/** Stretches of text of this length are searched one after the other, so that one that repeats itself ends the search. */
const STRETCH = 16_384;

/** A character that no text has: what was found already is covered with it. */
const COVER = '\uFFFF';

interface Stretch {
  start: number;
  end: number;
}

function cover(text: string, { start, end }: Stretch): string {
  return text.slice(0, start) + COVER.repeat(Math.max(0, end - start)) + text.slice(end);
}

/** Of matches that overlap, the library gives each end; the first with the fewest errors stands for them. */
function apart<T extends Stretch>(matches: readonly T[]): T[] {
  const kept: T[] = [];
  for (const match of matches) {
    if (kept.length === MOST_FOUND) break;
    const last = kept.at(-1);
    if (!last || match.start >= last.end) kept.push(match);
  }
  return kept;
}

/**
 * Passages of a text that differ from the words by at most a fifth of the letters, and by 64 at most. Passages that are
 * known already are left out. `approx-string-match` (Myers’s bit-parallel algorithm) gives the likest only, so that it
 * is asked again for those that come next. Where there are more than eight, the first of them stand for all.
 * @param known spans of the text
 */
export function nearly(text: string, words: string, known: readonly Stretch[]): Nearly[] {
  const most = Math.min(MOST_ERRORS, Math.floor(words.length * ERRORS));
  const found: Nearly[] = [];
  if (most === 0) return found;
  let rest = known.reduce(cover, text);
  const reach = words.length + most;
  for (let from = 0; from < text.length; from += STRETCH) {
    for (let round = 0; round < ROUNDS && found.length < MOST_FOUND; round += 1) {
      const matches = apart(search(rest.slice(from, from + STRETCH + reach), words, most));
      if (matches.length === 0) break;
      for (const { start, end, errors } of matches) {
        const span = { start: from + start, end: from + end };
        found.push({ ...span, likeness: 1 - errors / words.length });
        rest = cover(rest, span);
      }
    }
  }
  return found;
}
