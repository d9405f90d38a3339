import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../schemas/report.ts';
import { problemAt, type YamlFile } from '../schemas/yaml-file.ts';
import { differsInLineEnds, digestOf } from '../sources/snapshots/digest.ts';
import type { Snapshot } from './content-model.ts';
import type { Reader } from './reader.ts';

/** A source’s record with what is needed to say where in it something is wrong. */
export interface SourceFile {
  /** Null where the record does not fit its schema: that is told already. */
  data: Omit<Source, 'id' | 'note'> | null;
  yaml: YamlFile | null;
}

/** What to do about a text whose hash is another one. */
function wayOut(bytes: Uint8Array, sha256: string, id: string): string {
  return differsInLineEnds(bytes, sha256)
    ? `only its line ends were changed, as Git does on Windows: keep “sources/*.txt -text” in .gitattributes, and check the file out anew`
    : `bring the text back as it was read; or, if this one is right, take “snapshot” out of the record and keep it by “sic snapshot sources/${id}.txt --source ${id}”`;
}

/**
 * Reads the texts of sources, which stand beside their records, and holds each against the SHA-256
 * that its record gives. A text without a record of it, and a record without its text, are mistakes too.
 * @returns those whose hash is right, by the source’s id
 */
export function readSnapshots(
  reader: Reader,
  records: ReadonlyMap<string, SourceFile>,
): Map<string, Snapshot> {
  const snapshots = new Map<string, Snapshot>();
  const kept = new Set<string>();
  for (const [id, file] of reader.records('sources', '.txt')) {
    kept.add(id);
    const record = records.get(id);
    if (!record) {
      const message = `there is no sources/${id}.md that this text belongs to; make the record, or give the text the name of its source`;
      reader.error(file, message, 'missing');
      continue;
    }
    if (!record.data || !record.yaml) continue;
    const declared = record.data.snapshot;
    if (!declared) {
      const message = `the record sources/${id}.md does not give the hash of this text; “sic snapshot sources/${id}.txt --source ${id}” writes it`;
      reader.error(file, message, 'hash');
      continue;
    }
    const text = reader.text(file);
    if (text === null) continue;
    const bytes = readFileSync(join(reader.dir, file));
    const sha256 = digestOf(bytes);
    if (sha256 === declared.sha256) {
      snapshots.set(id, { text, bytes, sha256 });
      continue;
    }
    const message = `${file} is not the text that was read: its SHA-256 is ${sha256}, this says ${declared.sha256}; ${wayOut(bytes, declared.sha256, id)}`;
    reader.problems.push(problemAt(record.yaml, ['snapshot', 'sha256'], { rule: 'hash', message }));
  }
  for (const [id, { data, yaml }] of records) {
    if (!data?.snapshot || !yaml || kept.has(id)) continue;
    const message = `there is no sources/${id}.txt, the text that this is the hash of; put it there, or take “snapshot” out`;
    reader.problems.push(problemAt(yaml, ['snapshot'], { rule: 'missing', message }, true));
  }
  return snapshots;
}
