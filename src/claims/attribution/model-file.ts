import { createHash } from 'node:crypto';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { LABEL_ROW, TRANSITIONS, WORD_ROW, type Model } from './model.ts';

/*
 * The file: “SICATTR” and the version (8 bytes), wordBits and labelBits (2), the length of the cue list (4, little
 * endian), the SHA-256 of the body (32), then the gzipped body: both tables, the transitions as 32-bit numbers, the
 * cue list as JSON. Tables go row by row column-wise, which packs better, as most of a row is zero.
 */
const MAGIC = 'SICATTR';

/** Goes up when features, labels or layout change: older weights then mean nothing. */
const VERSION = 1;

const HEADER = 46;

/** The bytes of a model file. */
export function encodeModel(model: Model): Buffer {
  const cues = Buffer.from(JSON.stringify([...model.cues]));
  const transitions = Buffer.alloc(TRANSITIONS * 8);
  model.transitions.forEach((values, pass) =>
    values.forEach((value, at) => transitions.writeInt32LE(value, (pass * TRANSITIONS + at) * 4)),
  );
  const body = gzipSync(
    Buffer.concat([
      bytesOf(byColumns(model.words, WORD_ROW)),
      bytesOf(byColumns(model.labels, LABEL_ROW)),
      transitions,
      cues,
    ]),
    { level: constants.Z_BEST_COMPRESSION },
  );
  const header = Buffer.alloc(HEADER);
  header.write(MAGIC, 'latin1');
  header.writeUInt8(VERSION, 7);
  header.writeUInt8(model.wordBits, 8);
  header.writeUInt8(model.labelBits, 9);
  header.writeUInt32LE(cues.length, 10);
  createHash('sha256').update(body).digest().copy(header, 14);
  return Buffer.concat([header, body]);
}

/** Reads a model file; `name` is for the message of the Error that a damaged or foreign file throws. */
export function decodeModel(file: Buffer, name: string): Model {
  if (file.length < HEADER || file.toString('latin1', 0, 7) !== MAGIC) {
    throw new Error(`${name} is not a file of attribution weights`);
  }
  if (file.readUInt8(7) !== VERSION) {
    throw new Error(
      `${name} has weights of version ${file.readUInt8(7)}; this program reads version ${VERSION}`,
    );
  }
  const packed = file.subarray(HEADER);
  if (!createHash('sha256').update(packed).digest().equals(file.subarray(14, HEADER))) {
    throw new Error(`${name} is damaged: its checksum does not fit. Restore it, or train it again`);
  }
  const wordBits = file.readUInt8(8);
  const labelBits = file.readUInt8(9);
  const body = gunzipSync(packed);
  const words = WORD_ROW << wordBits;
  const labels = words + (LABEL_ROW << labelBits);
  const end = labels + TRANSITIONS * 8;
  if (body.length !== end + file.readUInt32LE(10))
    throw new Error(`${name} is damaged: its length does not fit`);
  const transition = (pass: number): Int32Array =>
    Int32Array.from({ length: TRANSITIONS }, (_, at) =>
      body.readInt32LE(labels + (pass * TRANSITIONS + at) * 4),
    );
  return {
    wordBits,
    labelBits,
    words: byRows(body.subarray(0, words), WORD_ROW),
    labels: byRows(body.subarray(words, labels), LABEL_ROW),
    transitions: [transition(0), transition(1)],
    cues: new Map(JSON.parse(body.toString('utf8', end)) as [string, number][]),
  };
}

function bytesOf(table: Int8Array): Uint8Array {
  return new Uint8Array(table.buffer, table.byteOffset, table.length);
}

function byColumns(table: Int8Array, row: number): Int8Array {
  const rows = table.length / row;
  const out = new Int8Array(table.length);
  for (let column = 0, to = 0; column < row; column += 1) {
    for (let at = 0; at < rows; at += 1) out[to++] = table[at * row + column] ?? 0;
  }
  return out;
}

function byRows(columns: Uint8Array, row: number): Int8Array {
  const rows = columns.length / row;
  const out = new Int8Array(columns.length);
  for (let column = 0, from = 0; column < row; column += 1) {
    for (let at = 0; at < rows; at += 1) out[at * row + column] = columns[from++] ?? 0;
  }
  return out;
}
