export type { Article, Block, Format, QuotationSpan } from './types.ts';
export { spanToFile, toCanonical, toFile, type OffsetMap } from './offset-map.ts';
export { readMarkdown, type Link } from './markdown.ts';
export { readArticle } from './read.ts';
export { segment, type Segments } from './sentences.ts';
export { splitFrontMatter, type FrontMatter } from './front-matter.ts';
