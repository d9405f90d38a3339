import { describe, expect, test } from 'vitest';
import { analysisSchema, type AnalysisLine } from '../../schemas/analysis.ts';
import { workplace } from '../test-kit.ts';

const STORY = `Fire destroys three boats in harbour

A fire destroyed three boats on Monday. “We were lucky”, the mayor said.

The the harbour stays closed.
`;

async function analyse(files: Record<string, string>, ...argv: string[]): Promise<AnalysisLine[]> {
  const { out } = await workplace(files).sic('analyse', ...argv);
  return out
    .trim()
    .split('\n')
    .map((line) => analysisSchema.parse(JSON.parse(line)));
}

describe('a line', () => {
  test('has the keys of the contract in its order', async () => {
    const { out } = await workplace({ 'a.txt': STORY }).sic('analyse', 'a.txt');
    const line = JSON.parse(out) as Record<string, object[]>;
    expect(Object.keys(line)).toEqual(
      'file words title sentences attributions claims dates quotations flags secondLook'.split(' '),
    );
    expect(Object.keys(line['claims']?.[0] ?? {}).join(' ')).toBe(
      'id start end kind checkworthiness reasons attribution standsAlone',
    );
    expect(Object.keys(line['quotations']?.[0] ?? {}).join(' ')).toBe('start end status source changes');
    expect(Object.keys(line['flags']?.[0] ?? {}).join(' ')).toBe(
      'rule start end message severity confidence expected related insideQuotation',
    );
    expect(out.match(/\n/g)).toHaveLength(1);
  });

  test.each([
    ['plain text', 'a.txt', '\uFEFF' + STORY.replaceAll('\n', '\r\n')],
    [
      'Markdown with front matter',
      'a.md',
      `---\nlanguage: en\n---\n# ${STORY.replace('A fire', 'A \\fire')}`.replace('\\f', 'f'),
    ],
    [
      'a page',
      'a.html',
      `<!doctype html><title>x</title><article><h1>${STORY.replaceAll('\n\n', '</h1>\n\n<p>').replace('A fire', 'A&#32;fire')}</article>`,
    ],
  ])('gives offsets of the file itself: %s', async (_, file, text) => {
    const [line] = await analyse({ [file]: text }, file);
    const decoded = text.replace(/^\uFEFF/, '');
    const words = (span: { start: number; end: number } | null | undefined): string =>
      span ? decoded.slice(span.start, span.end) : '';
    expect(words(line?.title)).toBe('Fire destroys three boats in harbour');
    expect(line?.sentences.map(words)[2]).toContain('“We were lucky”');
    expect(words(line?.quotations[0])).toBe('“We were lucky”');
    expect(line?.flags.map(words)).toContain('The the');
  });
});

describe('several files', () => {
  test('come out in their order', async () => {
    const lines = await analyse({ 'a.txt': 'One is here.', 'b.txt': 'Two is here.' }, 'b.txt', 'a.txt');
    expect(lines.map(({ file }) => file)).toEqual(['b.txt', 'a.txt']);
  });

  test('of which one cannot be read lose only that one', async () => {
    const place = workplace({ 'a.txt': 'One is here.', 'b.txt': 'Two is here.', 'folder/c.txt': '' });
    place.write('bad.txt', Uint8Array.of(0x46, 0xe4, 0xff, 0x20));
    const { out, err, code } = await place.sic('analyse', 'a.txt', 'gone.txt', 'bad.txt', 'folder', 'b.txt');
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as AnalysisLine).file),
    ).toEqual(['a.txt', 'b.txt']);
    expect(err).toContain('sic analyse: gone.txt: there is no such file\n');
    expect(err).toMatch(/^sic analyse: bad\.txt: .*UTF-8/m);
    expect(err).toContain('sic analyse: folder: this is a folder, not a file\n');
    expect(code).toBe(1);
  });
});

test('“-” is standard input, in the form that it seems to have', async () => {
  const { sicWith } = workplace();
  const words = async (text: string): Promise<number> =>
    (JSON.parse((await sicWith(text, 'analyse', '-')).out) as AnalysisLine).words;
  expect(await words('Fire in harbour.')).toBe(3);
  expect(await words('<!DOCTYPE html><p>Fire in harbour.</p>')).toBe(3);
  expect(await words('---\nlanguage: en\n---\nFire in harbour.')).toBe(3);
});

test('an empty file gives an empty result', async () => {
  const [line] = await analyse({ 'a.txt': '' }, 'a.txt');
  expect(line).toMatchObject({ words: 0, title: null, sentences: [], claims: [], flags: [] });
});

test('an article that says it is not in English gets no English rules', async () => {
  const [line] = await analyse(
    { 'a.md': '---\nlanguage: de\n---\nDas das Boot brannte. „So war es.“\n' },
    'a.md',
  );
  expect(line).toMatchObject({ claims: [], flags: [] });
});

describe('a quotation', () => {
  const against = async (source: string): Promise<[string | undefined, string | null | undefined]> => {
    const article = 'The mayor called it “a matter of don’t care – nothing else,” she said.';
    const [line] = await analyse(
      { 'a.txt': article, 's/one.txt': 'Other.', 's/two.txt': source },
      'a.txt',
      '--source',
      's/one.txt',
      '--source',
      's/two.txt',
    );
    return [line?.quotations[0]?.status, line?.quotations[0]?.source];
  };

  test('that a source has word for word is verbatim, however the lines break', async () => {
    expect(await against('It is a matter of don’t\ncare – nothing else. Really.')).toEqual([
      'verbatim',
      's/two.txt',
    ]);
  });

  test('that differs in marks and dashes differs in typography', async () => {
    expect(await against("It is a matter of don't care--nothing else.")).toEqual(['typography', 's/two.txt']);
  });

  test('that a source has without its “not” is altered, and the line says how', async () => {
    const [line] = await analyse(
      {
        'a.txt': 'She said: “The harbour will open, and ‘soon’, on Monday.”',
        's.txt': 'The harbour will not open, and “soon”, on Tuesday.',
      },
      'a.txt',
      '--source',
      's.txt',
    );
    expect(line?.quotations.map(({ status, source }) => [status, source])).toEqual([
      ['altered', 's.txt'],
      ['verbatim', 's.txt'],
    ]);
    expect(line?.quotations[0]?.changes).toEqual([
      { article: '', source: 'not', kind: 'negation' },
      { article: 'Monday', source: 'Tuesday', kind: 'date' },
    ]);
  });

  test('that no source has is not found', async () => {
    expect(await against('The mayor calls it a matter of taste.')).toEqual(['not-found', null]);
  });

  test('has no source where none was given', async () => {
    const [line] = await analyse({ 'a.txt': STORY }, 'a.txt');
    expect(line?.quotations[0]).toMatchObject({ status: 'no-source', source: null });
  });

  test('is not called missing where the source could not be read', async () => {
    const { out, err, code } = await workplace({ 'a.txt': STORY }).sic(
      'analyse',
      'a.txt',
      '--source',
      's.txt',
    );
    expect((JSON.parse(out) as AnalysisLine).quotations[0]?.status).toBe('no-source');
    expect(err).toContain('s.txt: there is no such file');
    expect(code).toBe(1);
  });
});

test('a date that is none is refused before anything is read', async () => {
  const { err, code } = await workplace().sic('analyse', '--published', 'yesterday', 'a.txt');
  expect(err).toBe('sic analyse: --published takes a date as in 2015-12-15, not “yesterday”\n');
  expect(code).toBe(2);
});
