import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { BITS } from './features.ts';

/** The trained model, in whole numbers, so that every machine computes the same. */
export interface Model {
  /** A weight for each row, -127 to 127. */
  rows: Int8Array;
  /** What a weight of one is worth, in millionths of a log-odds unit. */
  unit: number;
  /** Where the score starts, in millionths of a log-odds unit. */
  bias: number;
}

const MAGIC = 'SICWORTH';

/** Goes up when words, features or layout change: older weights then mean nothing. */
const VERSION = 1;

/** Magic (8), version (1), bits (1), unit (4), bias (4), SHA-256 of the rest (32). */
const HEADER = 50;

/** The bytes of a model file: a header, then the gzipped rows. */
export function encodeModel({ rows, unit, bias }: Model): Buffer {
  const body = gzipSync(rows, { level: 9 });
  const header = Buffer.alloc(HEADER);
  header.write(MAGIC, 'latin1');
  header.writeUInt8(VERSION, 8);
  header.writeUInt8(BITS, 9);
  header.writeInt32LE(unit, 10);
  header.writeInt32LE(bias, 14);
  createHash('sha256').update(body).digest().copy(header, 18);
  return Buffer.concat([header, body]);
}

/** Reads a model file; `name` is for the message of the Error that a damaged or foreign file throws. */
export function decodeModel(file: Buffer, name: string): Model {
  if (file.length < HEADER || file.toString('latin1', 0, 8) !== MAGIC) {
    throw new Error(`${name} is not a file of check-worthiness weights`);
  }
  const version = file.readUInt8(8);
  if (version !== VERSION || file.readUInt8(9) !== BITS) {
    throw new Error(`${name} has weights of version ${version}; this program reads version ${VERSION}`);
  }
  const body = file.subarray(HEADER);
  if (!createHash('sha256').update(body).digest().equals(file.subarray(18, HEADER))) {
    throw new Error(`${name} is damaged: its checksum does not fit. Restore it, or train it again`);
  }
  return { rows: new Int8Array(gunzipSync(body)), unit: file.readInt32LE(10), bias: file.readInt32LE(14) };
}
