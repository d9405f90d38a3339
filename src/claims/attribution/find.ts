import type { Attribution } from '../../schemas/analysis.ts';
import type { Span } from '../../schemas/common.ts';
import { confidenceOf } from './confidence.ts';
import { contextOf } from './context.ts';
import { kindOfContents } from './kind.ts';
import { link } from './link.ts';
import type { Model } from './model.ts';
import { nest, type Nested } from './nesting.ts';
import { findMentions } from './people.ts';
import { repair } from './repair.ts';
import { resolveSpeakers, type Speaker } from './speakers.ts';
import { tag } from './tag.ts';
import { tokenize, type AttributionText, type Range, type Tokens } from './tokens.ts';

/** Who says what in an article, by the given weights; in the order in which the attributions start. */
export function findWith(model: Model, article: AttributionText): Attribution[] {
  const tokens = tokenize(article, model.cues);
  const context = contextOf(tokens);
  const tagging = tag(context, model);
  const drafts = repair(tokens, link(tokens, tagging.labels));
  const nested = inOrder(nest(tokens, article, drafts));
  const mentions = findMentions(tokens, article.text, article.title?.end ?? 0);
  const speakers = resolveSpeakers(tokens, mentions, nested);
  const index = new Map(nested.map((attribution, at) => [attribution, at]));
  return nested.map((attribution): Attribution => {
    const { source, cue, contents, parent } = attribution;
    const speaker: Speaker | undefined = speakers.get(attribution);
    return {
      source: source && spanOf(tokens, source),
      cue: cue && spanOf(tokens, cue),
      content: contents.map((content) => spanOf(tokens, content)),
      kind: kindOfContents(tokens, contents),
      speaker: speaker?.party?.name ?? null,
      sourceType: speaker?.type ?? null,
      parent: (parent && index.get(parent)) ?? null,
      confidence: confidenceOf(attribution, tagging),
    };
  });
}

function spanOf(tokens: Tokens, { from, to }: Range): Span {
  return { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 };
}

/** By where they start; of two that start together the one that reaches further first. */
function inOrder(attributions: readonly Nested[]): Nested[] {
  for (const attribution of attributions) attribution.contents.sort((a, b) => a.from - b.from);
  const extent = ({ source, cue, contents }: Nested): [number, number] => {
    const parts = [source, cue, contents[0] ?? null, contents.at(-1) ?? null].filter((part) => part !== null);
    return [Math.min(...parts.map(({ from }) => from)), Math.max(...parts.map(({ to }) => to))];
  };
  return attributions
    .map((attribution) => ({ attribution, extent: extent(attribution) }))
    .sort((a, b) => a.extent[0] - b.extent[0] || b.extent[1] - a.extent[1])
    .map(({ attribution }) => attribution);
}
