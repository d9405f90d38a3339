import type { Attribution } from '../../../schemas/analysis.ts';
import { lowerOf } from '../context.ts';
import { ROLE, roleOf } from '../labels.ts';
import type { Tokens } from '../tokens.ts';
import { isNominal } from '../word-classes.ts';
import { labelsOf, partsOf, type Sample, type TokenParts } from './corpus.ts';

/** Counts from which figures are made; those of several texts can be added. */
export interface Score {
  /** For source, cue and content: tokens right, found, and to be found. */
  source: [number, number, number];
  cue: [number, number, number];
  content: [number, number, number];
  /** Attributions whose content was found (Jaccard of at least a half), all found, all to be found. */
  matches: [number, number, number];
  /** The same, where the source is right too. */
  sourced: [number, number, number];
}

/** A score of nothing. */
export function emptyScore(): Score {
  const none = (): [number, number, number] => [0, 0, 0];
  return { source: none(), cue: none(), content: none(), matches: none(), sourced: none() };
}

/** F1 in per cent of right, found and to be found. */
export function f1([right, found, wanted]: readonly [number, number, number]): number {
  return (200 * right) / Math.max(1, found + wanted);
}

/** An attribution as spans in offsets of the text. */
export type GoldAttribution = Sample['gold'][number];

/** The same shape for what the program found. */
export function asGold({ source, cue, content }: Attribution): GoldAttribution {
  const pairs = (spans: readonly ({ start: number; end: number } | null)[]): [number, number][] =>
    spans.flatMap((span) => (span ? [[span.start, span.end]] : []));
  return { source: pairs([source]), cue: pairs([cue]), content: pairs(content) };
}

/** Adds to a score how well `predicted` meets `gold` in a text of these tokens. */
export function scoreAttributions(
  gold: readonly GoldAttribution[],
  predicted: readonly GoldAttribution[],
  tokens: Tokens,
  score: Score = emptyScore(),
): Score {
  const wanted = partsOf(tokens, [...gold]);
  const found = partsOf(tokens, [...predicted]);
  scoreTokens(labelsOf(tokens.count, wanted), labelsOf(tokens.count, found), score);
  scoreMatches(wanted, found, tokens, score);
  return score;
}

function scoreTokens(wanted: Uint8Array, found: Uint8Array, score: Score): void {
  const counts = new Map<number, [number, number, number]>([
    [ROLE.source, score.source],
    [ROLE.cue, score.cue],
    [ROLE.content, score.content],
  ]);
  wanted.forEach((label, i) => {
    const want = roleOf(label);
    const find = roleOf(found[i] ?? 0);
    const wantCount = counts.get(want);
    const findCount = counts.get(find);
    if (wantCount) wantCount[2] += 1;
    if (findCount) findCount[1] += 1;
    if (wantCount && want === find) wantCount[0] += 1;
  });
}

/** Pairs contents greedily, the best first, each once. */
function scoreMatches(allWanted: TokenParts[], allFound: TokenParts[], tokens: Tokens, score: Score): void {
  const wanted = allWanted.filter(({ content }) => content.length > 0);
  const found = allFound.filter(({ content }) => content.length > 0);
  for (const counts of [score.matches, score.sourced]) {
    counts[1] += found.length;
    counts[2] += wanted.length;
  }
  const pairs: [number, TokenParts, TokenParts][] = [];
  for (const want of wanted) {
    const set = new Set(want.content);
    for (const find of found) {
      const common = find.content.filter((i) => set.has(i)).length;
      const jaccard = common / (set.size + find.content.length - common);
      if (jaccard >= 0.5) pairs.push([jaccard, want, find]);
    }
  }
  pairs.sort(([a], [b]) => b - a);
  const done = new Set<TokenParts>();
  for (const [, want, find] of pairs) {
    if (done.has(want) || done.has(find)) continue;
    done.add(want).add(find);
    score.matches[0] += 1;
    if (sameSource(want.source, find.source, tokens)) score.sourced[0] += 1;
  }
}

function sameSource(want: readonly number[], find: readonly number[], tokens: Tokens): boolean {
  const wantHead = headOf(want, tokens);
  const findHead = headOf(find, tokens);
  if (wantHead === null || findHead === null) return wantHead === findHead;
  return wantHead === findHead || (find.includes(wantHead) && want.includes(findHead));
}

/** Where the part of a source ends that can hold its head: “the mayor of …, who …”. */
const CUT = new Set(
  `of in for who whose which at with on from to that by during after before , ( — - – speaking working
  including`.split(/\s+/),
);

/** The last noun or name before the first preposition, comma or relative word. */
function headOf(source: readonly number[], tokens: Tokens): number | null {
  const cut = source.findIndex(
    (token, at) => at > 0 && (token !== (source[at - 1] ?? 0) + 1 || CUT.has(lowerOf(tokens, token))),
  );
  const own = cut < 0 ? source : source.slice(0, cut);
  return own.findLast((token) => isNominal(tokens.wordClass[token] ?? 0)) ?? own.at(-1) ?? null;
}
