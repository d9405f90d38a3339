const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)/;
const CLOSING = /^---[ \t]*(?:\r\n|\r|\n|$)/m;

/** The YAML at the top of a file, and where the body starts. */
export interface FrontMatter {
  /** What stands between the two `---` lines; null where there is no front matter. */
  yaml: string | null;
  /** Where the YAML starts in the file, in UTF-16 units. */
  yamlStart: number;
  /** Where the body starts in the file, in UTF-16 units. */
  bodyStart: number;
}

/**
 * Splits YAML front matter off a Markdown file. A first `---` that no second one
 * answers is text of the article, not front matter.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text);
  const closing = opening && CLOSING.exec(text.slice(opening[0].length));
  if (!opening || !closing) return { yaml: null, yamlStart: 0, bodyStart: text.startsWith('\uFEFF') ? 1 : 0 };
  const yamlStart = opening[0].length;
  return {
    yaml: text.slice(yamlStart, yamlStart + closing.index),
    yamlStart,
    bodyStart: yamlStart + closing.index + closing[0].length,
  };
}
