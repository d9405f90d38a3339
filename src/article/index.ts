export type { Article, Block, Format, QuotationSpan } from './types.ts';
export type { Reading } from './builder.ts';
export { decodeText, DecodeError } from './decode.ts';
export { canonicalBlock, escapeMarkdown, writeMarkdown, type NewBlock } from './escape.ts';
export { fold, foldTypography, foldTypographyWithMap, foldWithMap, unfold, type Folded } from './fold.ts';
export { splitFrontMatter, type FrontMatter } from './front-matter.ts';
export { readMarkdown, type Link } from './markdown.ts';
export { spanToFile, toCanonical, toFile, type OffsetMap, type Run } from './offset-map.ts';
export { allQuotations } from './all-quotations.ts';
export { findQuotations } from './quotations.ts';
export { formatOf, readArticle } from './read.ts';
export { findSentences } from './segmenter/find-sentences.ts';
export { segment, type Segments } from './sentences.ts';
export {
  firstAfter,
  hull,
  indexHolding,
  inside,
  isWithin,
  lastStartingBy,
  merge,
  overlapping,
  overlaps,
  subtract,
} from './spans.ts';
export { readPublication, type Publication } from './publication.ts';
export { UnreadableError } from './html-page.ts';
