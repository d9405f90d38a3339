import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatProblem } from '../schemas/problem.ts';
import { digestOf } from '../sources/snapshots/digest.ts';
import { readContent } from './content.ts';
import { assertValid } from './site.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sic-snapshots-'));
  mkdirSync(join(dir, 'sources'));
  writeFileSync(
    join(dir, 'site.yaml'),
    'name: T\norganisation: {name: T}\nlanguages: [en]\nratings: [{id: supported, label: S, definition: D}]\n',
  );
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const TEXT = 'The bridge cost 12 million.\n';
const HASH = digestOf(Buffer.from(TEXT));

/** Writes the record of a source, and a text beside it. */
function source(snapshot: string, text?: string | Uint8Array): void {
  const record = `---\npublisher: Town\naddress: https://town.example/\nread: '2026-01-02'\n${snapshot}---\n`;
  writeFileSync(join(dir, 'sources/town.md'), record);
  if (text !== undefined) writeFileSync(join(dir, 'sources/town.txt'), text);
}
const problems = () => readContent(dir).problems.map(formatProblem);

describe('the text of a source', () => {
  test('is read, byte for byte, where its hash is right', () => {
    source(`snapshot: {sha256: '${HASH}', extent: passages}\n`, TEXT);
    const { snapshots, problems: wrong, sources } = readContent(dir);
    expect(wrong).toEqual([]);
    expect(snapshots.get('town')).toMatchObject({ text: TEXT, sha256: HASH });
    expect(Buffer.from(snapshots.get('town')?.bytes ?? []).toString()).toBe(TEXT);
    expect(sources.get('town')?.snapshot).toEqual({ sha256: HASH, extent: 'passages' });
  });

  test('is refused where one digit of it was changed: both hashes are told, and the build stops', () => {
    const other = TEXT.replace('12', '13');
    source(`snapshot:\n  sha256: '${HASH}'\n`, other);
    const content = readContent(dir);
    expect(content.problems.map(formatProblem)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^sources/town\\.md:6:11 error .*SHA-256 is ${digestOf(Buffer.from(other))}, this says ${HASH}; bring .*\\[hash\\]$`,
        ),
      ),
    ]);
    expect(content.snapshots.size).toBe(0);
    expect(() => assertValid(content)).toThrow(/\[hash\]/);
  });

  test('whose line ends a program changed is told apart', () => {
    source(`snapshot: {sha256: '${HASH}'}\n`, TEXT.replace('\n', '\r\n'));
    expect(problems()).toEqual([expect.stringMatching(/:5:20 error .*only its line ends.*-text.*\[hash\]/)]);
  });

  test('without a hash in the record is a mistake, with the way out', () => {
    source('', TEXT);
    expect(problems()).toEqual([
      expect.stringMatching(
        /^sources\/town\.txt:1:1 error .*“sic snapshot sources\/town\.txt --source town”/,
      ),
    ]);
  });

  test('that is missing though the record gives its hash is a mistake', () => {
    source(`snapshot: {sha256: '${HASH}'}\n`);
    expect(problems()).toEqual([
      expect.stringMatching(
        /^sources\/town\.md:5:1 error there is no sources\/town\.txt.*take “snapshot” out/,
      ),
    ]);
  });

  test('that belongs to no record is a mistake', () => {
    source('');
    writeFileSync(join(dir, 'sources/twon.txt'), TEXT);
    expect(problems()).toEqual([
      expect.stringMatching(/^sources\/twon\.txt:1:1 error there is no sources\/twon\.md/),
    ]);
  });

  test('that is no text is a mistake', () => {
    const bytes = Buffer.from([0xff, 0x41]);
    source(`snapshot: {sha256: '${digestOf(bytes)}'}\n`, bytes);
    expect(problems()).toEqual([expect.stringMatching(/^sources\/town\.txt:1:1 error .*not UTF-8/)]);
  });

  test('of a record that is wrong itself is not complained of as well', () => {
    source('snapshot: {sha256: abc}\n', TEXT);
    expect(problems()).toEqual([expect.stringMatching(/^sources\/town\.md:5:20 error .*64 hexadecimal/)]);
  });
});
