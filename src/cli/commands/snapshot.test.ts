import { describe, expect, test } from 'vitest';
import { digestOf } from '../../sources/snapshots/digest.ts';
import { withReport, type Workplace } from '../test-kit.ts';

const RECORD = `---
# From the town’s archive.
publisher: Fire service
address: https://fire.example/ # as of May
read: '2019-05-08'
title: >-
  What the fire service has to say about the fire in the harbour, and what it has not, in
  two lines
---
A note.
`;
const FILE = 'content/sources/fire-service.md';
const TEXT = 'content/sources/fire-service.txt';
const PAGE = '<h1>Fire</h1><p>Three boats &amp; a shed were lost.</p>';
const READABLE = 'Fire\n\nThree boats & a shed were lost.\n';
const HASH = digestOf(Buffer.from(READABLE));
const ENTRY = `snapshot:\n  sha256: '${HASH}'\n  extent: full\n`;

const place = (files: Readonly<Record<string, string>> = {}): Workplace =>
  withReport({ [FILE]: RECORD, 'page.html': PAGE, ...files });
const keep = (at: Workplace, ...more: string[]) =>
  at.sic('snapshot', 'page.html', '--source', 'fire-service', ...more);

describe('a snapshot of a saved page', () => {
  test('is its readable text, and the record gets its hash and keeps all else', async () => {
    const at = place();
    expect(await keep(at)).toEqual({
      out: `Made ${TEXT}; its SHA-256 was written in ${FILE}\n`,
      err: '',
      code: 0,
    });
    expect(at.read(TEXT)).toBe(READABLE);
    expect(at.read(FILE)).toBe(RECORD.replace('---\nA note', `${ENTRY}---\nA note`));
    expect((await at.sic('check')).out).not.toMatch(/hash|schema|\[missing\]/);
  });

  test('remembers the day and that it is passages', async () => {
    const at = place();
    await keep(at, '--read', '2019-05-09', '--passages');
    expect(at.read(FILE)).toContain(`  read: '2019-05-09'\n  extent: passages\n---\n`);
  });

  test('made again changes nothing', async () => {
    const at = place();
    await keep(at);
    const before = at.read(FILE);
    expect(await keep(at)).toMatchObject({ out: expect.stringContaining('already') as string, code: 0 });
    expect(at.read(FILE)).toBe(before);
    expect((await keep(at, '--passages')).err).toContain('change these by hand');
  });

  test('completes a run that was broken off', async () => {
    const at = place({ [TEXT]: READABLE });
    expect((await at.sic('check')).out).toMatch(/fire-service\.txt:1:1 error .*\[hash\]/);
    expect((await keep(at)).out).toContain('Kept');
    expect(at.read(FILE)).toContain(ENTRY);
    expect((await at.sic('check')).out).not.toContain('[hash]');
  });

  test('never takes the place of another text', async () => {
    const at = place({ [TEXT]: 'Other words.\n' });
    const { err, code } = await keep(at);
    expect({ err, code }).toEqual({ err: expect.stringContaining('holds another text') as string, code: 1 });
    expect([at.read(TEXT), at.read(FILE)]).toEqual(['Other words.\n', RECORD]);
  });

  test('never takes the place of another hash', async () => {
    const record = RECORD.replace('---\nA', `snapshot: { sha256: '${'0'.repeat(64)}' }\n---\nA`);
    const at = place({ [FILE]: record });
    expect((await keep(at)).err).toMatch(/has the hash of another text \(0{64}\)/);
    expect(at.read(FILE)).toBe(record);
    expect(at.exists(TEXT)).toBe(false);
  });

  test('says where the text will not be published', async () => {
    const at = place({ [FILE]: RECORD.replace('title', 'publish: false\ntitle') });
    expect((await keep(at)).out).toContain('stays out of the site');
  });

  test('leaves no other file behind', async () => {
    const at = place();
    const before = at.files();
    await keep(at);
    expect(at.files()).toEqual([...before, TEXT].sort());
  });
});

test('a text that was put in its place by hand is kept as it is', async () => {
  const at = place({ [TEXT]: 'By hand.\r\nNo line end' });
  expect((await at.sic('snapshot', TEXT, '--source', 'fire-service')).code).toBe(0);
  expect(at.read(TEXT)).toBe('By hand.\r\nNo line end');
  expect((await at.sic('check')).out).not.toContain('[hash]');
});

describe('a record', () => {
  test.each([
    ['with Windows’ line ends', RECORD.replaceAll('\n', '\r\n')],
    [
      'in braces',
      "---\n{ publisher: F, address: 'https://fire.example/', read: '2019-05-08' } # so\n---\nA note.\n",
    ],
    [
      'that is indented',
      "---\n  publisher: F\n  address: https://f.example/\n  read: '2019-05-08'\n---\nA note.\n",
    ],
    ['that ends in a comment', RECORD.replace('---\nA', '# The end\n---\nA')],
  ])('%s is added to, and stays what it was', async (_, record) => {
    const at = place({ [FILE]: record });
    expect(await keep(at)).toMatchObject({ err: '', code: 0 });
    expect((await at.sic('check')).out).not.toMatch(/hash|schema|yaml/);
    expect(at.read(FILE)).toContain(HASH);
    for (const comment of record.match(/#.*/g) ?? []) expect(at.read(FILE)).toContain(comment);
    expect(at.read(FILE).endsWith(record.slice(record.lastIndexOf('---')))).toBe(true);
  });

  test('with a mistake is to be mended first', async () => {
    const at = place({ [FILE]: RECORD.replace('publisher', 'publisherr') });
    expect((await keep(at)).err).toMatch(
      /mend this first:\nsources\/fire-service\.md:3:1 error .*unknown key/s,
    );
    expect(at.exists(TEXT)).toBe(false);
  });
});

describe('a call that cannot be followed says why:', () => {
  test.each<[string, string[], RegExp, number]>([
    [
      'no such source',
      ['page.html', '--source', 'fire-servise'],
      /no source “fire-servise”; did you mean “fire-service”\?/,
      1,
    ],
    [
      'no such file',
      ['pag.html', '--source', 'fire-service'],
      /^sic snapshot: pag\.html: there is no such file\n$/,
      1,
    ],
    ['no words', ['empty.html', '--source', 'fire-service'], /empty\.html: there is no text in this file/, 1],
    ['no text', ['image.txt', '--source', 'fire-service'], /image\.txt: .*NUL byte/, 1],
    ['no source named', ['page.html'], /--source ID/, 2],
    ['no file named', ['--source', 'fire-service'], /name one FILE/, 2],
    ['no day', ['page.html', '--source', 'fire-service', '--read', 'May'], /--read takes a day/, 2],
  ])('%s', async (_, argv, message, code) => {
    const at = place({ 'empty.html': '<p> </p><script>x()</script>', 'image.txt': 'a\0b' });
    const outcome = await at.sic('snapshot', ...argv);
    expect(outcome.err).toMatch(message);
    expect(outcome).toMatchObject({ out: '', code });
    expect(at.exists(TEXT)).toBe(false);
  });
});
