import { describe, expect, it } from 'vitest';
import { readSections, writeSections } from './sections.ts';

const sections = { words: Buffer.from('alpha\nbeta'), numbers: Float32Array.of(1.5, -2) };
const file = writeSections(3, { size: 4 }, sections, new Set(['words']));

describe('a file of sections', () => {
  it('gives back what was put in', () => {
    const read = readSections(file, 3, 'a file');
    expect(read.settings).toEqual({ size: 4 });
    expect(Buffer.from(read.read('words')).toString()).toBe('alpha\nbeta');
    const numbers = Uint8Array.from(read.read('numbers'));
    expect([...new Float32Array(numbers.buffer)]).toEqual([1.5, -2]);
  });

  it('says what is wrong, and the way out', () => {
    const damaged = Buffer.from(file);
    damaged.writeUInt8(damaged.readUInt8(file.length - 1) ^ 1, file.length - 1);
    expect(() => readSections(damaged, 3, 'word.model')).toThrow(
      /word\.model is damaged.*npm run train:words/,
    );
    expect(() => readSections(file.subarray(0, file.length - 4), 3, 'word.model')).toThrow('is damaged');
    expect(() => readSections(file, 4, 'word.model')).toThrow(/version 3.*reads version 4/);
    expect(() => readSections(Buffer.from('# Not a model'), 3, 'word.model')).toThrow('is not a word model');
    expect(() => readSections(file, 3, 'word.model').read('nothing')).toThrow('no section “nothing”');
  });
});
