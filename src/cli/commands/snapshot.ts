import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatOf, UnreadableError } from '../../article/index.ts';
import { didYouMean, listKnown } from '../../report/near.ts';
import { Reader } from '../../report/reader.ts';
import { day } from '../../schemas/common.ts';
import { formatProblem } from '../../schemas/problem.ts';
import { sourceSchema, type SnapshotData, type SourceData } from '../../schemas/source.ts';
import { readFrontMatter } from '../../schemas/yaml-file.ts';
import { digestOf } from '../../sources/snapshots/digest.ts';
import { readableText } from '../../sources/snapshots/readable.ts';
import { readArgs } from '../args.ts';
import { contentFolder } from '../content.ts';
import { createFile, readText, replaceFile } from '../files.ts';
import { Failure, misuse, pathOf, shown, type Io } from '../io.ts';
import { withSnapshot } from '../source-record.ts';

export const help = `sic snapshot FILE --source ID [--read YYYY-MM-DD] [--passages]

Keeps the text of a source as it was read: the readable text of FILE (a saved page, Markdown or plain
text), without markup, as content/sources/ID.txt, and its SHA-256 in content/sources/ID.md. Quotations
are compared with it from then on, and the build refuses it if it is changed.

  --source ID   the source that the text belongs to
  --read DAY    the day it was read; without it, “read” of the record
  --passages    FILE holds passages only, not the whole text; a line […] stands between two of them

Where the owner forbids republishing, write “publish: false” into the record: then the text stays out of
the site, and its hash and the phrases quoted from it are left.

Examples:
  npm run sic -- snapshot saved-page.html --source town-budget-2025
  npm run sic -- snapshot notes.txt --source town-budget-2025 --read 2026-03-14 --passages
`;

/** The record of a source, which must be right before anything is added to it. */
function readRecord(dir: string, id: string): { text: string; data: SourceData } {
  const known = new Reader(dir).records('sources', '.md').map(([name]) => name);
  if (!known.includes(id)) {
    throw new Failure(
      `there is no source “${id}”${didYouMean(id, known)} (${listKnown(known, 'sources/')}); ` +
        `make its record first, sources/${id}.md`,
    );
  }
  const file = `sources/${id}.md`;
  const reader = new Reader(dir);
  const text = reader.text(file);
  const data = text === null ? null : reader.check(readFrontMatter(text, file), sourceSchema);
  if (text !== null && data) return { text, data };
  throw new Failure(`mend this first:\n${reader.problems.map(formatProblem).join('\n')}`);
}

/** The bytes to be kept. A file that lies in its place already is kept as it is. */
function bytesOf(path: string, target: string, named: string): Uint8Array {
  try {
    const text = readText(path);
    const readable = readableText(text, formatOf(named));
    if (readable === '') throw new Failure('there is no text in this file');
    return path === target ? readFileSync(path) : Buffer.from(readable, 'utf8');
  } catch (error) {
    if (error instanceof UnreadableError || (error instanceof Failure && error.exitCode === 1)) {
      throw new Failure(`${named}: ${error.message}`);
    }
    throw error;
  }
}

/** The record names a text already: the same one is fine, another one is not ours to put in its place. */
function checkDeclared(before: SnapshotData, now: SnapshotData, record: string, asked: boolean): void {
  if (before.sha256 !== now.sha256) {
    throw new Failure(
      `${record} has the hash of another text (${before.sha256}); this one has ${now.sha256}. ` +
        'To keep this one instead, take “snapshot” out of the record and its .txt away',
    );
  }
  if (asked && (before.extent !== now.extent || before.read !== now.read)) {
    throw new Failure(`${record} has this text already, with another day or extent; change these by hand`);
  }
}

export function run(argv: readonly string[], io: Io): number {
  const { values, positionals } = readArgs(argv, {
    source: { type: 'string' },
    read: { type: 'string' },
    passages: { type: 'boolean' },
  });
  const [named] = positionals;
  const { source: id, read, passages } = values;
  if (named === undefined || positionals.length > 1)
    throw misuse('name one FILE; “sic snapshot --help” says more');
  if (id === undefined) throw misuse('name the source that the text belongs to: --source ID');
  if (read !== undefined && !day.safeParse(read).success) {
    throw misuse(`--read takes a day as in 2015-12-15, not “${read}”`);
  }

  const dir = contentFolder(io);
  const record = readRecord(dir, id);
  const recordFile = join(dir, 'sources', `${id}.md`);
  const target = join(dir, 'sources', `${id}.txt`);
  const bytes = bytesOf(pathOf(io, named), target, named);
  const snapshot: SnapshotData = {
    sha256: digestOf(bytes),
    ...(read !== undefined && { read }),
    extent: passages === true ? 'passages' : 'full',
  };
  const declared = record.data.snapshot;
  if (declared) {
    checkDeclared(declared, snapshot, shown(io, recordFile), read !== undefined || passages === true);
  }

  // The text first: a run that was broken off leaves a text without its hash, which the next run adds.
  const made = createFile(target, Buffer.from(bytes).toString('utf8'));
  if (!made && digestOf(readFileSync(target)) !== snapshot.sha256) {
    throw new Failure(
      `${shown(io, target)} holds another text, which was left as it is; take it away to keep this one`,
    );
  }
  if (!declared) replaceFile(recordFile, withSnapshot(record.text, snapshot));
  io.stdout(
    made || !declared
      ? `${made ? 'Made' : 'Kept'} ${shown(io, target)}; its SHA-256 ${declared ? 'stands' : 'was written'} in ${shown(io, recordFile)}\n`
      : `${shown(io, target)} has this text already, and ${shown(io, recordFile)} its SHA-256\n`,
  );
  if (!record.data.publish) {
    io.stdout('“publish: false”: the text stays out of the site; its hash and quoted phrases are shown.\n');
  }
  return 0;
}
