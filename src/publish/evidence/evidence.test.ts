import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assembleSite, openCache, readContent, type Content } from '../../report/index.ts';
import { evidencePackSchema } from '../../schemas/evidence.ts';
import type { Report } from '../../schemas/report.ts';
import { digestOf } from '../../sources/snapshots/digest.ts';
import { checksums, evidencePack, textsOf } from './index.ts';

const TEXTS: Readonly<Record<string, string>> = {
  town: 'The bridge cost 12 million – “too much”.\n',
  club: 'No boat was lost.\n\n[…]\n\nNobody was hurt.\n',
  paper: 'Words that its owner keeps.\n',
};
const hash = (id: string): string => digestOf(Buffer.from(TEXTS[id] ?? ''));

function record(id: string, more = ''): string {
  return `---\npublisher: ${id}\naddress: https://${id}.example/\nread: '2026-01-02'\n${more}---\n`;
}
const FILES: Readonly<Record<string, string>> = {
  'site.yaml':
    'name: T\norganisation: {name: T}\nlanguages: [en]\nratings: [{id: supported, label: S, definition: D}]\n',
  'reports/bridge/article.md':
    '---\nlanguage: xx\n---\n# A bridge\n\nThe bridge was opened. It cost 12 million.\n',
  'reports/bridge/reviews/cost.md': `---
words: It cost 12 million.
evidence:
  - { source: town, stance: supports, shows: S, phrases: [cost 12 million, too much] }
  - { source: paper, stance: supports, shows: S, phrases: [its owner keeps] }
  - { source: radio, stance: context, shows: S }
---
`,
  'reports/bridge/reviews/gone.md': `---
words: These words are gone.
evidence:
  - { source: club, stance: supports, shows: S }
  - { source: town, stance: context, shows: S, phrases: [too much] }
---
`,
  'reports/alone/article.md': '---\nlanguage: xx\n---\nNo review yet.\n',
  'sources/town.md': record(
    'town',
    `title: Budget\nsnapshot: {sha256: '${hash('town')}', read: '2026-01-05'}\n`,
  ),
  'sources/club.md': record('club', `snapshot: {sha256: '${hash('club')}', extent: passages}\n`),
  'sources/paper.md': record('paper', `publish: false\nsnapshot: {sha256: '${hash('paper')}'}\n`),
  'sources/radio.md': record('radio', 'archived: https://archive.example/radio\n'),
  'sources/unused.md': record('unused'),
  ...Object.fromEntries(Object.entries(TEXTS).map(([id, text]) => [`sources/${id}.txt`, text])),
};

let dir = '';
let content: Content;
let reports: Report[];
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'sic-evidence-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  content = readContent(dir);
  reports = assembleSite(content, openCache(join(dir, '.cache')));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const packOf = (slug: string) => {
  const report = reports.find((one) => one.slug === slug);
  if (!report) throw new Error(`no report ${slug}`);
  return evidencePack(report);
};

describe('the evidence pack of a report', () => {
  test('lists the sources that its reviews use, those of reviews without a place too', () => {
    expect(packOf('bridge').sources.map(({ id }) => id)).toEqual(['club', 'paper', 'radio', 'town']);
    expect(evidencePackSchema.parse(packOf('bridge'))).toEqual(packOf('bridge'));
  });

  test('says of each text which file has it, its hash, its day and its extent', () => {
    const [club, , , town] = packOf('bridge').sources;
    expect(club).toMatchObject({
      text: 'club.txt',
      sha256: hash('club'),
      read: '2026-01-02',
      extent: 'passages',
    });
    expect(town).toEqual({
      id: 'town',
      publisher: 'town',
      title: 'Budget',
      address: 'https://town.example/',
      archived: null,
      read: '2026-01-05',
      sha256: hash('town'),
      extent: 'full',
      text: 'town.txt',
      withheld: null,
      phrases: ['cost 12 million', 'too much'],
    });
  });

  test('keeps a text out that may not be published, and leaves its hash and the words quoted', () => {
    const [, paper] = packOf('bridge').sources;
    expect(paper).toMatchObject({
      text: null,
      withheld: 'not-to-be-published',
      sha256: hash('paper'),
      phrases: ['its owner keeps'],
    });
    expect(JSON.stringify(packOf('bridge'))).not.toContain('Words that');
    expect(textsOf(packOf('bridge')).map(({ file }) => file)).toEqual(['club.txt', 'town.txt']);
  });

  test('says where no text was kept', () => {
    const radio = packOf('bridge').sources[2];
    expect(radio).toMatchObject({ text: null, withheld: 'no-snapshot', sha256: null, extent: null });
    expect(radio?.archived).toBe('https://archive.example/radio');
  });

  test('has no list of hashes where it has no text', () => {
    expect(packOf('alone').sources).toEqual([]);
    expect(checksums(packOf('alone'))).toBeNull();
  });
});

describe('the list of hashes', () => {
  test('has a line for each text, two spaces before its name', () => {
    expect(checksums(packOf('bridge'))).toBe(`${hash('club')}  club.txt\n${hash('town')}  town.txt\n`);
  });

  const missing = spawnSync('sha256sum', ['--version']).error !== undefined;
  test.skipIf(missing)('is accepted by sha256sum, which finds a text that was changed', () => {
    const folder = mkdtempSync(join(dir, 'pack-'));
    const pack = packOf('bridge');
    writeFileSync(join(folder, 'SHA256SUMS'), checksums(pack) ?? '');
    for (const { id, file } of textsOf(pack)) {
      writeFileSync(join(folder, file), content.snapshots.get(id)?.bytes ?? '');
    }
    const check = () =>
      spawnSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
    expect(check()).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^club.txt: .*\ntown.txt: .*\n$/) as string,
    });
    writeFileSync(join(folder, 'town.txt'), 'The bridge cost 13 million.\n');
    expect(check().status).toBe(1);
  });
});
