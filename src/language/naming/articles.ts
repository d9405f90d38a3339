import { readFileSync } from 'node:fs';

/** Where the counts lie, beside this file; `train/train.ts` writes them, and PROVENANCE.md says from what. */
export const ARTICLE_COUNTS = new URL('article.counts', import.meta.url);

/** How news write a name: with “the”, or without. */
export interface ArticleUse {
  article: 'the' | 'none';
  /** In how many places it was seen so, and in how many all together; none where a list says it. */
  seen: { so: number; all: number } | null;
}

/** Initials that are read as a word, or name a thing that takes no article, and are too rare in the news counted. */
const NO_ARTICLE =
  'UNESCO UNICEF ASEAN ISIL DAESH FIFA UEFA OPEC NATO NASA NAFTA AIDS INTERPOL EUROPOL CONCACAF MERCOSUR ECOWAS CERN'.split(
    ' ',
  );

/** One name, two things: the American network, and the Australian broadcaster (“the ABC”); “run for Senate”. */
const AMBIGUOUS = new Set(
  'ABC AA BA CBC AP PC IT ID OK TV MP PM PR SC LA AL NY NJ DC CD DVD AI AG CEO VP TIME MORE Senate'.split(
    ' ',
  ),
);

let uses: ReadonlyMap<string, ArticleUse> | undefined;

/**
 * Whether news put “the” before a name; undefined where they do both, and of names that are too rare to tell.
 * @param name as written, without full stops
 */
export function articleOf(name: string): ArticleUse | undefined {
  uses ??= readUses();
  return uses.get(name);
}

function readUses(): Map<string, ArticleUse> {
  const read = new Map<string, ArticleUse>();
  for (const line of readFileSync(ARTICLE_COUNTS, 'utf8').split('\n')) {
    const [name = '', withThe = '', without = ''] = line.split('\t');
    const counts = [Number(withThe), Number(without)] as const;
    if (name === '' || AMBIGUOUS.has(name)) continue;
    const so = Math.max(...counts);
    read.set(name, { article: so === counts[0] ? 'the' : 'none', seen: { so, all: counts[0] + counts[1] } });
  }
  for (const name of NO_ARTICLE) if (!read.has(name)) read.set(name, { article: 'none', seen: null });
  return read;
}
