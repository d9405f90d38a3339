import { parse } from 'yaml';
import { readPublication, splitFrontMatter, type Format } from '../article/index.ts';

/** What a file says about its own publication, unchecked: any key with any text. */
export type Declared = Readonly<Record<string, string | undefined>>;

/** Words of front matter that other programs use for what Sic calls differently. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  date: 'published',
  url: 'address',
  canonical: 'address',
  lang: 'language',
  byline: 'author',
};

function frontMatter(text: string): Declared {
  const { yaml } = splitFrontMatter(text);
  if (yaml === null) return {};
  let values: unknown;
  try {
    values = parse(yaml);
  } catch {
    // Not ours to mend; the words of the article are read all the same.
    return {};
  }
  if (typeof values !== 'object' || values === null) return {};
  const texts = Object.entries(values).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' || typeof value === 'number'
      ? [[OTHER_NAMES[key] ?? key, String(value).trim()]]
      : [],
  );
  return Object.fromEntries(texts);
}

/** What a file declares about its publication: front matter of Markdown, the head of a page. */
export function declaredIn(text: string, format: Format): Declared {
  if (format === 'markdown') return frontMatter(text);
  return format === 'html' ? { ...readPublication(text) } : {};
}
