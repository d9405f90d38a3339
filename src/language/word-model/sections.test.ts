import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSections, writeSections } from './sections.ts';

const folder = mkdtempSync(join(tmpdir(), 'sic-sections-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const sections = { words: Buffer.from('alpha\nbeta'), numbers: Float32Array.of(1.5, -2) };
const bytes = writeSections(3, { size: 4 }, sections, new Set(['words']));

function fileOf(content: Buffer): string {
  const path = join(folder, 'word.model');
  writeFileSync(path, content);
  return path;
}

describe('a file of sections', () => {
  it('gives back what was put in', () => {
    const read = readSections(fileOf(bytes), 3);
    expect(read.settings).toEqual({ size: 4 });
    expect(Buffer.from(read.read('words')).toString()).toBe('alpha\nbeta');
    const numbers = Uint8Array.from(read.read('numbers'));
    expect([...new Float32Array(numbers.buffer)]).toEqual([1.5, -2]);
  });

  it('says what is wrong, and the way out', () => {
    const damaged = Buffer.from(bytes);
    damaged.writeUInt8(damaged.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    const read = (content: Buffer, version = 3): unknown => readSections(fileOf(content), version);
    expect(() => read(damaged)).toThrow(/word\.model is damaged.*npm run train:words/);
    expect(() => read(bytes.subarray(0, bytes.length - 4))).toThrow('is damaged');
    expect(() => read(bytes, 4)).toThrow(/version 3.*reads version 4/);
    expect(() => read(Buffer.from('# Not a model'))).toThrow('is not a word model');
    expect(() => read(Buffer.from('# Not a model, though a file that is long enough to be one'))).toThrow(
      'is not a word model',
    );
    expect(() => readSections(fileOf(bytes), 3).read('nothing')).toThrow('no section “nothing”');
    expect(() => readSections(join(folder, 'missing.model'), 3)).toThrow('missing.model');
  });
});
