import { LineCounter, isMap, isNode, isPair, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { explainIssue, unwrap } from './explain.ts';
import type { Problem } from './problem.ts';

/** A YAML text with what is needed to say where in its file a value stands. */
export interface YamlFile {
  /** Path for messages. */
  file: string;
  document: Document.Parsed;
  lines: LineCounter;
  /** Lines of the file before the YAML begins (1 for front matter). */
  lineOffset: number;
  /** What follows the front matter; empty for a plain YAML file. */
  body: string;
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

/** Reads a whole file as YAML. */
export function readYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false });
  return { file, document, lines, lineOffset: 0, body: '' };
}

/** Reads a file's YAML front matter; a file without one has an empty map and all its text as body. */
export function readFrontMatter(text: string, file: string): YamlFile {
  const clean = text.replace(/^\uFEFF/, '');
  const match = FRONT_MATTER.exec(clean);
  const yaml = readYaml(match?.[1] ?? '', file);
  return { ...yaml, lineOffset: match ? 1 : 0, body: clean.slice(match?.[0].length ?? 0) };
}

/** Line and column of the value at `path`; where there is none, of the nearest thing that holds it. */
export function positionOf(yaml: YamlFile, path: readonly PropertyKey[], onKey = false): [number, number] {
  let offset = 0;
  let node: unknown = yaml.document.contents;
  if (isNode(node) && node.range) offset = node.range[0];
  for (const [index, key] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(key));
      if (!pair) break;
      if (isNode(pair.key) && pair.key.range) offset = pair.key.range[0];
      node = pair.value;
      if (last && onKey) break;
    } else {
      node = yaml.document.getIn(path.slice(0, index + 1), true);
    }
    if (isNode(node) && node.range) offset = node.range[0];
  }
  const { line, col } = yaml.lines.linePos(offset);
  return [Math.max(line, 1) + yaml.lineOffset, Math.max(col, 1)];
}

/** A problem at the value that `path` leads to. */
export function problemAt(
  yaml: YamlFile,
  path: readonly PropertyKey[],
  problem: Pick<Problem, 'rule' | 'message'> & Partial<Pick<Problem, 'severity'>>,
  onKey = false,
): Problem {
  const [line, column] = positionOf(yaml, path, onKey);
  return { severity: 'error', ...problem, file: yaml.file, line, column };
}

/**
 * Holds a YAML file against a schema.
 * @returns the parsed data, or the problems with their places: what is wrong and what is allowed.
 */
export function validate<T>(
  yaml: YamlFile,
  schema: z.ZodType<T>,
): { data: T; problems: [] } | { data: null; problems: Problem[] } {
  const { errors } = yaml.document;
  if (errors.length > 0) {
    const problems = errors.map((error): Problem => {
      const { line, col } = yaml.lines.linePos(error.pos[0]);
      const message = `this is not YAML: ${error.message.split('\n')[0] ?? ''}`;
      return {
        file: yaml.file,
        line: line + yaml.lineOffset,
        column: col,
        severity: 'error',
        rule: 'yaml',
        message,
      };
    });
    return { data: null, problems };
  }
  // A file with nothing in it, or with notes only, is an empty list or an empty map.
  const none = unwrap(schema) instanceof z.ZodArray ? [] : {};
  const result = schema.safeParse(yaml.document.toJS() ?? none);
  if (result.success) return { data: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) =>
    explainIssue(issue, schema).map(({ path, message, onKey }) =>
      problemAt(yaml, path, { rule: 'schema', message }, onKey),
    ),
  );
  return { data: null, problems };
}
