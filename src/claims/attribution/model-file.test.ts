import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeModel, encodeModel } from './model-file.ts';
import { LABEL_ROW, TRANSITIONS, WORD_ROW, type Model } from './model.ts';
import { WEIGHTS } from './weights.ts';

const file = readFileSync(WEIGHTS);

test('a model that is written reads back as it was', () => {
  const numbers = (length: number): Int8Array =>
    Int8Array.from({ length }, (_, at) => ((at * 37) % 255) - 127);
  const transitions = Int32Array.from({ length: TRANSITIONS }, (_, at) => at * 1000 - 20_000);
  const model: Model = {
    wordBits: 4,
    labelBits: 3,
    words: numbers(WORD_ROW << 4),
    labels: numbers(LABEL_ROW << 3),
    transitions: [transitions, transitions.map((value) => -value)],
    cues: new Map([
      ['said', 3],
      ['says', 2],
    ]),
  };
  expect(decodeModel(encodeModel(model), 'small')).toEqual(model);
});

test('a damaged file is told by its name, with the way out', () => {
  const damaged = Buffer.from(file);
  damaged.writeUInt8(damaged.readUInt8(5000) ^ 1, 5000);
  expect(() => decodeModel(damaged, 'attribution.weights')).toThrow(
    /attribution\.weights is damaged.*train it again/,
  );
});

test('weights of another version are refused', () => {
  const other = Buffer.from(file);
  other.writeUInt8(99, 7);
  expect(() => decodeModel(other, 'attribution.weights')).toThrow(/version 99.*reads version/);
});
