/** What JSON-LD of a page says of its article, in the order in which it says it. */
export interface LinkedData {
  addresses: string[];
  publishers: string[];
  authors: string[];
  dates: string[];
  languages: string[];
  titles: string[];
}

/** schema.org types of a published text: Article, NewsArticle, BlogPosting, Report … */
const ARTICLE = /(?:Article|Posting|Report|WebPage)$/;

/** JSON-LD nests a few levels; what goes deeper is not about the article. */
const DEPTH = 8;

/**
 * Reads the JSON-LD of a page, one string a script element. The strings are parsed as JSON and looked at,
 * nothing more; one that is not JSON says nothing.
 */
export function readLinkedData(scripts: string[]): LinkedData {
  const nodes = scripts.flatMap((script) => articlesIn(parse(script), DEPTH));
  return {
    addresses: nodes.flatMap((node) => [...names(node['url']), ...names(node['mainEntityOfPage'], '@id')]),
    publishers: nodes.flatMap((node) => names(node['publisher'], 'name')),
    authors: nodes.map((node) => names(node['author'], 'name').join(', ')),
    dates: nodes.flatMap((node) => names(node['datePublished'])),
    languages: nodes.flatMap((node) => names(node['inLanguage'])),
    titles: nodes.flatMap((node) => names(node['headline'])),
  };
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}

type Data = Record<string, unknown>;

function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All objects that describe an article, in arrays and `@graph`s too. */
function articlesIn(value: unknown, depth: number): Data[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((one) => articlesIn(one, depth - 1));
  if (!isObject(value)) return [];
  const own = names(value['@type']).some((type) => ARTICLE.test(type)) ? [value] : [];
  return [...own, ...articlesIn(value['@graph'], depth - 1), ...articlesIn(value['mainEntity'], depth - 1)];
}

/** The strings that a value holds: itself, those of a list, or one property of an object. */
function names(value: unknown, property = 'name'): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((one) => names(one, property));
  return isObject(value) && typeof value[property] === 'string' ? [value[property]] : [];
}
