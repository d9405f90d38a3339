import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, parseDocument, Scalar } from 'yaml';
import { splitFrontMatter } from '../article/index.ts';
import type { SnapshotData } from '../schemas/source.ts';
import { Failure } from './io.ts';

/** What the record says of the text that was read, as YAML nodes: a hash of digits only would else be read as a number. */
function nodeOf(snapshot: SnapshotData, document: Document) {
  const quoted = (value: string): Scalar => {
    const scalar = new Scalar(value);
    scalar.type = 'QUOTE_SINGLE';
    return scalar;
  };
  const { sha256, read, extent } = snapshot;
  return document.createNode({
    sha256: quoted(sha256),
    ...(read !== undefined && { read: quoted(read) }),
    extent,
  });
}

/** The entry alone, as lines of YAML. */
function entryOf(snapshot: SnapshotData): string {
  const document = new Document({});
  document.set('snapshot', nodeOf(snapshot, document));
  return document.toString({ lineWidth: 0 });
}

/** Adds the entry behind what stands there, of which not a byte changes. */
function behind(yaml: string, entry: string): string {
  const newline = yaml.includes('\r\n') ? '\r\n' : '\n';
  const lines = entry.replaceAll('\n', newline);
  return yaml === '' || yaml.endsWith('\n') ? yaml + lines : yaml + newline + lines;
}

/** Writes the whole anew; comments and order stay, white space may change. */
function anew(yaml: string, snapshot: SnapshotData): string {
  const document = parseDocument(yaml);
  document.set('snapshot', nodeOf(snapshot, document));
  if (isMap(document.contents)) document.contents.flow = false;
  return document.toString();
}

/**
 * A source’s record with what is known of its text. Every way is tried until one gives exactly what stood
 * there and the new entry, so that comments, order and the note below stay as they are.
 * @param file the whole record, which has no `snapshot` yet
 */
export function withSnapshot(file: string, snapshot: SnapshotData): string {
  const { yaml, yamlStart, bodyStart } = splitFrontMatter(file);
  if (yaml === null) throw new Failure('the record has no front matter between two “---”');
  const before = (parseDocument(yaml).toJS() ?? {}) as Record<string, unknown>;
  const closing = file.slice(yamlStart + yaml.length, bodyStart);
  for (const way of [() => behind(yaml, entryOf(snapshot)), () => anew(yaml, snapshot)]) {
    const written = way();
    const read = parseDocument(written);
    const whole = file.slice(0, yamlStart) + written + closing + file.slice(bodyStart);
    if (
      read.errors.length === 0 &&
      isDeepStrictEqual(read.toJS(), { ...before, snapshot }) &&
      splitFrontMatter(whole).yaml === written
    ) {
      return whole;
    }
  }
  throw new Failure(`it could not be added without harm to the file; add it by hand:\n${entryOf(snapshot)}`);
}
